import { createMiddleware } from 'hono/factory';
import type { Role } from '../../domain/person.ts';
import { AppError } from '../../errors.ts';
import type { WebEnv } from '../web-env.ts';
import { personOf } from './person-of.ts';

/** Lets on who has one of these roles. @throws AppError `sign_in_needed`, `not_allowed` */
export function needRole(...roles: readonly [Role, ...Role[]]) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const person = personOf(c);
    if (!person.roles.some((role) => roles.includes(role)))
      throw new AppError(
        'not_allowed',
        `This is for ${roles.map((role) => `${role}s`).join(' and ')}. If you should be one, ask whoever looks after Rapporteur at your council.`,
      );
    await next();
  });
}

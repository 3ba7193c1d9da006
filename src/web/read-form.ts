import type { Context } from 'hono';
import { AppError } from '../errors.ts';
import type { WebEnv } from './web-env.ts';

/** The media type that a request says its body is of, lower case, without parameters; empty when it says none. */
export function mediaTypeOf(c: Context<WebEnv>): string {
  return (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** The fields of a posted form. @throws AppError `media_type_unsupported` */
export async function readForm(c: Context<WebEnv>): Promise<URLSearchParams> {
  if (mediaTypeOf(c) !== 'application/x-www-form-urlencoded')
    throw new AppError('media_type_unsupported', 'Only a form can be read here. Go back and send it again.');
  return new URLSearchParams(await c.req.text());
}

import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import type { WebEnv } from '../web-env.ts';

/** Says when to come again, as the counter before has noted it. @throws AppError `too_many_requests`, always */
export function tooMany(c: Context<WebEnv>, many: string): never {
  const { resetTime } = c.get('rateLimit' as never) as { resetTime?: Date };
  const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
  c.header('retry-after', String(seconds));
  throw new AppError(
    'too_many_requests',
    `Too many ${many} came from you in a short time. Try again in ${waitWords(seconds)}.`,
    { retryable: true },
  );
}

function waitWords(seconds: number): string {
  const [many, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${many} ${unit}${many === 1 ? '' : 's'}`;
}

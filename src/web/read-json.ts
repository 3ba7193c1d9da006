import type { Context } from 'hono';
import { AppError } from '../errors.ts';
import { mediaTypeOf } from './read-form.ts';
import type { WebEnv } from './web-env.ts';

/**
 * The value of a JSON body. `hint` shows what should have been sent.
 * @throws AppError `media_type_unsupported`, `request_invalid`
 */
export async function readJson(c: Context<WebEnv>, hint: string): Promise<unknown> {
  const charset = /charset="?([\w-]+)/i.exec(c.req.header('content-type') ?? '')?.[1] ?? 'utf-8';
  if (mediaTypeOf(c) !== 'application/json' || charset.toLowerCase() !== 'utf-8')
    throw new AppError(
      'media_type_unsupported',
      'Only JSON can be read here. Send the question as application/json in UTF-8.',
    );
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer()));
  } catch (cause) {
    throw new AppError('request_invalid', `The request is not JSON in UTF-8. Send ${hint}.`, { cause });
  }
}

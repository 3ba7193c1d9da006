import type { Context } from 'hono';
import type { z } from 'zod';
import { AppError } from '../../errors.ts';
import { readJson } from '../read-json.ts';
import type { WebEnv } from '../web-env.ts';

/**
 * The JSON body of a request, held against its schema. `hint` shows what should have been sent.
 * @throws AppError `media_type_unsupported`, `request_invalid`
 */
export async function readBody<Schema extends z.ZodType>(
  c: Context<WebEnv>,
  schema: Schema,
  hint: string,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await readJson(c, hint));
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  const place = fault?.path.join('.') ?? '';
  throw new AppError(
    'request_invalid',
    `The request is not as it should be: ${place === '' ? '' : `${place}: `}${fault?.message}. Send ${hint}.`,
  );
}

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { audienceOf } from './audience-of.ts';
import { mediaTypeOf } from './read-form.ts';
import type { WebContext, WebEnv } from './web-env.ts';

const longestBody = 16 * 1024;

// Strict, and without an audience: who may read what is never the asker's to say. See audience-of.ts.
const askBodySchema = z.strictObject({
  question: z.string(),
  council: z.string().min(1).max(200).optional(),
});

function tooLarge(): never {
  throw new AppError(
    'request_too_large',
    'The request holds more than 16 KB. A question has at most 2,000 characters.',
  );
}

/** @throws AppError `media_type_unsupported`, `request_invalid` */
async function readBody(c: Context<WebEnv>): Promise<z.infer<typeof askBodySchema>> {
  const charset = /charset="?([\w-]+)/i.exec(c.req.header('content-type') ?? '')?.[1] ?? 'utf-8';
  if (mediaTypeOf(c) !== 'application/json' || charset.toLowerCase() !== 'utf-8')
    throw new AppError(
      'media_type_unsupported',
      'Only JSON can be read here. Send the question as application/json in UTF-8.',
    );
  const parsed = askBodySchema.safeParse(parseJson(await c.req.arrayBuffer()));
  if (parsed.success) return parsed.data;
  const fault = parsed.error.issues[0];
  const place = fault?.path.join('.') ?? '';
  throw new AppError(
    'request_invalid',
    `The request is not as it should be: ${place === '' ? '' : `${place}: `}${fault?.message}. Send {"question": "…"}, with "council" if you like.`,
  );
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError('request_invalid', 'The request is not JSON in UTF-8. Send {"question": "…"}.', {
      cause,
    });
  }
}

/** `POST /api/ask`: a question in, an answer out, both JSON. */
export function askApi({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .post('/api/ask', bodyLimit({ maxSize: longestBody, onError: tooLarge }), async (c) => {
      const { question, council } = await readBody(c);
      const answer = await services.ask({
        question,
        audience: audienceOf(),
        signal: c.get('signal'),
        ...(council === undefined ? {} : { council }),
      });
      return c.json(answer);
    })
    .all('/api/ask', (c) => {
      c.header('allow', 'POST');
      throw new AppError('method_unsupported', 'Questions are sent by POST.');
    });
}

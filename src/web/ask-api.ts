import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { answerSchema } from '../domain/answer.ts';
import { askedScopeSchema } from '../domain/asked-scope.ts';
import { AppError } from '../errors.ts';
import { audienceOf } from './audience-of.ts';
import { needScope } from './people/need-scope.ts';
import { readJson } from './read-json.ts';
import type { WebContext, WebEnv } from './web-env.ts';

const longestBody = 16 * 1024;
const hint = '{"question": "…"}';

// Strict, and without an audience: who may read what is never the asker's to say. See audience-of.ts.
export const askBodySchema = z.strictObject({ question: z.string(), ...askedScopeSchema.shape });

/** An answer as its asker is told it: without the records of calls, and what was left out of it. */
export const toldAnswerSchema = answerSchema.omit({ calls: true, unsupported: true });

function tooLarge(): never {
  throw new AppError(
    'request_too_large',
    'The request holds more than 16 KB. A question has at most 2,000 characters.',
  );
}

/** @throws AppError `media_type_unsupported`, `request_invalid` */
async function readBody(c: Context<WebEnv>): Promise<z.infer<typeof askBodySchema>> {
  const parsed = askBodySchema.safeParse(await readJson(c, hint));
  if (parsed.success) return parsed.data;
  const fault = parsed.error.issues[0];
  const place = fault?.path.join('.') ?? '';
  throw new AppError(
    'request_invalid',
    `The request is not as it should be: ${place === '' ? '' : `${place}: `}${fault?.message}. Send ${hint}, with "council", "period", "regime" or "reportId" if you like.`,
  );
}

/** `POST /api/ask`: a question in, an answer out, both JSON. */
export function askApi({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .post('/api/ask', needScope('ask'), bodyLimit({ maxSize: longestBody, onError: tooLarge }), async (c) => {
      const asked = await readBody(c);
      const answer = await services.ask({
        ...asked,
        audience: audienceOf(c),
        signal: c.get('signal'),
      });
      const { calls: _calls, unsupported: _unsupported, ...told } = answer;
      return c.json(told satisfies z.infer<typeof toldAnswerSchema>);
    })
    .all('/api/ask', (c) => {
      c.header('allow', 'POST');
      throw new AppError('method_unsupported', 'Questions are sent by POST.');
    });
}

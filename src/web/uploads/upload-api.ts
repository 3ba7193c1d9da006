import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sightOf } from '../../domain/sight.ts';
import { type UploadDecision, uploadDecisionSchema } from '../../domain/upload.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import { needRole } from '../people/need-role.ts';
import { needScope } from '../people/need-scope.ts';
import { personOf } from '../people/person-of.ts';
import { readJson } from '../read-json.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { receiveFiles } from './receive-files.ts';

const longestBody = 16 * 1024;
const hint = '{"classification": "public"}';

function tooLarge(): never {
  throw new AppError('request_too_large', `The request holds more than 16 KB. Send ${hint}.`);
}

/** `/api/uploads`: programs bring reports in, with a token of the scope `upload`. What they send is their owner's alone, as on the pages. */
export function uploadApi({ services }: WebContext): Hono<WebEnv> {
  const may = [needScope('upload'), needRole('officer')] as const;
  const whoseOf = (c: Context<WebEnv>) => ({ uploadId: c.req.param('id') ?? '', personId: personOf(c).id });
  return new Hono<WebEnv>()
    .post('/api/uploads', ...may, async (c) => c.json(await receiveFiles(services, c), 201))
    .get('/api/uploads/:id', ...may, async (c) =>
      c.json(await services.showUpload({ ...whoseOf(c), audience: audienceOf(c) })),
    )
    .post(
      '/api/uploads/:id/confirm',
      ...may,
      bodyLimit({ maxSize: longestBody, onError: tooLarge }),
      async (c) => {
        const audience = audienceOf(c);
        const decision = readBody(await readJson(c, hint), sightOf(audience).today);
        return c.json(await services.confirmUpload({ ...whoseOf(c), audience, decision }), 202);
      },
    );
}

/** @throws AppError `request_invalid` */
function readBody(given: unknown, today: string): UploadDecision {
  const parsed = uploadDecisionSchema.safeParse(given);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    const place = fault?.path.join('.') ?? '';
    throw new AppError(
      'request_invalid',
      `The request is not as it should be: ${place === '' ? '' : `${place}: `}${fault?.message}. Send ${hint}, with "body", "embargoUntil" (YYYY-MM-DD) and "replaces" if you like; null for "body" or "embargoUntil" takes away what the report has.`,
    );
  }
  const { embargoUntil } = parsed.data;
  if (typeof embargoUntil === 'string' && embargoUntil <= today)
    throw new AppError(
      'request_invalid',
      'embargoUntil must be in the future. Leave it out if there is none, or send null to end the one there is.',
    );
  return parsed.data;
}

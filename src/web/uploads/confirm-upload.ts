import type { Context } from 'hono';
import { sightOf } from '../../domain/sight.ts';
import type { Upload } from '../../domain/upload.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import { personOf } from '../people/person-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { type FieldFault, readDecision, typedDecision } from './read-decision.ts';
import { uploadAddress } from './upload-address.ts';
import { uploadPage } from './upload-page.ts';

/** Brings an upload in as the form says; where something of that is wrong, the form again with what was typed. */
export async function confirmUpload(
  web: WebContext,
  c: Context<WebEnv>,
  upload: Upload,
  form: URLSearchParams,
): Promise<Response> {
  const audience = audienceOf(c);
  const { id: personId } = personOf(c);
  const typed = typedDecision(form);
  const again = (faults: readonly FieldFault[]) => uploadPage(web, c, upload, { typed, faults, status: 400 });
  const read = readDecision(typed, { today: sightOf(audience).today });
  if ('faults' in read) return again(read.faults);
  try {
    const { uploadId } = upload;
    await web.services.confirmUpload({ uploadId, personId, audience, decision: read.decision });
    return c.redirect(uploadAddress(uploadId), 303);
  } catch (thrown) {
    if (!(thrown instanceof AppError && thrown.code === 'report_unknown')) throw thrown;
    return again([{ field: 'replaces', message: 'Choose the report again: it is not there any more.' }]);
  }
}

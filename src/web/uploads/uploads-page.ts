import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { personOf } from '../people/person-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { viewUpload } from './view-upload.ts';

/** The form to bring files in, and the files that came. */
export async function uploadsPage(
  { services, render }: WebContext,
  c: Context<WebEnv>,
  { fault = '', status = 200 }: { fault?: string; status?: ContentfulStatusCode } = {},
): Promise<Response> {
  const uploads = (await services.uploads({ personId: personOf(c).id })).map(viewUpload);
  const given = {
    uploads,
    fault,
    isUnderWay: uploads.some((upload) => upload.isUnderWay),
    isDiscarded: c.req.query('discarded') !== undefined,
  };
  return c.html(render(c, 'uploads', given), status);
}

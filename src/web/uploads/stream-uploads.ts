import type { Context } from 'hono';
import type { Upload } from '../../domain/upload.ts';
import { liveStream } from '../live-stream.ts';
import { personOf } from '../people/person-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { viewUpload } from './view-upload.ts';

/**
 * What comes of a person's uploads as server-sent events `upload`, whose data is JSON: id, state, words, percent where it is known, and the HTML of
 * its line in the list. First those that are under way or that `of` names (ids, with commas) as they stand now, so that whoever lost the connection
 * misses nothing; then each as it changes.
 */
export function streamUploads(web: WebContext, c: Context<WebEnv>): Response {
  const { services, render } = web;
  const personId = personOf(c).id;
  const named = new Set((c.req.query('of') ?? '').split(','));
  return liveStream(web, c, async (send, signal) => {
    const tell = (upload: Upload) => {
      const view = viewUpload(upload);
      const { uploadId, state, words, isUnderWay, percent } = view;
      const html = render(c, 'upload-item', { upload: view });
      return send('upload', { uploadId, state, words, isUnderWay, percent, html });
    };
    const changes = services.followUploads({ personId, signal });
    for (const upload of await services.uploads({ personId }))
      if (named.has(upload.uploadId) || viewUpload(upload).isUnderWay) await tell(upload);
    for await (const upload of changes) await tell(upload);
  });
}

import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Upload } from '../../domain/upload.ts';
import { personOf } from '../people/person-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { viewUpload } from './view-upload.ts';

/** Milliseconds after which a comment keeps a quiet connection open. */
const keepAliveMs = 10_000;

/**
 * What comes of a person's uploads as server-sent events `upload`, whose data is JSON: id, state, words, percent where it is known, and the HTML of
 * its line in the list. First those that are under way or that `of` names (ids, with commas) as they stand now, so that whoever lost the connection
 * misses nothing; then each as it changes.
 */
export function streamUploads({ services, render }: WebContext, c: Context<WebEnv>): Response {
  const personId = personOf(c).id;
  const named = new Set((c.req.query('of') ?? '').split(','));
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const keepAlive = setInterval(() => stream.write(': still here\n\n'), keepAliveMs);
    const send = (upload: Upload) => {
      const view = viewUpload(upload);
      const { uploadId, state, words, isUnderWay, percent } = view;
      const html = render(c, 'upload-item', { upload: view });
      const data = JSON.stringify({ uploadId, state, words, isUnderWay, percent, html });
      return stream.writeSSE({ event: 'upload', data });
    };
    try {
      const changes = services.followUploads({ personId, signal: gone.signal });
      for (const upload of await services.uploads({ personId }))
        if (named.has(upload.uploadId) || viewUpload(upload).isUnderWay) await send(upload);
      for await (const upload of changes) await send(upload);
    } finally {
      gone.abort();
      clearInterval(keepAlive);
    }
  });
}

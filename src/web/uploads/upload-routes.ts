import { type Context, Hono } from 'hono';
import type { Upload } from '../../domain/upload.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import { failureStatus } from '../failure-status.ts';
import { needRole } from '../people/need-role.ts';
import { personOf } from '../people/person-of.ts';
import { readForm } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { confirmUpload } from './confirm-upload.ts';
import { receiveFiles } from './receive-files.ts';
import { streamUploads } from './stream-uploads.ts';
import { uploadAddress } from './upload-address.ts';
import { uploadPage } from './upload-page.ts';
import { uploadsPage } from './uploads-page.ts';
import { viewUpload } from './view-upload.ts';

/** `/uploads`: officers bring reports in, see what was found in each, and confirm or discard it. */
export function uploadRoutes(web: WebContext): Hono<WebEnv> {
  const { services } = web;
  return new Hono<WebEnv>()
    .use('/uploads/*', needRole('officer'))
    .get('/uploads', (c) => uploadsPage(web, c))
    .post('/uploads', (c) => takeFiles(web, c))
    .get('/uploads/events', (c) => streamUploads(web, c))
    .get('/uploads/:id', async (c) => uploadPage(web, c, await services.showUpload(askedBy(c))))
    .post('/uploads/:id/confirm', async (c) =>
      confirmUpload(web, c, await services.showUpload(askedBy(c)), await readForm(c)),
    )
    .post('/uploads/:id/recognise', async (c) => {
      const { uploadId } = await services.recogniseUpload(whoseOf(c));
      return c.redirect(uploadAddress(uploadId), 303);
    })
    .post('/uploads/:id/discard', async (c) => {
      await services.discardUpload(whoseOf(c));
      return c.redirect('/uploads?discarded', 303);
    });
}

function whoseOf(c: Context<WebEnv>): { uploadId: string; personId: string } {
  return { uploadId: c.req.param('id') ?? '', personId: personOf(c).id };
}

function askedBy(c: Context<WebEnv>) {
  return { ...whoseOf(c), audience: audienceOf(c) };
}

/** The list for a form; for the script, the files as they stand in it. What is wrong with all of the request is said above the form. */
async function takeFiles(web: WebContext, c: Context<WebEnv>): Promise<Response> {
  const isScript = (c.req.header('accept') ?? '').includes('application/json');
  const html = (upload: Upload) => web.render(c, 'upload-item', { upload: viewUpload(upload) });
  try {
    const uploads = await receiveFiles(web.services, c);
    if (!isScript) return c.redirect('/uploads', 303);
    return c.json({ uploads: uploads.map((one) => ({ uploadId: one.uploadId, html: html(one) })) }, 201);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || c.get('signal').aborted) throw thrown;
    const { code, message } = thrown;
    if (isScript) return c.json({ code, message }, failureStatus(code));
    return uploadsPage(web, c, { fault: message, status: failureStatus(code) });
  }
}

import type { Context } from 'hono';
import { type Upload, uploadLimits } from '../../domain/upload.ts';
import { AppError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import { personOf } from '../people/person-of.ts';
import { mediaTypeOf } from '../read-form.ts';
import type { WebEnv } from '../web-env.ts';
import { type FormPart, readMultipart } from './read-multipart.ts';

/** Files of one request that are told of one by one; one that sends more is no person with a form. */
const mostTold = 100;
/** Bytes of a request that are read at most, so that what is too large can be told file by file. */
const mostRead = 3 * uploadLimits.bytes;

/**
 * Takes the files of a form (field `files`), each saved before the next is read and all before this returns; one that is not kept is `rejected`
 * with the reason, and the others are kept.
 * @throws AppError `media_type_unsupported`, `request_invalid` where there is no file, `request_too_large`, `upload_cut_off`, `upload_state`
 */
export async function receiveFiles(services: Services, c: Context<WebEnv>): Promise<Upload[]> {
  const { body, boundary } = formOf(c);
  const receiver = new Receiver(services, personOf(c).id);
  for await (const part of readMultipart(body, boundary)) await receiver.take(part);
  if (receiver.uploads.length === 0)
    throw new AppError('request_invalid', 'Choose at least one file to send.');
  return receiver.uploads;
}

function formOf(c: Context<WebEnv>): { body: ReadableStream<Uint8Array>; boundary: string } {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(c.req.header('content-type') ?? '') ?? [];
  const boundary = quoted ?? bare;
  const { body } = c.req.raw;
  if (mediaTypeOf(c) !== 'multipart/form-data' || boundary === undefined || body === null)
    throw new AppError(
      'media_type_unsupported',
      'Only a form with files can be read here: multipart/form-data with the field "files".',
    );
  if (Number(c.req.header('content-length') ?? 0) > mostRead) throw tooMuch();
  return { body, boundary };
}

interface Failure {
  code: string;
  message: string;
}

class Receiver {
  readonly uploads: Upload[] = [];
  /** Bytes of files that are kept, and of all that was read. */
  private kept = 0;
  private read = 0;

  constructor(
    private readonly services: Services,
    private readonly personId: string,
  ) {}

  async take({ name, fileName = '', bytes }: FormPart): Promise<void> {
    if (name !== 'files' || fileName === '') return this.skip(bytes);
    if (this.uploads.length >= mostTold) throw tooMuch();
    const { personId } = this;
    const { uploadId } = await this.services.beginUpload({ personId, file: fileName });
    const whose = { uploadId, personId };
    try {
      const arrived = await this.arrive(bytes);
      const upload =
        'code' in arrived
          ? await this.services.refuseUpload({ ...whose, failure: arrived })
          : await this.services.keepUpload({ ...whose, bytes: arrived });
      this.uploads.push(upload);
    } catch (fault) {
      await this.services.refuseUpload({ ...whose, failure: failureOf(fault) });
      throw fault;
    }
  }

  /** The bytes of a file, or why they are not kept; read to their end either way. */
  private async arrive(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | Failure> {
    let pieces: Uint8Array[] = [];
    let size = 0;
    let failure = this.uploads.length < uploadLimits.files ? undefined : tooManyFiles;
    for await (const piece of bytes) {
      this.count(piece);
      size += piece.length;
      if (size > uploadLimits.fileBytes) failure ??= fileTooLarge;
      if (this.kept + size > uploadLimits.bytes) failure ??= tooLargeTogether;
      if (failure === undefined) pieces.push(piece);
      else pieces = [];
    }
    if (size === 0) failure ??= emptyFile;
    if (failure !== undefined) return failure;
    this.kept += size;
    return Buffer.concat(pieces);
  }

  private async skip(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const piece of bytes) this.count(piece);
  }

  private count(piece: Uint8Array): void {
    this.read += piece.length;
    if (this.read > mostRead) throw tooMuch();
  }
}

const tooManyFiles: Failure = {
  code: 'request_too_large',
  message: `At most ${uploadLimits.files} files can be sent at once, so this one was not kept. Send it in another go.`,
};
const fileTooLarge: Failure = {
  code: 'file_too_large',
  message:
    'This file is larger than 50 MB. Save it smaller (without pictures), or send only the part that is the report.',
};
const tooLargeTogether: Failure = {
  code: 'request_too_large',
  message:
    'The files sent together were larger than 200 MB, so this one was not kept. Send it in another go.',
};
const emptyFile: Failure = {
  code: 'file_empty',
  message: 'This file is empty. Check that it was saved, and send it again.',
};
const lost: Failure = {
  code: 'upload_cut_off',
  message:
    'The connection was lost while this file was being sent, so it did not arrive whole and nothing of it is kept. Choose it and send it again.',
};
const notSaved: Failure = {
  code: 'internal',
  message:
    'This file could not be saved, for a reason on our side. Send it again; if it fails again, tell whoever looks after Rapporteur.',
};

function failureOf(fault: unknown): Failure {
  if (!(fault instanceof AppError) || fault.code === 'internal') return notSaved;
  return fault.code === 'upload_cut_off' ? lost : { code: fault.code, message: fault.message };
}

function tooMuch(): AppError {
  return new AppError(
    'request_too_large',
    `More was sent than can be taken at once: at most ${uploadLimits.files} files, 50 MB each, 200 MB together. Files that arrived before are kept.`,
  );
}

import { AppError } from '../../../src/errors.ts';
import { indexFingerprint } from '../../../src/passages/index-fingerprint.ts';
import { type UploadServices, uploadServices } from '../../../src/services/uploads/upload-services.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { makeParts, wordEmbedder } from '../../library/make-parts.ts';
import { temporaryStore } from '../../store/with-store.ts';

export const ann = 'a'.repeat(32);
export const ben = 'b'.repeat(32);
export const officer = { internal: true, bodies: ['cabinet'] };

const embedder = wordEmbedder();
const fingerprint = { model: indexFingerprint(embedder), dimensions: 384 };

/** Uploads over a real store, read and embedded by words alone; `hold` keeps readers waiting until it settles. */
export async function openUploads({ store: given, hold, now }: Opened = {}) {
  const store = given ?? (await temporaryStore(undefined, fingerprint));
  const parts = makeParts(store, embedder);
  const faults: unknown[] = [];
  const reader = {
    async read(...[source, options]: Parameters<typeof parts.reader.read>) {
      await hold;
      if (options?.signal?.aborted) throw new AppError('cancelled', 'Reading was stopped.');
      return parts.reader.read(source, options);
    },
  };
  const services = uploadServices({
    ...parts,
    reader: async () => reader,
    embedder: async () => embedder,
    scans: { pageDeadlineMs: 1000, fileDeadlineMs: 1000 },
    reportFault: (fault) => faults.push(fault),
    ...(now === undefined ? {} : { now }),
  });
  return { store, services, faults };
}

interface Opened {
  store?: Store;
  hold?: Promise<void>;
  now?: () => number;
}

/** Brings a file; its id. */
export async function bringFile(services: UploadServices, words: string, file = 'lamps.txt', personId = ann) {
  const { uploadId } = await services.beginUpload({ personId, file });
  await services.keepUpload({ personId, uploadId, bytes: Buffer.from(words) });
  return uploadId;
}

/** The upload once it is in this state. */
export async function once(services: UploadServices, uploadId: string, state: string, personId = ann) {
  const gone = new AbortController();
  const changes = services.followUploads({ personId, signal: gone.signal });
  const now = await services.showUpload({ personId, uploadId, audience: officer });
  if (now.state === state) {
    gone.abort();
    return now;
  }
  for await (const upload of changes)
    if (upload.uploadId === uploadId && upload.state === state) {
      gone.abort();
      return upload;
    }
  throw new Error(`never ${state}`);
}

import { isUnderWay, type Upload } from '../../domain/upload.ts';

/** Hands what comes of uploads to those who follow; each hears of one person's only. */
export class UploadWatch {
  private readonly followers = new Map<string, Set<(upload: Upload) => void>>();
  /** Uploads that work goes on with, as they were told of last; how far it is, is kept nowhere else. */
  private readonly current = new Map<string, Upload>();

  tell(personId: string, upload: Upload): void {
    if (isUnderWay(upload)) this.current.set(upload.uploadId, upload);
    else this.current.delete(upload.uploadId);
    for (const hear of this.followers.get(personId) ?? []) hear(upload);
  }

  /** Tells how much of the work on an upload is done, 0 to 1. */
  tellShare(personId: string, uploadId: string, share: number): void {
    const upload = this.current.get(uploadId);
    if (upload !== undefined) this.tell(personId, { ...upload, share: Math.min(1, Math.max(0, share)) });
  }

  /** An upload with how far the work on it is, where that is known. */
  withShare(upload: Upload): Upload {
    const told = this.current.get(upload.uploadId);
    return told?.share === undefined || told.state !== upload.state
      ? upload
      : { ...upload, share: told.share };
  }

  /** What comes from now on, until the signal is aborted. Of several changes to one upload, the last is what is told. */
  follow(personId: string, signal: AbortSignal): AsyncGenerator<Upload> {
    const waiting = new Map<string, Upload>();
    const follower = { waiting, wake: () => {} };
    const hear = (upload: Upload) => {
      waiting.set(upload.uploadId, upload);
      follower.wake();
    };
    // Heard from the call on, not from the first reading: what is told between them would be lost.
    const all = this.followers.get(personId) ?? new Set();
    this.followers.set(personId, all.add(hear));
    signal.addEventListener('abort', () => {
      all.delete(hear);
      if (all.size === 0) this.followers.delete(personId);
      follower.wake();
    });
    return taken(follower, signal);
  }
}

async function* taken(
  follower: { waiting: Map<string, Upload>; wake: () => void },
  signal: AbortSignal,
): AsyncGenerator<Upload> {
  while (!signal.aborted) {
    const [next] = follower.waiting;
    if (next === undefined) {
      await new Promise<void>((resolve) => {
        follower.wake = resolve;
      });
    } else {
      follower.waiting.delete(next[0]);
      yield next[1];
    }
  }
}

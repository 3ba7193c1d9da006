import { AppError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import { modelFailure } from './model-failure.ts';

/** Ends a request when its time is up, when nothing comes of it, or when the reader leaves; whichever is first. */
export interface CallWatch {
  /** Aborts when the request is to end. */
  readonly signal: AbortSignal;
  /** Something came over the wire, were it only a ping. */
  alive(): void;
  /**
   * Waits for what the service sends next. A wire that only pings is silent too, after three times `silenceMs`; absent means that only the deadline
   * counts.
   * @throws AppError `model_timeout`, `model_silent` or `cancelled`, however long the promise takes
   */
  wait<T>(promise: Promise<T>, silenceMs?: number): Promise<T>;
  /** Ends the request, if it has not ended, and lets go of everything. */
  stop(): void;
}

const pingsOnly = 3;
/** A timer that is set to longer goes off at once. */
const longestTimer = 2 ** 31 - 1;

/** `deadline` is of the clock's `now`. */
export function watchCall(deadline: number, reader: AbortSignal | undefined, clock: Clock): CallWatch {
  const request = new AbortController();
  let failure: Error | undefined;
  let fail: ((error: Error) => void) | undefined;
  let lastLife = clock.now();
  const end = (error: Error) => {
    if (failure) return;
    failure = error;
    fail?.(error);
    request.abort();
  };
  const letGo = watchTimeAndReader(deadline - clock.now(), reader, end);
  const onSilence = () => end(modelFailure('model_silent'));
  return {
    signal: request.signal,
    alive() {
      lastLife = clock.now();
    },
    async wait(promise, silenceMs = Number.POSITIVE_INFINITY) {
      lastLife = clock.now();
      const last = lastLife + pingsOnly * silenceMs;
      const silence = watchSilence(() => Math.min(lastLife + silenceMs, last) - clock.now(), onSilence);
      try {
        return await new Promise((resolve, reject) => {
          fail = reject;
          promise.then(resolve, reject);
          if (failure) reject(failure);
        });
      } finally {
        fail = undefined;
        silence.stop();
      }
    },
    stop() {
      letGo();
      end(modelFailure('cancelled'));
    },
  };
}

function watchTimeAndReader(
  milliseconds: number,
  reader: AbortSignal | undefined,
  end: (error: Error) => void,
): () => void {
  // Whoever leaves because of a failure says so: what stalls must not pass for a reader who went.
  const onLeave = () => end(reader?.reason instanceof AppError ? reader.reason : modelFailure('cancelled'));
  const timer = setTimeout(
    () => end(modelFailure('model_timeout')),
    Math.min(Math.max(0, milliseconds), longestTimer),
  );
  reader?.addEventListener('abort', onLeave, { once: true });
  if (reader?.aborted) onLeave();
  else if (milliseconds <= 0) end(modelFailure('model_timeout'));
  return () => {
    clearTimeout(timer);
    reader?.removeEventListener('abort', onLeave);
  };
}

/** Looks again whenever the time that is left should be over, instead of setting a timer anew with every byte. */
function watchSilence(left: () => number, onSilence: () => void): { stop(): void } {
  let timer: NodeJS.Timeout;
  const look = () => {
    const milliseconds = left();
    if (milliseconds <= 0) onSilence();
    else timer = setTimeout(look, Math.min(Math.ceil(milliseconds), longestTimer));
  };
  look();
  return { stop: () => clearTimeout(timer) };
}

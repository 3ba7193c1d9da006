import { AppError } from '../../errors.ts';

/** When a call must have ended, and who may end it before. */
export interface CallLimits {
  /** As `performance.now()` tells time. */
  deadline: number;
  signal?: AbortSignal;
}

/**
 * What comes of a call, none of it after its deadline, whoever is called. The call itself is not waited for once it is given up.
 * @throws AppError `model_timeout`, `cancelled`.
 */
export async function* untilDeadline<Thing>(
  things: AsyncIterable<Thing>,
  limits: CallLimits,
): AsyncGenerator<Thing> {
  const iterator = things[Symbol.asyncIterator]();
  const end = endOf(limits);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), end.reached]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    end.clear();
    // It may never settle: whoever was called is told, and not waited for.
    iterator.return?.().catch(() => undefined);
  }
}

/** The value, if it comes before the deadline. @throws AppError `model_timeout`, `cancelled`. */
export async function beforeDeadline<Value>(value: Promise<Value>, limits: CallLimits): Promise<Value> {
  const end = endOf(limits);
  try {
    return await Promise.race([value, end.reached]);
  } finally {
    end.clear();
  }
}

function endOf({ deadline, signal }: CallLimits): { reached: Promise<never>; clear(): void } {
  let clear = () => {};
  const reached = new Promise<never>((_, reject) => {
    const timeout = () =>
      reject(new AppError('model_timeout', 'The language model did not answer in time. Try again later.'));
    const cancel = () => reject(new AppError('cancelled', 'The question was cancelled.'));
    const timer = setTimeout(timeout, Math.max(0, deadline - performance.now()));
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) cancel();
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
  });
  // Nobody may be waiting when it is reached.
  reached.catch(() => undefined);
  return { reached, clear: () => clear() };
}

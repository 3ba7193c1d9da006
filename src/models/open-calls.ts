/** Calls that wait for an answer from elsewhere, by number. */
export interface OpenCalls<T> {
  readonly count: number;
  /** Opens call `id`; after `milliseconds` without an answer `onTimeout` is told, and is expected to fail it. */
  open(id: number, milliseconds: number, onTimeout: () => void): Promise<T>;
  /** Answers that come for a call that is not open are passed over. */
  resolve(id: number, value: T): void;
  reject(id: number, error: Error): void;
  rejectAll(error: Error): void;
}

interface Call<T> {
  resolve(value: T): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** `onCount` is told how many calls are open each time that changes. */
export function createOpenCalls<T>(onCount: (count: number) => void): OpenCalls<T> {
  const calls = new Map<number, Call<T>>();
  const close = (id: number): Call<T> | undefined => {
    const call = calls.get(id);
    if (!call) return undefined;
    clearTimeout(call.timer);
    calls.delete(id);
    onCount(calls.size);
    return call;
  };
  return {
    get count() {
      return calls.size;
    },
    open: (id, milliseconds, onTimeout) =>
      new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject, timer: setTimeout(onTimeout, milliseconds) });
        onCount(calls.size);
      }),
    resolve: (id, value) => close(id)?.resolve(value),
    reject: (id, error) => close(id)?.reject(error),
    rejectAll(error) {
      for (const id of [...calls.keys()]) close(id)?.reject(error);
    },
  };
}

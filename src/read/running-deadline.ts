/** A timer that ends work when it stands still, and when what it goes on with takes too long altogether. */
export interface RunningDeadline {
  /**
   * The work goes on: it may take `ms` milliseconds until the next sign of life, and `wholeMs` at most, counted from the
   * first such sign.
   */
  extend(ms: number, wholeMs: number): void;
  stop(): void;
}

/** Starts a deadline of `ms` milliseconds. `onLate` is told whether the work had gone on by then. */
export function startDeadline(ms: number, onLate: (goneOn: boolean) => void): RunningDeadline {
  let end: number | undefined;
  let timer = setTimeout(() => onLate(false), ms);
  return {
    extend(more, wholeMs) {
      end ??= Date.now() + wholeMs;
      clearTimeout(timer);
      timer = setTimeout(() => onLate(true), Math.min(more, Math.max(0, end - Date.now())));
    },
    stop: () => clearTimeout(timer),
  };
}

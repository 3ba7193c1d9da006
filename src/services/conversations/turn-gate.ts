import { AppError } from '../../errors.ts';

/** Longest queue: those who come later are told to try again. */
const mostWaiting = 200;

/** Lets so many pieces of work go on at a time; the others wait in the order in which they came. */
export class TurnGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  /** How many wait. */
  get queued(): number {
    return this.waiting.length;
  }

  /** @throws AppError `busy` when so many wait that no more are taken */
  checkRoom(): void {
    if (this.waiting.length >= mostWaiting)
      throw new AppError('busy', 'Many questions are being answered just now. Try again in a minute.', {
        retryable: true,
      });
  }

  /** Does the work when its turn comes; not at all when the signal is aborted by then. @throws what the work throws, and the signal's reason */
  async run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.most) await this.turn(signal);
    else this.running++;
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.next();
    }
  }

  /** A place is handed on, so that nobody slips in between. */
  private next(): void {
    const first = this.waiting.shift();
    if (first === undefined) this.running--;
    else first();
  }

  private turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      this.waiting.push(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}

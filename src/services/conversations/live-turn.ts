import type { Asker } from './conversation-services.ts';
import type { NumberedEvent, TurnEvent } from './turn-event.ts';

/** A turn that is being answered: its events so far, for whoever follows it from wherever. */
export class LiveTurn {
  private readonly events: NumberedEvent[] = [];
  private readonly stopping = new AbortController();
  private wake: (() => void)[] = [];
  private isOver = false;

  /** Whoever asked, with what they might see then. */
  constructor(readonly asker: Asker) {}

  /** Aborted when the asker stops it. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  tell(event: TurnEvent): void {
    if (this.isOver) return;
    this.events.push({ number: this.events.length + 1, event });
    this.isOver = event.type === 'ended';
    const waiting = this.wake;
    this.wake = [];
    for (const go of waiting) go();
  }

  stop(): void {
    this.stopping.abort();
  }

  /** The events after the one of this number, and then each as it comes; ends with `ended`, or when the signal is aborted. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<NumberedEvent> {
    for (let next = Math.max(0, after); !signal.aborted; ) {
      const event = this.events[next];
      if (event !== undefined) {
        next++;
        yield event;
      } else if (this.isOver) return;
      else await this.somethingNew(signal);
    }
  }

  private somethingNew(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        signal.removeEventListener('abort', go);
        resolve();
      };
      this.wake.push(go);
      signal.addEventListener('abort', go, { once: true });
    });
  }
}

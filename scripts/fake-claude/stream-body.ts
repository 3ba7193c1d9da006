import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { StreamEvent } from './stream-events.ts';

/** Milliseconds after which what was written before a break is surely sent. */
const sentMs = 50;

/**
 * The bytes of a stream, an event at a time with `slowMs` between them. After the first half of it, `cut` breaks the stream off, `stall` leaves it open
 * without a word until the reader goes, and `garbled` sends an event that is no JSON.
 */
export function streamBody(
  events: readonly StreamEvent[],
  { fault, slowMs }: { fault: Fault | undefined; slowMs: number },
): ReadableStream<Uint8Array> {
  const half = Math.ceil(events.length / 2);
  const encoder = new TextEncoder();
  const gone = new AbortController();
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (slowMs > 0 && at > 0) await pause(slowMs);
        // The stream may have been left during the pause.
        if (gone.signal.aborted) return;
        if (at === half && fault === 'cut') {
          await pause(sentMs);
          return controller.error(new Error('asked to break off here'));
        }
        if (at === half && fault === 'stall') return untilGone(gone.signal);
        const event = events[at];
        if (event === undefined) return controller.close();
        const data = at === half && fault === 'garbled' ? '{"type": "content_blo' : JSON.stringify(event);
        controller.enqueue(encoder.encode(`event: ${event.type}\ndata: ${data}\n\n`));
        at++;
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}

function untilGone(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

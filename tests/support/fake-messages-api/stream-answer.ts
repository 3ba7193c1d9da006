import { HttpResponse } from 'msw';
import { eventBytes } from './event-bytes.ts';
import type { WireEvent } from './message-events.ts';

/** What is done after the pieces: the stream ends well, breaks, or stays open without a word. */
export type StreamEnd = 'closed' | 'broken' | 'open';

export interface StreamOptions {
  end?: StreamEnd;
  headers?: Record<string, string>;
  /** Milliseconds between pieces. */
  everyMs?: number;
  /** Told when the reader goes away. */
  onCancel?: () => void;
}

/** A streaming answer of these pieces, in the shape of the real service's. */
export function streamAnswer(
  pieces: (WireEvent | string | Uint8Array)[],
  { end = 'closed', headers = {}, everyMs = 0, onCancel }: StreamOptions = {},
): Response {
  const waiting = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (everyMs > 0) await new Promise((resolve) => setTimeout(resolve, everyMs));
      const piece = waiting.shift();
      if (piece !== undefined)
        return controller.enqueue(piece instanceof Uint8Array ? piece : eventBytes(piece));
      if (end === 'closed') return controller.close();
      if (end === 'broken') {
        // A stream that breaks takes with it what nobody has read yet, as the interceptor's copy of it may not have been.
        await new Promise((resolve) => setTimeout(resolve, 20));
        return controller.error(new TypeError('terminated'));
      }
      return new Promise(() => undefined);
    },
    cancel: () => onCancel?.(),
  });
  return new HttpResponse(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': 'req_made01', ...headers },
  });
}

/** A failure in the shape of the real service's. */
export function errorAnswer(
  status: number,
  type: string,
  message = 'Made up.',
  headers: Record<string, string> = {},
): Response {
  return HttpResponse.json(
    { type: 'error', error: { type, message }, request_id: 'req_made01' },
    { status, headers: { 'request-id': 'req_made01', ...headers } },
  );
}

import type { WireEvent } from './message-events.ts';

/** Events as server-sent events. A string is sent as it stands. */
export function eventBytes(...events: (WireEvent | string)[]): Uint8Array {
  const written = events.map((event) =>
    typeof event === 'string' ? event : `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
  );
  return new TextEncoder().encode(written.join(''));
}

/** Cuts bytes into pieces of a size: no care is taken of characters, lines or events. */
export function cutBytes(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
  return pieces;
}

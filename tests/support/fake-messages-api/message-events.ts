import type { RawMessageStreamEvent, StopReason, TextCitation } from '@anthropic-ai/sdk/resources/messages';

/** An event as the wire carries it; `ping`, `error` and kinds of tomorrow are not among the SDK's. */
export type WireEvent = RawMessageStreamEvent | { type: string; [key: string]: unknown };

export interface Counts {
  input?: number;
  output?: number;
  cacheRead?: number;
  cacheWrite?: number;
}

/** How a message begins. */
export function messageStart({ input = 1200, cacheRead = 0, cacheWrite = 0 }: Counts = {}): WireEvent {
  return {
    type: 'message_start',
    message: {
      id: 'msg_01Made',
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-5-5',
      content: [],
      container: null,
      diagnostics: null,
      stop_reason: null,
      stop_sequence: null,
      stop_details: null,
      usage: {
        input_tokens: input,
        output_tokens: 1,
        cache_read_input_tokens: cacheRead,
        cache_creation_input_tokens: cacheWrite,
      },
    },
  } as WireEvent;
}

/** A block of text with its citations, its words in as many deltas as are given. */
export function textBlock(
  index: number,
  words: string | string[],
  citations: (TextCitation | Record<string, unknown>)[] = [],
): WireEvent[] {
  return [
    { type: 'content_block_start', index, content_block: { type: 'text', text: '', citations: null } },
    ...[words].flat().map((text) => textDelta(index, text)),
    ...citations.map((citation) => delta(index, { type: 'citations_delta', citation })),
    { type: 'content_block_stop', index },
  ];
}

export function textDelta(index: number, text: string): WireEvent {
  return delta(index, { type: 'text_delta', text });
}

export function delta(index: number, given: Record<string, unknown>): WireEvent {
  return { type: 'content_block_delta', index, delta: given };
}

/** A block of any kind with its deltas. */
export function anyBlock(
  index: number,
  block: Record<string, unknown>,
  deltas: Record<string, unknown>[] = [],
): WireEvent[] {
  return [
    { type: 'content_block_start', index, content_block: block },
    ...deltas.map((given) => delta(index, given)),
    { type: 'content_block_stop', index },
  ];
}

/** How a message ends. */
export function messageEnd(stopReason: StopReason = 'end_turn', output = 40): WireEvent[] {
  return [
    {
      type: 'message_delta',
      delta: { stop_reason: stopReason, stop_sequence: null, stop_details: null, container: null },
      usage: { output_tokens: output },
    },
    { type: 'message_stop' },
  ];
}

/** A whole answer of one block. */
export function wholeMessage(
  words: string | string[],
  citations: (TextCitation | Record<string, unknown>)[] = [],
  stopReason: StopReason = 'end_turn',
): WireEvent[] {
  return [messageStart(), ...textBlock(0, words, citations), ...messageEnd(stopReason)];
}

export const ping: WireEvent = { type: 'ping' };

export function errorEvent(type: string, message = 'Overloaded'): WireEvent {
  return { type: 'error', error: { type, message } };
}

/** A citation of whole blocks, as the service makes them. */
export function blockLocation(document: number, from: number, to: number, cited: string): TextCitation {
  return {
    type: 'content_block_location',
    cited_text: cited,
    document_index: document,
    document_title: null,
    file_id: null,
    start_block_index: from,
    end_block_index: to,
  };
}

import { type StopReason, stopReasonSchema } from '../../domain/model-call.ts';
import type { ModelEvent, SourceDocument } from '../language-model.ts';
import { readCitation } from './read-citation.ts';
import { noTokens, readTokenUse, type TokenUse } from './token-use.ts';

/** What of an answer is passed on while it comes. */
export type WordEvent = Exclude<ModelEvent, { type: 'end' }>;

/** Reads the events of one stream, in order. */
export interface EventReader {
  /** What an event says, if anything: thinking, tools, pings and kinds that are not known say nothing here. Never throws, whatever it is given. */
  read(event: unknown): WordEvent[];
  /** Whether anything was read. */
  readonly begun: boolean;
  /** Whether the service said that the message is complete. */
  readonly complete: boolean;
  /** `cut_off` until it says why it stopped, and for reasons that are not known. */
  readonly stopReason: StopReason;
  readonly use: TokenUse;
}

type Loose = Record<string, unknown>;

export function createEventReader(documents: readonly SourceDocument[]): EventReader {
  let begun = false;
  let complete = false;
  let stopReason: StopReason = 'cut_off';
  let use = noTokens;
  const blocks = createBlockReader(documents);
  return {
    read(given) {
      const event = loose(given);
      begun = true;
      if (event.type === 'message_start') use = readTokenUse(loose(event.message).usage, use);
      if (event.type === 'message_delta') {
        use = readTokenUse(event.usage, use);
        stopReason = stopReasonSchema.safeParse(loose(event.delta).stop_reason).data ?? 'cut_off';
      }
      if (event.type === 'message_stop') complete = true;
      return blocks(event);
    },
    get begun() {
      return begun;
    },
    get complete() {
      return complete;
    },
    get stopReason() {
      return stopReason;
    },
    get use() {
      return use;
    },
  };
}

/** Text, citations and ends of stretches. A block is known by the place that the service gives it. */
function createBlockReader(documents: readonly SourceDocument[]): (event: Loose) => WordEvent[] {
  let open: unknown;
  const close = (): WordEvent[] => {
    if (open === undefined) return [];
    open = undefined;
    return [{ type: 'stretch' }];
  };
  const enter = (place: unknown): WordEvent[] => {
    const closed = open === place ? [] : close();
    open = place ?? -1;
    return closed;
  };
  return (event) => {
    const block = loose(event.content_block);
    const delta = loose(event.delta);
    if (event.type === 'content_block_start') {
      if (block.type !== 'text') return close();
      const cited = Array.isArray(block.citations) ? block.citations : [];
      return [
        ...close(),
        ...enter(event.index),
        ...text(block.text),
        ...cited.flatMap((one) => citation(one, documents)),
      ];
    }
    if (event.type === 'content_block_delta') {
      if (delta.type === 'text_delta') return [...enter(event.index), ...text(delta.text)];
      if (delta.type !== 'citations_delta') return [];
      // Of a block that is not open: what it stands for is not known, so that it is passed over.
      return open === event.index ? citation(delta.citation, documents) : [];
    }
    return event.type === 'content_block_stop' || event.type === 'message_stop' ? close() : [];
  };
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function text(said: unknown): WordEvent[] {
  return typeof said === 'string' && said !== '' ? [{ type: 'text', text: said }] : [];
}

function citation(given: unknown, documents: readonly SourceDocument[]): WordEvent[] {
  const read = readCitation(given, documents);
  return read === undefined ? [] : [{ type: 'citation', citation: read }];
}

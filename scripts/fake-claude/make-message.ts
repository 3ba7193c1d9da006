import { createHash } from 'node:crypto';
import type { ContentBlock, Message, StopReason, TextCitation } from '@anthropic-ai/sdk/resources/messages';
import type { AskedMessage } from './asked-message.ts';
import type { Stretch } from './stretch.ts';

const charactersPerToken = 3.6;

export function tokensIn(characters: number): number {
  return Math.ceil(characters / charactersPerToken);
}

/** Input tokens by where they were read from. */
export interface CacheUse {
  read: number;
  written: number;
}

/** A whole answer as the API gives it. The same request has the same answer, its id included. */
export function makeMessage(
  asked: AskedMessage,
  stretches: readonly Stretch[],
  stopReason: StopReason,
  cache: CacheUse,
): Message {
  const said = stretches.map(({ text }) => text).join('');
  const id = createHash('sha256').update(asked.system).update(asked.cached).update(asked.user).update(said);
  return {
    id: `msg_${id.digest('hex').slice(0, 24)}`,
    type: 'message',
    role: 'assistant',
    model: asked.model,
    container: null,
    diagnostics: null,
    content: stretches.map((stretch) => textBlock(stretch, asked)),
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details: null,
    usage: {
      input_tokens: Math.max(1, tokensIn(asked.characters) - cache.read - cache.written),
      output_tokens: tokensIn(said.length),
      cache_read_input_tokens: cache.read,
      cache_creation_input_tokens: cache.written,
      cache_creation: null,
      inference_geo: null,
      output_tokens_details: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: null,
    },
  };
}

function textBlock({ text, places }: Stretch, { documents }: AskedMessage): ContentBlock {
  const citations = places
    .filter(({ document }) => documents[document]?.cited !== false)
    .map(
      ({ document, from, to, sentAs = { document, from, to } }): TextCitation => ({
        type: 'content_block_location',
        cited_text: documents[document]?.blocks.slice(from, to).join('') ?? '',
        document_index: sentAs.document,
        document_title: documents[document]?.title || null,
        file_id: null,
        start_block_index: sentAs.from,
        end_block_index: sentAs.to,
      }),
    );
  return { type: 'text', text, citations: citations.length === 0 ? null : citations };
}

import type { Message, RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';

export type StreamEvent = RawMessageStreamEvent | { type: 'ping' };

/** Words in one delta. */
const wordsAtOnce = 4;

/** The events in which a message is streamed: blocks one after another, the words of each a few at a time, then its citations. */
export function streamEvents(message: Message): StreamEvent[] {
  const { usage } = message;
  return [
    {
      type: 'message_start',
      message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } },
    },
    { type: 'ping' },
    ...message.content.flatMap((block, index) => (block.type === 'text' ? blockEvents(block, index) : [])),
    {
      type: 'message_delta',
      delta: {
        stop_reason: message.stop_reason,
        stop_sequence: null,
        stop_details: message.stop_details,
        container: null,
      },
      usage: {
        input_tokens: usage.input_tokens,
        output_tokens: usage.output_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        output_tokens_details: null,
        server_tool_use: null,
      },
    },
    { type: 'message_stop' },
  ];
}

type TextBlock = Extract<Message['content'][number], { type: 'text' }>;

function blockEvents({ text, citations }: TextBlock, index: number): StreamEvent[] {
  const words = text.match(new RegExp(`(?:\\S+\\s*|\\s+){1,${wordsAtOnce}}`, 'gu')) ?? [];
  return [
    {
      type: 'content_block_start',
      index,
      content_block: { type: 'text', text: '', citations: citations === null ? null : [] },
    },
    ...words.map(
      (some): StreamEvent => ({
        type: 'content_block_delta',
        index,
        delta: { type: 'text_delta', text: some },
      }),
    ),
    ...(citations ?? []).map(
      (citation): StreamEvent => ({
        type: 'content_block_delta',
        index,
        delta: { type: 'citations_delta', citation },
      }),
    ),
    { type: 'content_block_stop', index },
  ];
}

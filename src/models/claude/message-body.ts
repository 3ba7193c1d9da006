import type {
  DocumentBlockParam,
  MessageCreateParamsBase,
  MessageParam,
  OutputConfig,
  TextBlockParam,
  ThinkingConfigParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { ModelSettings } from '../../domain/model-settings.ts';
import type { ModelRequest, SourceDocument } from '../language-model.ts';

/** What a request is but for how the answer is taken: `stream` is added for a stream, left out of a batch. */
export type MessageBody = Omit<MessageCreateParamsBase, 'stream'>;

const thinkingOf: Record<NonNullable<ModelSettings['thinking']>, ThinkingConfigParam> = {
  off: { type: 'disabled' },
  adaptive: { type: 'adaptive' },
};

/**
 * The body of a request: standing instructions, then the documents, what was said before, and what is asked now. Documents stand first and the
 * last of them carries the cache mark, so that the same reports are read from the cache as a conversation grows. With `format` they are
 * sent without citations, since the service refuses both together.
 */
export function messageBody(
  request: ModelRequest,
  { model, thinking }: Pick<ModelSettings, 'model' | 'thinking'>,
  format?: OutputConfig['format'],
): MessageBody {
  const { documents = [], turns = [], prompt } = request;
  const said: MessageParam[] = turns.map(({ role, text }) => ({ role, content: [words(text)] }));
  const asked: MessageParam[] = [...said, { role: 'user', content: [words(prompt.user)] }];
  const sources = documents.map((document, place) =>
    documentBlock(document, format === undefined, place === documents.length - 1),
  );
  return {
    model,
    max_tokens: request.maxTokens,
    system: [words(prompt.system)],
    messages: withSources(sources, asked),
    ...(thinking === undefined ? {} : { thinking: thinkingOf[thinking] }),
    ...(format ? { output_config: { format } } : {}),
  };
}

function words(text: string): TextBlockParam {
  return { type: 'text', text };
}

function documentBlock(document: SourceDocument, citations: boolean, last: boolean): DocumentBlockParam {
  return {
    type: 'document',
    source: { type: 'content', content: document.blocks.map(words) },
    title: document.title,
    ...(document.context === undefined ? {} : { context: document.context }),
    ...(citations ? { citations: { enabled: true } } : {}),
    ...(last ? { cache_control: { type: 'ephemeral' } } : {}),
  };
}

function withSources(sources: DocumentBlockParam[], asked: MessageParam[]): MessageParam[] {
  const [first, ...rest] = asked;
  if (sources.length === 0 || first === undefined) return asked;
  if (first.role !== 'user' || typeof first.content === 'string')
    return [{ role: 'user', content: sources }, ...asked];
  return [{ role: 'user', content: [...sources, ...first.content] }, ...rest];
}

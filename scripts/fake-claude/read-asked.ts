import type { z } from 'zod';
import type { AskedDocument, AskedMessage } from './asked-message.ts';
import { type Block, countSchema, type MessageBody, messageSchema } from './message-schema.ts';
import { badRequest } from './refusal.ts';

const mostCacheMarks = 4;

/** A request for a message. @throws Refusal 400 */
export function readAsked(body: unknown): AskedMessage {
  const read = parsed(messageSchema, body);
  return askedOf(read, read.max_tokens, read.stream ?? false);
}

/** A request to count what a message would take. @throws Refusal 400 */
export function readCounted(body: unknown): AskedMessage {
  return askedOf(parsed(countSchema, body), 1, false);
}

function parsed<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message}`);
}

function askedOf(
  body: Omit<MessageBody, 'max_tokens' | 'stream'>,
  maxTokens: number,
  stream: boolean,
): AskedMessage {
  const system = blocksOf(body.system ?? []);
  const turns = body.messages.map((turn) => ({ role: turn.role, blocks: blocksOf(turn.content) }));
  const sent = [...system, ...turns.flatMap(({ blocks }) => blocks)];
  const documents = sent.flatMap((block) => (block.type === 'document' ? [documentOf(block)] : []));
  const schema = body.output_config?.format?.schema;
  const [first, last] = [turns[0]!, turns.at(-1)!];
  if (first.role !== 'user') throw badRequest('messages: first message must use the "user" role');
  if (last.role !== 'user') throw badRequest('This model does not support assistant message prefill.');
  if (schema !== undefined && documents.some(({ cited }) => cited))
    throw badRequest('output_config.format: structured outputs are incompatible with citations');
  if (sent.filter(isMarked).length > mostCacheMarks)
    throw badRequest(`A maximum of ${mostCacheMarks} blocks with cache_control may be provided.`);
  const mark = sent.findLastIndex(isMarked);
  return {
    model: body.model,
    maxTokens,
    stream,
    system: wordsOf(system),
    documents,
    user: wordsOf(last.blocks.filter(({ type }) => type === 'text')),
    ...(schema === undefined ? {} : { schema }),
    cached: wordsOf(sent.slice(0, mark + 1)),
    characters: wordsOf(sent).length + JSON.stringify(schema ?? '').length,
  };
}

function blocksOf(content: string | readonly Block[]): readonly Block[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content;
}

function isMarked({ cache_control: mark }: Block): boolean {
  return mark !== undefined && mark !== null;
}

type DocumentBlock = Extract<Block, { type: 'document' }>;

function documentOf({ title, context, source, citations }: DocumentBlock): AskedDocument {
  return {
    title: title ?? '',
    context: context ?? '',
    blocks: source.content.map(({ text }) => text),
    cited: citations?.enabled ?? false,
  };
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'text') return block.text;
      const { title, context, blocks: content } = documentOf(block);
      return [title, context, ...content].join('\n');
    })
    .join('\n');
}

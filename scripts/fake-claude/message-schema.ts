import { z } from 'zod';

const cacheControl = z
  .object({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() })
  .nullish();
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1, 'text content blocks must be non-empty'),
  cache_control: cacheControl,
});
const document = z.strictObject({
  type: z.literal('document'),
  source: z.strictObject({ type: z.literal('content'), content: z.array(text).min(1) }),
  title: z.string().max(500).nullish(),
  context: z.string().nullish(),
  citations: z.strictObject({ enabled: z.boolean() }).nullish(),
  cache_control: cacheControl,
});
const block = z.discriminatedUnion('type', [text, document]);
const content = z.union([z.string().min(1), z.array(block).min(1)]);

/** The part of the Messages API that is spoken here; anything else is refused, so that a wrong request does not pass for a right one. */
export const messageSchema = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(1),
  stream: z.boolean().optional(),
  system: z.union([z.string(), z.array(text)]).optional(),
  messages: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), content })).min(1),
  temperature: z.number().min(0).max(1).optional(),
  metadata: z.object({ user_id: z.string().nullish() }).optional(),
  output_config: z
    .strictObject({
      format: z
        .strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) })
        .nullish(),
      effort: z.string().optional(),
    })
    .optional(),
});
export type MessageBody = z.infer<typeof messageSchema>;
export type Block = z.infer<typeof block>;

/** The same without what only an answer needs: the body of a request to count tokens. */
export const countSchema = messageSchema.omit({ max_tokens: true, stream: true });

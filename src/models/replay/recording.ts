import { z } from 'zod';
import { modelCallSchema, stopReasonSchema } from '../../domain/model-call.ts';

const citationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('blocks'),
    document: z.int().min(0),
    from: z.int().min(0),
    to: z.int().min(1),
    cited: z.string(),
  }),
  z.strictObject({ kind: z.literal('words'), document: z.int().min(0).exactOptional(), cited: z.string() }),
]);

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('citation'), citation: citationSchema }),
  z.strictObject({ type: z.literal('stretch') }),
]);

/** How a recording came to be: by asking a model, or written by a person. Figures from the latter say nothing of a model. */
const madeSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('recorded'), on: z.iso.date(), model: z.string().min(1) }),
  z.strictObject({ how: z.literal('made-up') }),
]);
export type Made = z.infer<typeof madeSchema>;

const ended = { stopReason: stopReasonSchema, call: modelCallSchema };

/** What came of one request. It holds no key, and of the request only which prompt it was. */
export const recordingSchema = z.strictObject({
  made: madeSchema,
  /** Name and version of the prompt, for people. */
  prompt: z.string().min(1),
  answer: z.discriminatedUnion('kind', [
    /** All but the last event, which is made of the rest. */
    z.strictObject({ kind: z.literal('written'), events: z.array(eventSchema), ...ended }),
    z.strictObject({ kind: z.literal('filled'), value: z.json(), ...ended }),
    z.strictObject({ kind: z.literal('counted'), tokens: z.int().min(0) }),
  ]),
});
export type Recording = z.infer<typeof recordingSchema>;
export type AnswerOf<Kind extends Recording['answer']['kind']> = Extract<Recording['answer'], { kind: Kind }>;

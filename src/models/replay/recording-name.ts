import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ModelRequest } from '../language-model.ts';
import type { Recording } from './recording.ts';

/** Name of the file that holds what came of a request: a hash of its prompt, documents, turns and schema, so that any change asks anew. */
export function recordingName(
  kind: Recording['answer']['kind'],
  { prompt, documents = [], turns = [] }: ModelRequest,
  schema?: z.ZodType,
): string {
  const asked = {
    kind,
    prompt: [prompt.name, prompt.hash, prompt.user],
    documents: documents.map(({ title, context = '', blocks }) => [title, context, blocks]),
    turns: turns.map(({ role, text }) => [role, text]),
    schema: schema === undefined ? null : z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  };
  return `${createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32)}.json`;
}

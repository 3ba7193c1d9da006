import type { KeptCall } from '../../domain/kept-call.ts';

/** Each column with the field it holds. */
const fields = {
  at: 'at',
  serves: 'serves',
  prompt: 'prompt',
  prompt_version: 'promptVersion',
  prompt_hash: 'promptHash',
  model: 'model',
  input_tokens: 'inputTokens',
  output_tokens: 'outputTokens',
  cache_read_tokens: 'cacheReadTokens',
  cache_write_tokens: 'cacheWriteTokens',
  cost: 'cost',
  duration_ms: 'durationMs',
  first_word_ms: 'firstWordMs',
  tries: 'tries',
  stop_reason: 'stopReason',
  request_id: 'requestId',
  failure: 'failure',
  replayed: 'replayed',
} as const satisfies Record<string, keyof KeptCall>;

export const modelCallColumns = Object.keys(fields);

/** The values of a call in the order of the columns. */
export function modelCallValues(call: KeptCall): unknown[] {
  return Object.values(fields).map((field) => {
    const value = call[field];
    return value === true ? 1 : (value ?? null);
  });
}

/** A call from its row: what is null there is absent here. */
export function toKeptCall(row: Record<string, unknown>): KeptCall {
  const held = Object.entries(fields).flatMap(([column, field]) => {
    const value = row[column];
    if (value === null || value === undefined) return [];
    return [[field, field === 'replayed' ? true : value]];
  });
  return Object.fromEntries(held) as KeptCall;
}

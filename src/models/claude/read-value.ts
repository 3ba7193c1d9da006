import type { z } from 'zod';

/** The value that a text holds as JSON; absent when it is no JSON, or not of the schema. */
export function readValue<Value>(schema: z.ZodType<Value>, text: string): { value: Value } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = schema.safeParse(json);
  return read.success ? { value: read.data } : undefined;
}

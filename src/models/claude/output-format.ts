import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { JSONOutputFormat } from '@anthropic-ai/sdk/resources/messages';
import type { z } from 'zod';

/**
 * The schema as the service takes it: no further properties, only formats that it knows; what it cannot hold (lengths, patterns, bounds) is said in
 * the description and checked when the value is here. A record (any key) cannot be asked for: use a list of pairs.
 * @throws Error for what JSON Schema cannot say, such as a transform.
 */
export function outputFormat(schema: z.ZodType): JSONOutputFormat {
  const { type, schema: asked } = zodOutputFormat(schema);
  return { type, schema: asked };
}

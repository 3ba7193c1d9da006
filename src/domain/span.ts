import { z } from 'zod';

/**
 * A stretch of a report's canonical text: `text.slice(startChar, endChar)`, in UTF-16 code units,
 * `startChar` inclusive, `endChar` exclusive. Never empty.
 */
export const spanSchema = z.object({
  startChar: z.int().min(0),
  endChar: z.int().min(1),
});
export type Span = z.infer<typeof spanSchema>;

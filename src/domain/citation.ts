import { z } from 'zod';
import { scannedSchema } from './scanned.ts';
import { spanSchema } from './span.ts';

/** A span that a citation leans on without quoting it: row and column headers, headings, the report's own metadata. */
export const contextSpanSchema = spanSchema.extend({
  quote: z.string().min(1),
  role: z.enum(['row', 'column', 'heading', 'lead-in', 'council', 'period', 'body', 'title', 'metadata']),
});
export type ContextSpan = z.infer<typeof contextSpanSchema>;

/** Where a claim's words stand. `text.slice(startChar, endChar) === quote`, to the byte. */
export const citationSchema = spanSchema.extend({
  reportId: z.string(),
  versionId: z.string(),
  /** Base name of the source file. */
  file: z.string(),
  label: z.string(),
  pageNumber: z.int().min(1).optional(),
  /** Set when words of it were recognised from a picture of the page; the lowest confidence where several blocks are cited. */
  scanned: scannedSchema.optional(),
  quote: z.string().min(1),
  context: z.array(contextSpanSchema),
  /** How the claim's words were found in the text. */
  match: z.enum(['exact', 'whitespace', 'derived']),
});
export type Citation = z.infer<typeof citationSchema>;

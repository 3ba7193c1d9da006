import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * Whole blocks of one section, at most 256 model tokens together with the header it is embedded under;
 * a longer block is cut at sentence ends, a long table between rows.
 */
export const passageSchema = spanSchema.extend({
  /** Place in the report, from 0. */
  ordinal: z.int().min(0),
  /** First and last block it holds (indexes in the report's blocks). */
  firstBlock: z.int().min(0),
  lastBlock: z.int().min(0),
  /** Report title, council, period and heading path; embedded with the words, never part of the canonical text. */
  header: z.string(),
  pageNumber: z.int().min(1).optional(),
  /** What a member would say aloud, e.g. "Leicester City Council, … , para 4.6, p. 3". */
  label: z.string(),
  /** Its sentences, bullets and table rows, each with a vector of its own. At least one. */
  sentences: z.array(spanSchema).min(1),
});
export type Passage = z.infer<typeof passageSchema>;

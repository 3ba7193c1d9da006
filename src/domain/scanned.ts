import { z } from 'zod';

/** Words that were recognised from a picture of a page, and may be misread. */
export const scannedSchema = z.object({
  /** How sure recognition is of them, from 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type Scanned = z.infer<typeof scannedSchema>;

/** What is said of them wherever they are cited. */
export const scannedNote = 'scanned page, check the original';

/** How sure recognition is, in words, e.g. "words recognised with 93 % confidence". */
export function confidenceWords({ confidence }: Scanned): string {
  return `words recognised with ${Math.round(confidence * 100)} % confidence`;
}

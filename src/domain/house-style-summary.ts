import { z } from 'zod';

/** A house style as a list shows it. */
export const houseStyleSummarySchema = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  /** True for a layout of some past year, to try the product with. */
  sample: z.boolean(),
  /** Headings in order, as printed; those under a section follow it. A section without a heading is left out. */
  sections: z.array(z.string().min(1)),
  /** What is not confirmed about it, in words. */
  check: z.array(z.string()),
});
export type HouseStyleSummary = z.infer<typeof houseStyleSummarySchema>;

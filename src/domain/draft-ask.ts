import { z } from 'zod';

const day = z.iso.date('write a day as year, month and day, e.g. 2026-03-09');

/** What a person asks for when a cover report is to be drafted; only the house style must be named. */
export const draftAskSchema = z.object({
  /** Key of a house style. */
  style: z.string().min(1),
  /** The body that meets, as it is called, e.g. "Cabinet". */
  body: z.string().trim().min(1).optional(),
  /** Day of its meeting. */
  on: day.optional(),
  /** Day on which the council received the letter: standing duties are counted from it. */
  received: day.optional(),
  council: z.string().trim().min(1).optional(),
  author: z.string().trim().min(1).optional(),
  /** The day on which the draft is made, when that is not today. */
  today: day.optional(),
});
export type DraftAsk = z.infer<typeof draftAskSchema>;

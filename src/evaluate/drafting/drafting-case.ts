import { z } from 'zod';

const words = z.string().min(1);

const factSchema = z.object({
  fact: words,
  quote: words,
  /** Line of the source file (from 1) where the quote starts. */
  line: z.int().min(1).optional(),
  /** Which of several equal quotes in the letter's text, from 1. */
  occurrence: z.int().min(1).optional(),
});
export type DraftingFact = z.infer<typeof factSchema>;

const deadlineSchema = z.object({
  /** ISO day by which the letter must have been before a meeting; null where no date may be worked out. */
  latestDate: z.iso.date().nullable(),
  /** ISO day, then its weekday in brackets. */
  lastWeekdayBefore: z.string().nullish(),
  alternatives: z.array(z.object({ latestDate: z.iso.date().nullish() })).optional(),
  /** Dates of other things that the letter asks for. */
  further: z.array(z.object({ date: z.string().nullish() })).optional(),
});
export type DraftingDeadline = z.infer<typeof deadlineSchema>;

/** `drafting.json`: one letter, and what a cover report drafted from it must hold and may not. Further properties are passed over. */
export const draftingCaseSchema = z.object({
  id: words,
  title: words,
  council: z.string().nullish(),
  input: z.object({
    /** Folder of the letter from the project's root; absent: the folder of the reports. */
    folder: words.optional(),
    file: words,
    /** `whole`, or lines from 1 ("3-23, 61-93"); the rest is withheld. What stands in brackets is a note. */
    lines: words,
    body: words.nullish(),
    meetingDate: z.iso.date().nullish(),
  }),
  mustContain: z.array(factSchema),
  adverseItemsMustNotBeOmitted: z.array(factSchema),
  mustBePlaceholder: z.array(z.object({ field: words, why: z.string() })),
  deadline: deadlineSchema,
  wouldBeInvention: z.array(words),
  /** JavaScript, case ignored; none may match anywhere in a draft. */
  wouldBeInventionPatterns: z.array(words).optional(),
});
export type DraftingCase = z.infer<typeof draftingCaseSchema>;

/** What stands beside cases that are kept elsewhere, by id: never words of a report. */
export const draftingBesideSchema = z.record(
  z.string(),
  z.object({
    /** House styles to draft it in; the case is scored whole in each. */
    styles: z.array(words).optional(),
    body: words.optional(),
    meetingDate: z.iso.date().optional(),
    today: z.iso.date().optional(),
    wouldBeInventionPatterns: z.array(words).optional(),
  }),
);

/** `softened.json`: sentences that are weaker than their quote, which a check must catch, and one that is not, which it must pass. */
export const softenedCaseSchema = z.object({
  id: words,
  quote: words,
  pairs: z.array(z.object({ quote: words, softened: words })).min(1),
  faithful: words,
});
export type SoftenedCase = z.infer<typeof softenedCaseSchema>;

/** `publish-by.json`: meetings, and the last day on which their papers may be published. */
export const publishByCaseSchema = z.object({
  id: words,
  body: words,
  meetingDate: z.iso.date(),
  publishBy: z.iso.date(),
});
export type PublishByCase = z.infer<typeof publishByCaseSchema>;

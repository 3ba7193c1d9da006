import { z } from 'zod';
import { standingDutySchema } from './extraction.ts';
import { findingKinds, placedCitationSchema } from './finding.ts';
import { ledgerReportSchema } from './ledger-entry.ts';
import { modelCallSchema } from './model-call.ts';
import { voiceSchema } from './voice.ts';

/** Whose task a placeholder or a question is, in words, e.g. "finance officer". */
const whoSchema = z.string().min(1);

/** What a person gives with the request; nothing of it is taken from the letter. `by` is who gave it. */
export const givenSchema = z.object({
  /** The committee, board or cabinet, e.g. "Cabinet". */
  body: z.string().min(1).optional(),
  /** ISO date of its meeting. */
  meetingDate: z.iso.date().optional(),
  /** ISO date on which the council received the letter. */
  received: z.iso.date().optional(),
  council: z.string().min(1).optional(),
  /** Report author. */
  author: z.string().min(1).optional(),
  /** ISO day on which the draft is made: what has passed is told by it. */
  today: z.iso.date(),
  by: z.string().min(1),
});
export type Given = z.infer<typeof givenSchema>;

/** Rules by which a draft derives a value; each is worked out again when the draft is checked. */
export const draftRules = [
  'count',
  'deadline',
  'publish-by',
  'key-decision-notice',
  'clearance',
  'none-found',
  'not-stated',
  'standing-duty',
  'section-reference',
  'duty-met-by',
  'oddity',
] as const;
export const draftRuleSchema = z.enum(draftRules);
export type DraftRule = z.infer<typeof draftRuleSchema>;

/** A value of a paragraph that its citations do not hold: derived by a rule, or given by a person (which of the givens it is). */
export const draftValueSchema = z.discriminatedUnion('origin', [
  z.object({ text: z.string().min(1), origin: z.literal('derived'), rule: draftRuleSchema }),
  z.object({ text: z.string().min(1), origin: z.literal('given'), given: givenSchema.keyof() }),
]);
export type DraftValue = z.infer<typeof draftValueSchema>;

/** What only a person may write. No rule and no model fills one. */
export const placeholderSchema = z.object({
  /** Stable within the style, e.g. "financial-implications"; the tag of its content control in Word. */
  key: z.string().min(1),
  /** `text` to write, `choice` of Yes or No, `date`, `name` of a person or post. */
  kind: z.enum(['text', 'choice', 'date', 'name']),
  /** What is wanted, in a few words: "Date of the meeting". */
  what: z.string().min(1),
  for: whoSchema,
  why: z.string().min(1),
});
export type Placeholder = z.infer<typeof placeholderSchema>;

/** How a paragraph stands on the page. `field` is a label with its value, `row` a row of the table that its neighbours make with it. */
export const paragraphFormSchema = z.enum(['paragraph', 'bullet', 'heading', 'field', 'row']);

export const draftParagraphSchema = z.object({
  /** `<section key>-<n>`, in order; unique in the draft. */
  id: z.string().min(1),
  /** As the house style counts: "1.", "2.3", "a)"; absent where the style gives none. */
  number: z.string().optional(),
  form: paragraphFormSchema,
  /** What is read. For a field "label: value"; for a row its cells joined by " | "; for a placeholder `[what – for whom: why]`. */
  text: z.string().min(1),
  /** For `field` and `row` only. The label is the first cell of a field. */
  cells: z.array(z.string()).optional(),
  /** True for the row that heads a table. */
  header: z.literal(true).optional(),
  /**
   * Where its values come from. `quoted`: every value stands in a citation or its context. `derived`: by `rule`. `given`: by a person.
   * `fixed`: wording of the house style or of ours that holds no value. `placeholder`: not written yet.
   */
  origin: z.enum(['quoted', 'derived', 'given', 'fixed', 'placeholder']),
  rule: draftRuleSchema.optional(),
  /** Whose words are reported; absent where only the council speaks. */
  voice: voiceSchema.optional(),
  citations: z.array(placedCitationSchema),
  /** Values that no citation holds; absent means none. */
  values: z.array(draftValueSchema).optional(),
  placeholder: placeholderSchema.optional(),
  /** A recommendation, proposed until members decide. */
  proposed: z.literal(true).optional(),
  /**
   * `model:` and the hash of the prompt by which a language model worded it from what it cites; absent where no model did. It says who wrote it, not
   * that it holds: a check holds it against its citations anew.
   */
  written: z
    .string()
    .regex(/^model:[0-9a-f]{16}$/u)
    .optional(),
  /**
   * Words of a person, put in by hand after the draft was made; who, and when (ISO, UTC). `was` is the text as it was drafted, absent for
   * a paragraph that the person added.
   */
  edited: z.object({ by: z.string(), at: z.string(), was: z.string().optional() }).optional(),
  /** In place of `placeholder` once a person filled it: what it was. The words are theirs, who and when stands in `edited`. */
  filled: placeholderSchema.optional(),
  /** sha256 of `text` when it was last checked. */
  checked: z.string(),
});
export type DraftParagraph = z.infer<typeof draftParagraphSchema>;

export const draftSectionSchema = z.object({
  /** Key of the section in the house style. */
  key: z.string().min(1),
  /** Empty for what stands before the first heading. */
  heading: z.string(),
  /** 1 for a section, 2 for one under it. */
  level: z.int().min(1).max(3),
  /** Number of the heading, where the style numbers headings. */
  number: z.string().optional(),
  paragraphs: z.array(draftParagraphSchema),
});
export type DraftSection = z.infer<typeof draftSectionSchema>;

/** A date around the meeting or the letter. */
export const draftDateSchema = z.object({
  key: z.enum([
    'meeting',
    'publish-by',
    'key-decision-notice',
    'clearance',
    'deadline',
    'last-working-day',
    'standing-duty',
    'letter-date',
    'received',
    'stated',
  ]),
  label: z.string(),
  /** ISO date or month. */
  date: z.string(),
  /** "Friday 12 September 2003". */
  spoken: z.string(),
  origin: z.enum(['quoted', 'derived', 'given']),
  rule: draftRuleSchema.optional(),
  /** Before the day on which the draft was made. */
  passed: z.boolean(),
  /** One plain sentence where a person must look: a clash, a passed date, a body that does not meet the duty. */
  note: z.string().optional(),
  citations: z.array(placedCitationSchema),
});
export type DraftDate = z.infer<typeof draftDateSchema>;

/** A finding that no paragraph gives. `reason` and `by` are an officer's; without them it is a fault when adverse. */
export const leftOutSchema = z.object({
  kind: z.enum(findingKinds),
  text: z.string(),
  adverse: z.boolean(),
  citation: placedCitationSchema,
  reason: z.string().optional(),
  by: z.string().optional(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What stands between the draft and an agenda: a placeholder, a question, a fault of a check, a date, words of a language model to read. */
export const outstandingSchema = z.object({
  kind: z.enum(['placeholder', 'question', 'fault', 'date', 'wording']),
  /** Key of the section, where it is of one. */
  section: z.string().optional(),
  /** Id of the paragraph, where it is of one. */
  paragraph: z.string().optional(),
  what: z.string().min(1),
  for: whoSchema,
  why: z.string().min(1),
});
export type Outstanding = z.infer<typeof outstandingSchema>;

/** The letter that a draft is made from; without an id when it is not held in the library. */
export const draftLetterSchema = ledgerReportSchema
  .omit({ inspectionStart: true })
  .partial({ reportId: true });

/** A cover report in a house style, drafted from one letter. */
export const draftSchema = z.object({
  /** Key of the house style. */
  style: z.string(),
  title: z.string(),
  letter: draftLetterSchema,
  given: givenSchema,
  /** What stands before the first section: fields in the style's order. */
  sections: z.array(draftSectionSchema),
  dates: z.array(draftDateSchema),
  leftOut: z.array(leftOutSchema),
  outstanding: z.array(outstandingSchema),
  standingDuties: z.array(standingDutySchema),
  /** Every call of a language model for this draft; absent when none was made. */
  calls: z.array(modelCallSchema).optional(),
});
export type Draft = z.infer<typeof draftSchema>;

import { z } from 'zod';
import { keySchema as key, wordsSchema as words } from '../data-files/written-value.ts';

const yes = z.literal(true).optional();

/** What a header line can show: where its value comes from is the draft's business. */
export const headerFields = [
  'body',
  'meeting-date',
  'body-and-date',
  'bodies-and-dates',
  'title',
  'report-of',
  'responsible-officer',
  'contact-officer',
  'portfolio-holder',
  'author',
  'wards',
  'key-decision',
  'decision-type',
  'publication-status',
  'call-in',
  'appendices',
] as const;

/** Parts that a section can hold, each written by the draft from the letter. */
export const partKeys = [
  'purpose',
  'summary',
  'recommendations',
  'reason-for-report',
  'background',
  'evidence',
  'overall-judgement',
  'grades',
  'flags',
  'strengths',
  'areas-for-improvement',
  /** Strengths, then areas for improvement, of each service in turn, each service under a heading of its own. */
  'findings-by-service',
  'priority-actions',
  /** What the inspectorate recommends in its own report. */
  'inspectorate-recommendations',
  'indicators',
  'printed-duties',
  'standing-duties',
  'timetable',
  'consultation',
  'background-papers',
  'contacts',
  'appendices',
  'conclusions',
  'implications-table',
  'decision-status',
  /** What the letter does not state and a reader would look for: a placeholder each. */
  'not-stated',
] as const;
export type PartKey = (typeof partKeys)[number];

const placeholderKind = z.enum(['text', 'choice', 'date', 'name']);

/** Something that only a person writes. */
const placeholderSchema = z.strictObject({
  key,
  what: words,
  for: words,
  kind: placeholderKind.default('text'),
  /** Why it is not filled; the draft has a general sentence where this is absent. */
  why: words.optional(),
});

const headerFieldSchema = z.strictObject({
  field: z.enum(headerFields),
  /** Absent where the value stands without a label. */
  label: words.optional(),
  /** Who fills it where neither the request nor the letter says. */
  for: words,
  /** What is wanted of them, where the label alone does not tell; absent: the label does. */
  what: words.optional(),
  /** The value stands on the line below its label, and where there are several each on a line of its own. */
  under: yes,
  capitals: yes,
  bold: yes,
  centred: yes,
  /** A rule across the page after it. */
  rule: yes,
});

/** Sorts of implication. */
export const implicationKeys = [
  'financial',
  'legal',
  'equalities',
  'risk',
  'environment',
  'health',
  'workforce',
  'data-protection',
  'crime-and-disorder',
  'corporate-parenting',
  'property',
  'policy',
  'partnership',
  'human-rights',
  'low-income',
] as const;

const rowSchema = z.strictObject({
  key,
  label: words,
  for: words,
  /** What is wanted in this row; absent: the label tells. */
  what: words.optional(),
  /** Absent: as the form of the table has it. */
  kind: placeholderKind.optional(),
  /** Only in reports on children's services. */
  children: yes,
});

const implicationsSchema = z.strictObject({
  /** `yes-no`: label, Yes or No, where in the report. `cleared`: label, text, officer's name and date of clearance. */
  form: z.enum(['yes-no', 'cleared']),
  /** Heads of the columns, as the style prints them. */
  columns: z.array(words).min(2),
  /** Keys are sorts of implication (see `implication` of a section). */
  rows: z.array(rowSchema.extend({ key: z.enum(implicationKeys) })).min(1),
});

const sectionBase = z.strictObject({
  key,
  /** As printed; empty where the style prints none. */
  heading: z.string().regex(/^(\S(.*\S)?)?$/u, 'write the heading without a space at either end'),
  /** False for a heading that the style leaves without a number although others have one. Those under a section never have one. */
  numbered: z.boolean().default(true),
  /** False where the paragraphs take no number. */
  paragraphsNumbered: z.boolean().default(true),
  /** Written in this order. */
  parts: z.array(z.enum(partKeys)).default([]),
  /** Quotes what the source itself states under an implication of this sort, before the placeholder. */
  implication: z.enum(implicationKeys).optional(),
  /** Wording that always stands there and says nothing of the letter or the council: never Yes, No or None. */
  fixed: z.array(words).default([]),
  placeholders: z.array(placeholderSchema).default([]),
});

/** A section, with those under it one level down. */
const sectionSchema = sectionBase.extend({ sections: z.array(sectionBase).default([]) });

const bodyKinds = ['cabinet', 'scrutiny', 'audit-standards', 'health-wellbeing', 'council', 'other'] as const;
export const bodyKindSchema = z.enum(bodyKinds);
export type BodyKind = z.infer<typeof bodyKindSchema>;

/** The layout of a council's cover reports, as data. */
export const houseStyleSchema = z.strictObject({
  key,
  name: words,
  /** A layout of some past year, to try the product with: not the council's layout today. */
  sample: yes,
  /** What is not confirmed about it, in words. */
  check: z.array(words).default([]),
  header: z.strictObject({
    /** `lines` one under another, `labelled` "Label: value", `table` of two columns. */
    layout: z.enum(['lines', 'labelled', 'table']),
    fields: z.array(headerFieldSchema).min(1),
  }),
  numbering: z.strictObject({
    /**
     * `run`: paragraphs 1., 2., 3. through the whole report, headings without numbers. `sections`: headings 1., paragraphs 1.1.
     * `levels`: as `sections`, and (a), (i) below.
     */
    scheme: z.enum(['run', 'sections', 'levels']),
    /** What stands after the number: "1." or "1". */
    stop: z.boolean().default(false),
  }),
  bullets: z.strictObject({
    mark: z.enum(['-', '•', '◆']),
    /** `as-printed`, or `semicolons`: each ends in a semi-colon, the last in a full stop. */
    ends: z.enum(['as-printed', 'semicolons']),
  }),
  dates: z.enum(['10 December 2009', '10th December 2009']),
  recommendations: z
    .strictObject({
      /** `{body}` stands for the body that meets. Absent where each recommendation stands by itself. */
      leadIn: words.optional(),
      /** `number`: as paragraphs; `letter`: a), b); `bullet`. */
      marker: z.enum(['number', 'letter', 'bullet']),
      /** `verb`: "Note the letter"; `that`: "That the letter be noted" is written "That {body} note the letter". */
      begins: z.enum(['verb', 'that']),
    })
    .optional(),
  /**
   * What each kind of body does with a report, in the order in which it is proposed; the first word of each is the verb. For a kind that is
   * not here, what `plain` says.
   */
  verbs: z.partialRecord(bodyKindSchema, z.array(words).min(1)),
  sections: z.array(sectionSchema).min(1),
  implications: implicationsSchema.optional(),
  decisionStatus: z
    .strictObject({ columns: z.array(words).default([]), rows: z.array(rowSchema).min(1) })
    .optional(),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
export type HouseSection = HouseStyle['sections'][number];
export type SectionBase = Omit<HouseSection, 'sections'>;
export type HeaderField = (typeof headerFields)[number];

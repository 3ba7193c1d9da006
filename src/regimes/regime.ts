import { z } from 'zod';
import { areaKeySchema, keySchema, monthSchema, printedListSchema, wordsSchema } from './written-value.ts';

/** True marks a fact of the field that is not confirmed: it may be used to recognise, never shown. */
const check = z.literal(true).optional();

/** Regular expressions, in any case. */
const patternsSchema = z.array(z.string().min(3)).default([]);

const areaSchema = z.strictObject({
  key: areaKeySchema,
  name: wordsSchema,
  aliases: printedListSchema,
  /** Keys of the areas that it joins: one grade for both, given to neither alone. */
  joins: z.array(areaKeySchema).optional(),
  /** True for the judgement over all areas. */
  overall: z.literal(true).optional(),
  /** Where the grade stands in a sentence: each holds a group named `grade`, e.g. of a heading that says the overall grade. */
  sentences: patternsSchema,
  /** What the area stands under, e.g. a CQC theme. */
  theme: wordsSchema.optional(),
  /** Printed number, e.g. "2.1". */
  number: z.string().optional(),
  check,
});

const gradeSchema = z.strictObject({
  /** Compared with each other, only within one scale. */
  canonical: z.string().min(1),
  /** Forms as printed; the first is the usual one. */
  printed: z.array(wordsSchema).min(1),
  check,
});

const scaleSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(['grade', 'score', 'stars', 'outcome', 'flag']),
  /** Best first, where the scale has an order. */
  grades: z.array(gradeSchema).min(1),
  check,
});

const editionSchema = z.strictObject({
  key: z.string().min(1),
  /** First and last month or year in which an inspection of this edition starts. */
  start: monthSchema,
  end: monthSchema.optional(),
  overall: z.enum(['required', 'optional', 'none']),
  areas: z.array(areaKeySchema).default([]),
  scale: keySchema.optional(),
  /** Scale of the overall judgement where it is another one. */
  overallScale: keySchema.optional(),
  check,
});

const itemSchema = z.strictObject({
  kind: z.enum(['area-for-improvement', 'recommendation', 'priority-action', 'strength', 'finding']),
  heading: wordsSchema,
  aliases: printedListSchema,
  /** Heads of the column that names who must act, where the items stand in a table. */
  responsibleBody: printedListSchema,
  /** Regular expressions for what an item may end with in brackets: kept as `frameworkRef`, not as part of it. */
  frameworkRef: patternsSchema,
  /** To whom the items under this heading are addressed, when they stand in a part on that body. */
  addressedTo: wordsSchema.optional(),
  check,
});

const standingDutySchema = z.strictObject({
  key: keySchema,
  text: wordsSchema,
  /** The law or framework that it comes from. */
  source: wordsSchema,
  count: z.int().min(1).optional(),
  unit: z.enum(['working-days', 'days', 'weeks', 'months']).optional(),
  /** What the count starts from, in words. An officer gives its date. */
  startsWhen: wordsSchema.optional(),
  /** Only for reports with one of these canonical grades or outcome codes; absent means every report. */
  onlyFor: z.array(z.string().min(1)).optional(),
  /** Editions it holds for; absent means every edition. */
  editions: z.array(z.string().min(1)).optional(),
  check,
});

/** What a regime's reports ask of the council in print, and what law or framework asks besides: never mixed. */
const dutiesSchema = z.strictObject({
  /** Regular expressions for the words that ask, e.g. "you are asked to". */
  printed: patternsSchema,
  standing: z.array(standingDutySchema).default([]),
});

const partSchema = z.strictObject({
  /** What the part is called after the inspectorate's name, e.g. "review of the Safeguarding Board". */
  name: wordsSchema,
  /** Regular expressions, in any case, for the heading that it begins with and for the first that is no longer of it. */
  heading: z.string().min(3),
  ends: z.string().min(3),
});

/** An inspection regime, for recognising and labelling reports. Nothing in it is ever an answer's source. */
export const regimeSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  short: wordsSchema,
  /** Other names in use. Two regimes may share one; then both are found. */
  aliases: printedListSchema,
  /** Keys of inspectorates that may judge under it; empty for a council's own assessment. */
  inspectorates: z.array(keySchema),
  /** Those whose judgement a report of this regime always carries; absent means all. */
  leads: z.array(keySchema).optional(),
  /** Whose words its own report is. */
  speaks: z.enum(['inspectorate', 'council']),
  subject: z
    .array(
      z.enum([
        'council',
        'childrens-trust',
        'partnership',
        'landlord',
        'fire-authority',
        'safeguarding-board',
      ]),
    )
    .min(1),
  years: z.strictObject({ start: z.int(), end: z.int().optional() }),
  /** Regular expressions, in any case, for the title of the regime's own report. */
  titles: z.array(z.string().min(3)),
  areas: z.array(areaSchema).default([]),
  scales: z.array(scaleSchema).default([]),
  items: z.array(itemSchema).default([]),
  duties: dutiesSchema.default({ printed: [], standing: [] }),
  editions: z.array(editionSchema).min(1),
  /** Judgements on another body that stand apart in the regime's own report. */
  parts: z.array(partSchema).default([]),
  /** Keys of indicator code sets that its reports print. */
  indicatorSets: z.array(keySchema).default([]),
  supersedes: z.array(keySchema).default([]),
  /** Keys of regimes whose grades may be set beside this one's; a regime is always comparable with itself within one scale. */
  comparableWith: z.array(keySchema).default([]),
  /** What is not confirmed about it, in words. */
  check: z.array(wordsSchema).optional(),
});
export type Regime = z.infer<typeof regimeSchema>;
export type RegimeArea = Regime['areas'][number];
export type RegimeScale = Regime['scales'][number];
export type RegimeItem = Regime['items'][number];
export type RegimeEdition = Regime['editions'][number];

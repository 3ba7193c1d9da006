import { z } from 'zod';
import {
  areaKeySchema,
  check,
  keySchema,
  monthSchema,
  patternsSchema,
  printedListSchema,
  wordsSchema,
} from '../data-files/written-value.ts';
import { dutiesSchema } from './regime-duties.ts';
import { areaSchema, scaleSchema, servicesSchema } from './regime-scales.ts';

const editionSchema = z.strictObject({
  key: z.string().min(1),
  /** First and last month or year in which an inspection of this edition starts; publication counts for nothing. */
  start: monthSchema,
  end: monthSchema.optional(),
  overall: z.enum(['required', 'optional', 'none']),
  /** Where the overall grade stands in the regime's own report; absent when that is not known, or there is none. */
  overallAt: z.enum(['last-row', 'sentence-above-table']).optional(),
  areas: z.array(areaKeySchema).default([]),
  scale: keySchema.optional(),
  /** Scale of the overall judgement where it is another one. */
  overallScale: keySchema.optional(),
  /** True when its grades were given to try the framework out. */
  indicative: z.literal(true).optional(),
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
  /** Which sort of item it is, where the regime has sorts of different weight, e.g. a statutory recommendation. */
  weight: wordsSchema.optional(),
  check,
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
  /** Services under which its reports group findings, each with forms of its heading. */
  services: servicesSchema,
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

import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { voiceSchema } from './voice.ts';

/** A citation within one report: which report and version it is stands beside it, not in it. */
export const placedCitationSchema = citationSchema.omit({ reportId: true, versionId: true, file: true });
export type PlacedCitation = z.infer<typeof placedCitationSchema>;

const base = z.object({
  /** Whose words the finding is. */
  voice: voiceSchema,
  /** Key of the inspectorate whose judgement it is; absent for a council's own, or when none is named. */
  inspectorate: z.string().optional(),
  /** Key of the regime it was found under, absent when none is recognised. */
  regime: z.string().optional(),
  /** Period that it speaks of when that is not the report's own, e.g. "2007/08" for an earlier grade. */
  period: z.string().optional(),
  citation: placedCitationSchema,
  /** How it was found: `rule:<name>` or `model:<prompt hash>`. */
  foundBy: z.string().regex(/^(?:rule|model):/u),
});

/** Grade of one area. `printed` stands in the citation or its context, byte for byte. */
export const judgementSchema = base.extend({
  kind: z.literal('judgement'),
  /** What is judged, as printed. */
  area: z.string().min(1),
  /** Key of the area in the regime's file; absent where the file knows none such, and for an earlier inspection's grade. */
  areaKey: z.string().optional(),
  printed: z.string().min(1),
  /**
   * Canonical grade, compared only within one scale. Absent for a judgement in words that no scale holds; without a `scale` where
   * it is not sure which one it is of.
   */
  grade: z.string().optional(),
  /** Key of the scale. */
  scale: z.string().optional(),
  overall: z.literal(true).optional(),
  /** Percentage printed with an overall rating that is made of scores, e.g. "64%". */
  score: z.string().optional(),
  /** The grade of an inspection before this one, as this report tells it. */
  earlier: z.literal(true).optional(),
});

/** Flags of one colour that an area assessment gave; `count` 0 is "no red flags", which is a finding too. */
export const flagSchema = base.extend({
  kind: z.literal('flag'),
  area: z.string().min(1),
  colour: z.enum(['green', 'red']),
  count: z.int().min(0),
  printed: z.string().min(1),
  subject: z.string().optional(),
});

/** Ungraded result out of a fixed set, e.g. of an area SEND inspection. */
export const outcomeSchema = base.extend({
  kind: z.literal('outcome'),
  printed: z.string().min(1),
  /** Canonical code of the regime's scale, e.g. "2". */
  code: z.string(),
});

export const indicatorValueSchema = z.object({
  /** Canonical, e.g. "2012/13"; absent where the column names none. */
  period: z.string().optional(),
  /** The cell as printed; empty when it is blank. */
  printed: z.string(),
  /** The figure in it; null when it holds none ("Not collected", "n/a", blank). */
  value: z.number().nullable(),
  unit: z.string().optional(),
  /** Quartile as printed, e.g. "Bottom", "n/a"; absent when blank or no such column. */
  quartile: z.string().optional(),
});

/** One indicator with every value its row prints; `values` is empty where the report only names it. */
export const indicatorSchema = base.extend({
  kind: z.literal('indicator'),
  code: z.string().min(1),
  label: z.string(),
  /** Key of the code set, never joined across sets by code alone; absent for a local code. */
  set: z.string().optional(),
  /** Heading of the table or section, e.g. an outcome. */
  theme: z.string().optional(),
  values: z.array(indicatorValueSchema),
  /** Trend as printed; absent when blank: blank is not "no change". */
  trend: z.string().optional(),
  /** True when the report says that it must improve. */
  mustImprove: z.literal(true).optional(),
});

const item = base.extend({
  /** Whose services, e.g. "Services for adults"; absent when not said. */
  service: z.string().optional(),
  /** Standard, theme or sub-heading it stands under. */
  theme: z.string().optional(),
  text: z.string().min(1),
});

export const strengthSchema = item.extend({ kind: z.literal('strength') });
export const areaForImprovementSchema = item.extend({
  kind: z.literal('areaForImprovement'),
  /** Cross-reference to a framework in brackets at its end, as printed and without the brackets; not part of `text`. */
  frameworkRef: z.string().optional(),
});
export const recommendationSchema = item.extend({
  kind: z.literal('recommendation'),
  /** Printed number or letter. */
  number: z.string().optional(),
  /** To whom, e.g. the board, when it stands in that part. */
  addressedTo: z.string().optional(),
});
export const priorityActionSchema = item.extend({
  kind: z.literal('priorityAction'),
  responsibleBody: z.string().optional(),
});

/** What this report asks for, in its own words. Standing duties are no findings: see `standingDutySchema`. */
export const dutySchema = base.extend({
  kind: z.literal('duty'),
  basis: z.literal('printed'),
  text: z.string().min(1),
  /** The time limit as printed, e.g. "within two months of the date of this letter". */
  deadlineText: z.string().optional(),
  /** ISO date, counted from a printed date; absent when no limit, or no date to count from, is printed. */
  dueDate: z.iso.date().optional(),
  /** Last working day on or before `dueDate`. */
  lastWorkingDay: z.iso.date().optional(),
  /** Only a meeting of the executive satisfies it. */
  byExecutive: z.literal(true).optional(),
});

export const implicationSchema = base.extend({
  kind: z.literal('implication'),
  heading: z.string().min(1),
  /** "Yes" or "No" as printed; absent when neither is. */
  answer: z.string().optional(),
  text: z.string().optional(),
});

/** Something a report says that the ledger keeps: with its span, its voice, and how it was found. */
export const findingSchema = z.discriminatedUnion('kind', [
  judgementSchema,
  flagSchema,
  outcomeSchema,
  indicatorSchema,
  strengthSchema,
  areaForImprovementSchema,
  recommendationSchema,
  priorityActionSchema,
  dutySchema,
  implicationSchema,
]);
export type Finding = z.infer<typeof findingSchema>;
export type FindingKind = Finding['kind'];
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;
export const findingKinds = findingSchema.options.map((option) => option.shape.kind.value);
export const findingKindSchema = z.enum(findingKinds);

import { z } from 'zod';
import { voiceSchema } from '../../domain/voice.ts';

const words = z.string().min(1);
const voiced = { voice: voiceSchema.nullish() };
/** Where the words stand: the exact words, and which of several equal ones (line of a text file, or occurrence, from 1). */
const placed = {
  quote: words.nullish(),
  line: z.int().min(1).nullish(),
  occurrence: z.int().min(1).nullish(),
};

export const goldJudgementSchema = z.object({
  area: words,
  areaKey: words.nullish(),
  /** The grade as printed, or its canonical form; null where the report names the area and gives it none. */
  printed: words.nullable(),
  /** The same grade in words where the print has both, e.g. "performs well" beside "3". */
  words: words.nullish(),
  /** Other forms that are as right, e.g. "score 4" beside "performing excellently". */
  alternatives: z.array(words).optional(),
  overall: z.boolean().nullish(),
  earlier: z.boolean().nullish(),
  /** A judgement in words that no scale holds: scored apart. */
  narrative: z.boolean().nullish(),
  /** Key, name or initials of the inspectorate, where the label names one. */
  inspectorate: words.nullish(),
  period: words.nullish(),
  ...voiced,
  ...placed,
});
export type GoldJudgement = z.infer<typeof goldJudgementSchema>;

export const goldTextSchema = z.object({
  /** What it says: exact or in other words; with a quote, the quote is the print. */
  text: words,
  service: words.nullish(),
  theme: words.nullish(),
  frameworkRef: words.nullish(),
  responsibleBody: words.nullish(),
  /** True when finding it and leaving it out are both right. */
  optional: z.boolean().nullish(),
  ...voiced,
  ...placed,
});
export type GoldText = z.infer<typeof goldTextSchema>;

export const goldIndicatorSchema = z.object({
  code: words.nullish(),
  values: z.array(
    z.object({
      period: words.nullish(),
      /** The cell as printed; empty or null when blank. */
      printed: z
        .string()
        .nullish()
        .transform((cell) => cell ?? ''),
      value: z.number().nullish(),
      quartile: words.nullish(),
    }),
  ),
  trend: words.nullish(),
  ...placed,
});
export type GoldIndicator = z.infer<typeof goldIndicatorSchema>;

export const goldMeetingSchema = z.object({ name: words, date: words.nullish(), ...placed });
export type GoldMeeting = z.infer<typeof goldMeetingSchema>;

export const goldOfficerSchema = z.object({
  name: words.nullish(),
  role: words.nullish(),
  phone: words.nullish(),
  email: words.nullish(),
  ...placed,
});
export type GoldOfficer = z.infer<typeof goldOfficerSchema>;

export const goldFlagSchema = z.object({
  colour: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['green', 'red'])),
  count: z.int().min(0),
  ...voiced,
  ...placed,
});

export const goldOutcomeSchema = z.object({
  printed: words,
  code: words.nullish(),
  ...placed,
});

export const goldDutySchema = z.object({
  text: words,
  deadlineText: words.nullish(),
  dueDate: words.nullish(),
  /** True when finding it and leaving it out are both right. */
  optional: z.boolean().nullish(),
  ...placed,
});

export const goldImplicationSchema = z.object({ heading: words, answer: words.nullish(), ...placed });

export const goldOdditySchema = z.object({
  type: words,
  /** Whether code is expected to find it; absent means yes. */
  codeCanSee: z.boolean().optional(),
  what: z.string().nullish(),
  quotes: z.array(z.object({ quote: words, line: z.int().min(1).nullish() })).optional(),
});
export type GoldOddity = z.infer<typeof goldOdditySchema>;

const fact = words.nullish();

/**
 * What a person found in one report. An absent property is not labelled and not scored; `null` and an empty list mean that the
 * report does not say it, and finding it is then wrong.
 */
export const goldReportSchema = z.object({
  file: words,
  title: fact,
  council: fact,
  regime: fact,
  /** Period judged, canonical, e.g. "2008/09". */
  period: fact,
  voice: voiceSchema.nullish(),
  inspectionStart: fact,
  inspectionEnd: fact,
  reportOf: fact,
  portfolioHolder: fact,
  keyDecision: fact,
  status: fact,
  wards: fact,
  letterDate: fact,
  reportDate: fact,
  meetings: z.array(goldMeetingSchema).optional(),
  officers: z.array(goldOfficerSchema).optional(),
  judgements: z.array(goldJudgementSchema).optional(),
  /** Canonical grade by area key for every area of the framework; "not given" where the report gives none. */
  gradesByArea: z.record(z.string(), words).optional(),
  flags: z.array(goldFlagSchema).optional(),
  outcome: goldOutcomeSchema.nullish(),
  indicators: z.array(goldIndicatorSchema).optional(),
  strengths: z.array(goldTextSchema).optional(),
  areasForImprovement: z.array(goldTextSchema).nullish(),
  recommendations: z.array(goldTextSchema).nullish(),
  priorityActions: z.array(goldTextSchema).nullish(),
  /** How many the report prints, counted by hand where their words are not labelled. */
  recommendationCount: z.int().min(0).optional(),
  areaForImprovementCount: z.int().min(0).optional(),
  priorityActionCount: z.int().min(0).optional(),
  /** How many of them are printed with a responsible body. */
  priorityActionsWithBodyCount: z.int().min(0).optional(),
  duties: z.array(goldDutySchema).optional(),
  implications: z.array(goldImplicationSchema).optional(),
  /** ISO dates that the report prints, in any role. */
  dates: z.array(words).optional(),
  oddities: z.array(goldOdditySchema).optional(),
  /** False or absent: the list holds the main ones only, and what is found beyond them is not held to be wrong. */
  strengthsExhaustive: z.boolean().nullish(),
  areasExhaustive: z.boolean().nullish(),
});
export type GoldReport = z.infer<typeof goldReportSchema>;

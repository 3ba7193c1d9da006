import { z } from 'zod';
import { extractionComparisonSchema } from './extraction-comparison.ts';
import { findingSchema, placedCitationSchema } from './finding.ts';
import { oddityTypeSchema } from './oddity-type.ts';
import { voiceSchema } from './voice.ts';

const cited = { citation: placedCitationSchema };

export const meetingSchema = z.object({
  body: z.string().min(1),
  /** ISO date; absent when none is printed for it. */
  date: z.iso.date().optional(),
  ...cited,
});

export const officerSchema = z.object({
  name: z.string().optional(),
  post: z.string().optional(),
  telephone: z.string().optional(),
  email: z.string().optional(),
  /** What the report has them down for, as printed or by its section: "contact", "author", "legal", "lead inspector" … */
  role: z.string(),
  ...cited,
});

/** An ISO date or month (`2003-10`), what happens on it, and where that stands. */
export const datedEventSchema = z.object({
  event: z.string().min(1),
  date: z.string().optional(),
  printed: z.string().min(1),
  ...cited,
});

export const letterDateSchema = z.object({ date: z.iso.date(), printed: z.string(), ...cited });

/** A value in words, and where it stands. */
export const citedTextSchema = z.object({ text: z.string().min(1), ...cited });
export type CitedText = z.infer<typeof citedTextSchema>;

/** What a report states of itself. What it does not state is absent, or an empty list. */
export const reportFactsSchema = z.object({
  title: z.string(),
  council: z.string().optional(),
  /** Key of the regime, or "unknown". */
  regime: z.string(),
  /** Key of its edition, or "unknown". */
  edition: z.string(),
  /** Period judged, canonical, e.g. "2008/09". */
  period: z.string().optional(),
  voice: voiceSchema,
  inspectorates: z.array(z.string()),
  /** ISO dates of the inspection, where printed. */
  inspectionStart: z.iso.date().optional(),
  inspectionEnd: z.iso.date().optional(),
  /** ISO date on which the report was published or completed, where printed. */
  reportDate: z.string().optional(),
  reportOf: z.string().optional(),
  portfolioHolder: z.string().optional(),
  keyDecision: z.string().optional(),
  keyDecisionReason: z.string().optional(),
  forwardPlan: z.string().optional(),
  decisionType: z.string().optional(),
  status: z.string().optional(),
  wards: z.string().optional(),
  meetings: z.array(meetingSchema),
  officers: z.array(officerSchema),
  /** Every date printed for the letter that the report carries or cites; more than one is a conflict for an officer. */
  letterDates: z.array(letterDateSchema),
  backgroundPapers: z.array(citedTextSchema),
  appendices: z.array(citedTextSchema),
  consultations: z.array(citedTextSchema),
  timetable: z.array(datedEventSchema),
  /** Where each value that is not in a list stands, by its name here. */
  evidence: z.record(z.string(), placedCitationSchema),
});
export type ReportFacts = z.infer<typeof reportFactsSchema>;

/** What law or framework asks, from the regime's data: never cited to the report, dated only once an officer gives the start. */
export const standingDutySchema = z.object({
  key: z.string(),
  text: z.string(),
  /** Law or framework. */
  source: z.string(),
  count: z.int().min(1).optional(),
  unit: z.enum(['working-days', 'days', 'weeks', 'months']).optional(),
  /** What the count starts from, in words, e.g. "receipt of the report". */
  startsWhen: z.string().optional(),
  /** Not confirmed: shown as "to be confirmed", never as fact. */
  check: z.literal(true).optional(),
});
export type StandingDuty = z.infer<typeof standingDutySchema>;

/** Something that does not fit, found by code; a person decides what it means. */
export const odditySchema = z.object({
  type: oddityTypeSchema,
  /** One plain sentence for an officer. Holds no value that is not in a citation, or derived by the rule. */
  message: z.string().min(1),
  /** Every place it rests on, at least one. */
  citations: z.array(placedCitationSchema).min(1),
  foundBy: z.string().regex(/^rule:/u),
});
export type Oddity = z.infer<typeof odditySchema>;

/** Everything that extraction makes of one report. */
export const extractionSchema = z.object({
  report: reportFactsSchema,
  findings: z.array(findingSchema),
  standingDuties: z.array(standingDutySchema),
  /** Names of facts that this kind of report usually states and this one does not, e.g. "portfolioHolder". */
  notStated: z.array(z.string()),
  oddities: z.array(odditySchema),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** As `extract` prints it, a line each. `reportId` is absent for a file that is not held. */
export const extractionLineSchema = extractionSchema.extend({
  file: z.string(),
  reportId: z.string().optional(),
  versionId: z.string(),
  /** Only where a model read it too: `findings` then hold those that it added. */
  comparison: extractionComparisonSchema.optional(),
});
export type ExtractionLine = z.infer<typeof extractionLineSchema>;

import { z } from 'zod';
import { standingDutySchema } from './extraction.ts';
import { findingKinds, placedCitationSchema } from './finding.ts';
import { voiceSchema } from './voice.ts';

/** One sentence of a briefing: its words, whose they are, and where every value in it stands. */
export const briefingSentenceSchema = z.object({
  text: z.string().min(1),
  /** `quoted`: every value stands in a citation or its context. `derived`: by `rule`, from what is cited. */
  origin: z.enum(['quoted', 'derived']),
  rule: z.enum(['count', 'deadline', 'none-found', 'comparison', 'oddity']).optional(),
  /** Whose words are reported; absent for a sentence that only we say. */
  voice: voiceSchema.optional(),
  citations: z.array(placedCitationSchema).min(1),
});
export type BriefingSentence = z.infer<typeof briefingSentenceSchema>;

export const briefingSectionKeySchema = z.enum([
  'what-it-is',
  'asked',
  'judgement',
  'improved',
  'must-improve',
  'figures',
  'not-stated',
  'oddities',
]);

export const briefingSectionSchema = z.object({
  key: briefingSectionKeySchema,
  heading: z.string(),
  sentences: z.array(briefingSentenceSchema),
  /** How many sentences a short briefing leaves out; what must improve is never among them. */
  leftOut: z.int().min(0),
});
export type BriefingSection = z.infer<typeof briefingSectionSchema>;

/** A prompt for scrutiny, with the fact that it rests on. */
export const scrutinyQuestionSchema = z.object({
  text: z.string().min(1),
  basis: z.enum(['no-owner-or-date', 'contradiction', 'fall', 'gap']),
  citations: z.array(placedCitationSchema).min(1),
});
export type ScrutinyQuestion = z.infer<typeof scrutinyQuestionSchema>;

/** A finding that the briefing does not give; an adverse one is a fault. */
export const omissionSchema = z.object({
  kind: z.enum(findingKinds),
  text: z.string(),
  adverse: z.boolean(),
  citation: placedCitationSchema,
});
export type Omission = z.infer<typeof omissionSchema>;

/** What a member needs to know of one report before a meeting. */
export const briefingSchema = z.object({
  reportId: z.string(),
  versionId: z.string(),
  file: z.string(),
  title: z.string(),
  length: z.enum(['short', 'full']),
  sections: z.array(briefingSectionSchema),
  questions: z.array(scrutinyQuestionSchema).optional(),
  /** From law or framework, not from this report, and cited to nothing in it. */
  standingDuties: z.array(standingDutySchema),
  /** The omission check: findings that no sentence cites. Nothing adverse is among them, or it says so. */
  omitted: z.array(omissionSchema),
});
export type Briefing = z.infer<typeof briefingSchema>;

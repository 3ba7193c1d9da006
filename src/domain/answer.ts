import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { claimFaultSchema } from './claim-check.ts';
import { modelCallSchema } from './model-call.ts';
import { oddityTypeSchema } from './oddity-type.ts';
import { voiceSchema } from './voice.ts';

export const answerStatusSchema = z.enum([
  'answered',
  'partly_answered',
  'needs_scope',
  'not_in_reports',
  'declined',
]);
export type AnswerStatus = z.infer<typeof answerStatusSchema>;

/** Where a claim's values come from: the cited words, a named rule over them, or a named person. */
export const claimOriginSchema = z.enum(['quoted', 'derived', 'given']);

/** One sentence of an answer with at least one citation. */
export const claimSchema = z.object({
  text: z.string().min(1),
  origin: claimOriginSchema,
  voice: voiceSchema,
  /** Name of the rule, for `derived` claims only, e.g. "count-by-grade". */
  rule: z.string().optional(),
  citations: z.array(citationSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;

/** A passage as `find` prints it. `score` runs from 0 to 1, higher is nearer; compare within one ranking only. */
export const rankedPassageSchema = z.object({
  reportId: z.string(),
  versionId: z.string(),
  file: z.string(),
  label: z.string(),
  pageNumber: z.int().min(1).optional(),
  startChar: z.int().min(0),
  endChar: z.int().min(1),
  text: z.string().min(1),
  score: z.number(),
});
export type RankedPassage = z.infer<typeof rankedPassageSchema>;

/** A reading of the question that the person may choose. */
export const scopeChoiceSchema = z.object({
  label: z.string(),
  council: z.string().optional(),
  reportId: z.string().optional(),
});
export type ScopeChoice = z.infer<typeof scopeChoiceSchema>;

/** A printed officer to ask, cited. */
export const contactSchema = z.object({ text: z.string(), citation: citationSchema });
export type Contact = z.infer<typeof contactSchema>;

/** Something that does not fit in a report and touches what is cited: shown beside the answer, for a person to settle. */
export const answerOdditySchema = z.object({
  type: oddityTypeSchema,
  message: z.string().min(1),
  citations: z.array(citationSchema).min(1),
});
export type AnswerOddity = z.infer<typeof answerOdditySchema>;

/** One place that a question was answered from. */
export const answerPlaceSchema = z.object({
  /** Display name. */
  council: z.string().optional(),
  periods: z.array(z.string()),
  /** Keys. */
  inspectorates: z.array(z.string()),
  regimes: z.array(z.string()),
});
export type AnswerPlace = z.infer<typeof answerPlaceSchema>;

/** A sentence that a model wrote and that its citations do not support: kept for evaluators, counted, and no claim. */
export const unsupportedSentenceSchema = z.object({ text: z.string(), reasons: z.array(claimFaultSchema) });
export type UnsupportedSentence = z.infer<typeof unsupportedSentenceSchema>;

export const answerSchema = z.object({
  id: z.string().optional(),
  question: z.string(),
  status: answerStatusSchema,
  /** For every status but `answered`: one plain sentence that says why. */
  reason: z.string().optional(),
  /** Said before the claims, e.g. whose words follow. Holds no value that is not in a claim's context. */
  introduction: z.string().optional(),
  claims: z.array(claimSchema),
  /** What was asked and is not stated, in words; only with `partly_answered`. */
  missing: z.array(z.string()).optional(),
  choices: z.array(scopeChoiceSchema).optional(),
  contacts: z.array(contactSchema).optional(),
  oddities: z.array(answerOdditySchema).optional(),
  nearest: z.array(rankedPassageSchema),
  /** Where it was looked: what the question names or was narrowed to, a place each; absent where that is every report, or nothing was looked for. */
  scope: z.array(answerPlaceSchema).optional(),
  searched: z.object({ reports: z.int().min(0), passages: z.int().min(0) }),
  /** How a follow-up was read with the conversation before it; absent where the question stands alone. */
  readAs: z.string().optional(),
  /** What readers are told of how the answer came about, e.g. that the model did not answer and quotations stand instead. */
  notice: z.string().optional(),
  /** Sentences of a model that were left out because their citations do not support them. */
  unsupported: z.array(unsupportedSentenceSchema).optional(),
  /** Every call of a language model for this answer; absent when none was made. */
  calls: z.array(modelCallSchema).optional(),
  /** `offline`, or the model's id. */
  answeredBy: z.string(),
  durationMs: z.number().min(0),
});
export type Answer = z.infer<typeof answerSchema>;

/** One turn of a conversation before a question: what was asked and what was answered, in words; `status` where it is known. */
export const earlierTurnSchema = z.object({
  question: z.string().min(1),
  answer: z.string(),
  status: answerStatusSchema.optional(),
});
export type EarlierTurn = z.infer<typeof earlierTurnSchema>;

/**
 * What comes of a question while it is answered. Claims come as each is checked, in order; `restart` takes back all claims that came before it (the
 * model fell away, and quotations follow); the answer comes last and holds everything.
 */
export type AnswerEvent =
  | { type: 'claim'; claim: Claim }
  | { type: 'notice'; text: string }
  | { type: 'restart' }
  | { type: 'answer'; answer: Answer };

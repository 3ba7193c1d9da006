import { z } from 'zod';

/** A claim to check by itself: what it cites, what that leans on, and what it says. A line of the file that `claim --from` reads. */
export const claimLineSchema = z.object({
  id: z.string().min(1),
  /** The cited words: sentences, a bullet, or the row of a table with its cells apart by " | ". */
  quote: z.string().min(1),
  /** What the citation leans on: headings, row and column headers, council, period, title, whose words they are. May be empty. */
  context: z.array(z.string()),
  /** One sentence of an answer or a draft. */
  claim: z.string().min(1),
});
export type ClaimLine = z.infer<typeof claimLineSchema>;

/** What can be wrong with a claim, each held against its cited words and what they lean on. */
export const claimFaultKindSchema = z.enum([
  /** Words in quotation marks that are not printed so. */
  'quotation',
  /** A figure that is not there, or that belongs to something else there. */
  'number',
  'unit',
  /** A year, period or date that is not there, or that belongs to something else there. */
  'year',
  'grade',
  'negation',
  /** A person, service, place or body. */
  'name',
  'council',
  /** Whose judgement or words they are. */
  'speaker',
  'direction',
  'quantifier',
  'modality',
  /** Adults for children, carers for those cared for. */
  'population',
  /** A strength told from under what must improve, or the other way round. */
  'heading',
  /** The figure of the neighbouring cell, or of the other thing in the sentence. */
  'cell',
  'cause',
  'softening',
  /** It says what an instruction inside the cited text asks for. */
  'instruction',
  /** It speaks of something that the cited words do not. */
  'subject',
]);
export type ClaimFaultKind = z.infer<typeof claimFaultKindSchema>;

/** Why a claim is not supported. */
export const claimFaultSchema = z.object({
  kind: claimFaultKindSchema,
  /** The words of the claim that nothing backs; absent when something is missing from it. */
  value: z.string().optional(),
  /** One plain sentence. */
  why: z.string().min(1),
});
export type ClaimFault = z.infer<typeof claimFaultSchema>;

/** What `claim --json` prints for a line. No reason means that nothing was found against it, not that it follows. */
export const claimVerdictSchema = z.object({
  id: z.string(),
  supported: z.boolean(),
  reasons: z.array(claimFaultSchema),
});
export type ClaimVerdict = z.infer<typeof claimVerdictSchema>;

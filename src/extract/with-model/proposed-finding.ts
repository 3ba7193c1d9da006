import { z } from 'zod';

/** Kinds that a model is asked for. Flags, outcomes and implications are printed in set forms, which the rules read whole. */
export const proposedKinds = [
  'strength',
  'areaForImprovement',
  'recommendation',
  'priorityAction',
  'judgement',
  'indicator',
  'duty',
] as const;

const proposedValueSchema = z.object({
  period: z.string().describe('the period as printed, e.g. at the head of its column').optional(),
  printed: z.string().describe('the figure as printed, with its unit'),
});

/** A finding as a model gives it: words to be found in the report, never a place. Nothing of it counts before code has found it. */
export const proposedFindingSchema = z.object({
  kind: z.enum(proposedKinds),
  quote: z.string().describe('words of one block, letter for letter'),
  theme: z.string().describe('the nearest heading above it, as printed').optional(),
  area: z.string().describe('what is judged, as printed').optional(),
  grade: z.string().describe('the grade, as printed').optional(),
  earlier: z.boolean().describe('true for the grade of an inspection before this one').optional(),
  code: z.string().describe('of an indicator, as printed').optional(),
  label: z.string().describe('the name of an indicator, as printed').optional(),
  values: z.array(proposedValueSchema).describe('the figures of an indicator').optional(),
  number: z.string().describe('the printed number or letter of an item').optional(),
  body: z.string().describe('who must act, as printed').optional(),
  deadline: z.string().describe('the printed time limit').optional(),
});
export type ProposedFinding = z.infer<typeof proposedFindingSchema>;

/** What a model is asked to fill in. */
export const proposedFindingsSchema = z.object({ findings: z.array(proposedFindingSchema) });

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
  period: z.string().optional().describe('the period as printed, e.g. at the head of its column'),
  printed: z.string().describe('the figure as printed, with its unit'),
});

/** A finding as a model gives it: words to be found in the report, never a place. Nothing of it counts before code has found it. */
export const proposedFindingSchema = z.object({
  kind: z.enum(proposedKinds),
  quote: z.string().describe('words of one block, letter for letter'),
  theme: z.string().optional().describe('the nearest heading above it, as printed'),
  area: z.string().optional().describe('what is judged, as printed'),
  grade: z.string().optional().describe('the grade, as printed'),
  earlier: z.boolean().optional().describe('true for the grade of an inspection before this one'),
  code: z.string().optional().describe('of an indicator, as printed'),
  label: z.string().optional().describe('the name of an indicator, as printed'),
  values: z.array(proposedValueSchema).optional().describe('the figures of an indicator'),
  number: z.string().optional().describe('the printed number or letter of an item'),
  body: z.string().optional().describe('who must act, as printed'),
  deadline: z.string().optional().describe('the printed time limit'),
});
export type ProposedFinding = z.infer<typeof proposedFindingSchema>;

/** What a model is asked to fill in. */
export const proposedFindingsSchema = z.object({ findings: z.array(proposedFindingSchema) });

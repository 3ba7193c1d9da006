import { z } from 'zod';
import { findingKindSchema } from './finding.ts';
import { modelCallSchema } from './model-call.ts';
import { spanSchema } from './span.ts';

/** One finding as it stands in a comparison: what it says in the values that are compared, and where. */
export const comparedFindingSchema = spanSchema.extend({
  kind: findingKindSchema,
  /** What it says, by name, as printed: area, grade, number, deadline … */
  values: z.record(z.string(), z.string()),
  label: z.string(),
  quote: z.string().min(1),
  foundBy: z.string(),
});
export type ComparedFinding = z.infer<typeof comparedFindingSchema>;

/** Rules and model find different things in one place. The rules' finding stays as it is; a person decides. */
export const disputedFindingSchema = z.object({
  rules: comparedFindingSchema,
  model: comparedFindingSchema,
  /** In what they differ: `kind`, or names of values. */
  differs: z.array(z.string()).min(1),
});

/** What a model gave that does not stand in the report as it says, in the model's words: it is no finding. */
export const ungroundedFindingSchema = z.object({
  kind: findingKindSchema,
  quote: z.string(),
  /** Heading that it named; absent when it named none. */
  theme: z.string().optional(),
  why: z.string().min(1),
});
export type UngroundedFinding = z.infer<typeof ungroundedFindingSchema>;

/** A stretch of a report that no model read, and why not. */
export const unreadStretchSchema = spanSchema.extend({
  label: z.string(),
  /** Code of the failure. */
  code: z.string(),
  why: z.string().min(1),
});
export type UnreadStretch = z.infer<typeof unreadStretchSchema>;

/** A model's findings held against the rules'. Every list may be empty. */
export const extractionComparisonSchema = z.object({
  /** Model id as recorded, and the hash of the prompt that it was asked with. */
  model: z.string(),
  promptHash: z.string(),
  /** Stretches of the report that were to be read; those that were not are in `unread`. */
  passes: z.int().min(0),
  /** Both found it, with equal values. */
  agreed: z.array(comparedFindingSchema),
  /** Only the model found it, and it stands in the report: these are among the findings. */
  added: z.array(comparedFindingSchema),
  disputed: z.array(disputedFindingSchema),
  ungrounded: z.array(ungroundedFindingSchema),
  /** Only the rules found it, in a stretch that the model read. */
  onlyRules: z.array(comparedFindingSchema),
  unread: z.array(unreadStretchSchema),
  calls: z.array(modelCallSchema),
});
export type ExtractionComparison = z.infer<typeof extractionComparisonSchema>;

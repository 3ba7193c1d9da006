import { availableParallelism } from 'node:os';

/** A model is mostly waited for. */
const withModel = 8;
/** The offline engine keeps a core busy, and what searches for it another: more at once would only make pages wait. */
const coresEach = 2;

/** How many questions are answered at a time; the others wait in the order in which they came. */
export function answersAtOnce(isModelAsked: boolean, cores = availableParallelism()): number {
  return isModelAsked ? withModel : Math.max(1, Math.floor(cores / coresEach));
}

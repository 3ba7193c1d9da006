import type { Token } from './marked.ts';

/** Stop words that make a difference to what a value belongs to. */
const denials = new Set(['not', 'no', 'never', 'neither', 'nor', 'without']);
/** "Our grade" is what the council gave itself. */
const itself = new Set(['our', 'itself', 'themselv', 'own', 'self']);

/** True for a word that tells what a value belongs to. */
export function isTelling({ stem, stop }: Token): boolean {
  return !stop || denials.has(stem) || itself.has(stem);
}

/** A word's stem; a grade's word counts as one. */
export function keyOf({ stem, mention }: Token): string {
  if (mention?.kind === 'figure') return `figure ${mention.figure.value}`;
  if (mention?.kind === 'grade') return `grade ${mention.grade.key}`;
  if (itself.has(stem)) return 'itself';
  return denials.has(stem) ? 'not' : stem;
}

/** The words of a sentence that carry its subject, for one that goes on with "This…". */
export function subjectOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter(
        ({ mention, stop, stem }) =>
          (mention === undefined && (!stop || itself.has(stem))) || mention?.kind === 'grade',
      )
      .map(keyOf),
  );
}

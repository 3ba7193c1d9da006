import type { Finding, FindingOf } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { bareLabel } from '../judgements/match-area.ts';
import { comparedValues } from './compared-finding.ts';

/** In what a model's finding differs from the rules' in the same place: `kind`, or names of values. Empty when they agree. */
export function differsIn(rules: Finding, model: Finding): string[] {
  if (rules.kind !== model.kind) return ['kind'];
  if (rules.kind === 'judgement' && model.kind === 'judgement') return judgementDiffers(rules, model);
  const [ours, theirs] = [comparedValues(rules), comparedValues(model)];
  // What one side leaves out it does not deny.
  return Object.keys(theirs).filter((name) => ours[name] !== undefined && !isSame(ours[name], theirs[name]!));
}

function judgementDiffers(rules: FindingOf<'judgement'>, model: FindingOf<'judgement'>): string[] {
  const [one, other] = [bareLabel(rules.area), bareLabel(model.area)];
  const sameArea =
    (rules.areaKey !== undefined && rules.areaKey === model.areaKey) ||
    one.includes(other) ||
    other.includes(one);
  const sameGrade =
    isSame(rules.printed, model.printed) || (rules.grade !== undefined && rules.grade === model.grade);
  const sameTime = (rules.earlier ?? false) === (model.earlier ?? false);
  return [...(sameArea ? [] : ['area']), ...(sameGrade ? [] : ['grade']), ...(sameTime ? [] : ['earlier'])];
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    foldWords(words)
      .replace(/[().:;,\s]+$/gu, '')
      .replace(/^[(\s]+/gu, ''),
  );
  return a === b;
}

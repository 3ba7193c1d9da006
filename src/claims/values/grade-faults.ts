import type { ClaimFault } from '../../domain/claim-check.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Evidence } from '../evidence.ts';
import { alignedWithNearest } from './aligned.ts';
import { markedEvidence } from './evidence-values.ts';
import type { GradeFound } from './grades-of.ts';
import { ledGrades } from './led-grades.ts';
import { type Mention, marked } from './marked.ts';
import { type Kind, misplaced } from './misplaced.ts';
import { overallFaults } from './overall-faults.ts';

/** Grades that the evidence does not give, gives to another area, or gives to one area where the claim speaks of the whole. */
export const gradeFaults: ClaimRule = (claim, evidence, words) => {
  const { grades } = marked(claim, words);
  if (grades.length === 0) return [];
  const printed = markedEvidence(evidence, words).flatMap((one) => one.grades);
  const absent = grades.filter(
    (grade) =>
      (grade.used || isStrict(grade, printed)) && !isPrinted(grade, printed) && !isTold(grade, evidence),
  );
  if (absent.length > 0)
    return absent.map(({ text }) =>
      gradeFault(text, `“${text}” is not a grade that the cited words or what they lean on give.`),
    );
  const left = grades.filter((grade) => grade.used && isLeft(grade, printed, claim.folded));
  if (left.length > 0)
    return left.map(({ text }) => gradeFault(text, `“${text}” is what the cited words say it moved from.`));
  const led = ledGrades(claim, evidence, words);
  if (led === 'straight') return overallFaults(claim, evidence, words);
  if (led !== undefined)
    return [gradeFault(led.text, `“${led.text}” is what the cited words give to something else.`)];
  const wrong = misplaced(claim, evidence, words, gradeKind).map(({ claimed, other }) => ({
    claimed,
    other,
  }));
  const laid =
    evidence.row === undefined ? alignedWithNearest(claim, evidence.sentences, words, compare) : [];
  const aligned = laid.map(({ claimed, printed: other }) => ({ claimed, other }));
  const faults = [...wrong, ...aligned].slice(0, 1).map(
    ({ claimed, other }): ClaimFault => ({
      kind: 'grade',
      value: claimed.text,
      why: `“${claimed.text}” stands where the cited words have “${other.text}”.`,
    }),
  );
  return faults.length > 0 ? faults : overallFaults(claim, evidence, words);
};

function gradeFault(value: string, why: string): ClaimFault {
  return { kind: 'grade', value, why };
}

function isPrinted(grade: GradeFound, printed: readonly GradeFound[]): boolean {
  const alike = printed.filter(({ key }) => sameGrade(key, grade.key));
  if (alike.length === 0) return false;
  const usedElsewhere = printed.some(({ used }) => used);
  return alike.some(({ used, denied }) => denied === grade.denied && (used || denied || !usedElsewhere));
}

const strict = new Set([
  'inadequate',
  'outstanding',
  'adequate',
  'requires improvement',
  'excellent',
  'promising',
  'uncertain',
  'satisfactory',
  'unsatisfactory',
]);

/** A word that is hardly anything but a grade, where the evidence gives grades. */
function isStrict({ key }: GradeFound, printed: readonly GradeFound[]): boolean {
  return (
    strict.has(key) &&
    printed.some(({ used, key: other }) => used && strict.has(other)) &&
    printed.every((one) => one.key !== key)
  );
}

const past =
  /\b(?:was|were|had|previous(?:ly)?|former(?:ly)?|last|from|earlier|before|then|since|after|up|(?:19|20)\d{2})\b/u;

/** A grade told as today's that the evidence says was left. */
function isLeft(grade: GradeFound, printed: readonly GradeFound[], folded: string): boolean {
  const alike = printed.filter(({ key }) => key === grade.key);
  return alike.length > 0 && alike.every(({ role }) => role === 'from') && !past.test(folded);
}

/** An outcome of several words, said in another order: all of them stand in one sentence. */
function isTold({ text, key }: GradeFound, evidence: Evidence): boolean {
  if (
    !/\b(?:failings|experiences|shortfalls|standard|weakness(?:es)?)\b/iu.test(text) &&
    key.split(' ').length < 3
  )
    return false;
  const stems = contentStems(text).filter((stem) => stem !== 'lead');
  return [...evidence.sentences, ...evidence.frame].some((one) => stems.every((stem) => one.stems.has(stem)));
}

function sameGrade(a: string, b: string): boolean {
  return (
    a === b ||
    (a.split(' ')[0] === b.split(' ')[0] && /standard|failings|shortfalls/u.test(`${a}${b}`) && a.includes(b))
  );
}

const gradeKind: Kind = {
  wanted: (mention) => mention.kind === 'grade' && mention.grade.used,
  same: (claimed, printed) =>
    claimed.kind === 'grade' &&
    printed.kind === 'grade' &&
    sameGrade(printed.grade.key, claimed.grade.key) &&
    claimed.grade.denied === printed.grade.denied,
  rival: (candidate, other) =>
    candidate.kind === 'grade' &&
    other.kind === 'grade' &&
    !other.grade.denied &&
    isQuartile(candidate) === isQuartile(other),
};

function isQuartile(mention: Mention): boolean {
  return mention.kind === 'grade' && mention.grade.key.endsWith('quartile');
}

function compare(claimed: Mention, printed: Mention): 'same' | 'other' | 'none' {
  if (claimed.kind !== printed.kind) return 'none';
  if (claimed.kind === 'grade' && printed.kind === 'grade') {
    if (sameGrade(printed.grade.key, claimed.grade.key)) return 'same';
    return isQuartile(claimed) === isQuartile(printed) ? 'other' : 'none';
  }
  return claimed.text.toLowerCase() === printed.text.toLowerCase() ? 'same' : 'none';
}

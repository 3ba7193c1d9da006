import type { ClaimFault } from '../../domain/claim-check.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Statement } from '../statement.ts';
import { councilsIn } from './councils-in.ts';
import { marked } from './marked.ts';
import { bodiesIn } from './speakers-in.ts';

/** Words that say nothing of what is graded. */
const plain = new Set(
  contentStems(
    `overall whole rated rating graded grade judged judgement judgment assessed assessment scored score awarded given received found deemed considered inspectors inspector inspection
    ofsted cqc csci ssi commission inspectorate council authority borough county city local area areas service services adult adults children social care performance quality
    now still remains again last year march outcome effectiveness provision requires improvement good well standard`,
  ),
);
const goesOn =
  /^\W*(?:this|these|that|those|it|they|both|here|all)\b|\b(?:it|this|these|them|they|which) (?:is|was|were|as|has|have|had|to be)\b/iu;
const fullSentence = 3;

/** A grade told of what only another of the cited sentences speaks of: none of the sentences that give the grade has a word of it. Empty for rows. */
export const joinedGrades: ClaimRule = (claim, { sentences, frame, rows }, words) => {
  if (rows !== undefined || sentences.length < 2) return [];
  const grade = marked(claim, words).grades.find(({ used, denied }) => used && !denied);
  if (grade === undefined) return [];
  const names = (one: Statement) =>
    [...councilsIn(one, words), ...bodiesIn(one, words)].flatMap(({ start, end }) =>
      contentStems(one.text.slice(start, end)),
    );
  const apart = new Set([...plain, ...contentStems(grade.text), ...names(claim)]);
  const subject = contentStems(clauseOf(claim.text, grade)).filter(
    (stem) => !apart.has(stem) && !/\d/u.test(stem),
  );
  if (subject.length === 0 || (/\boverall\b/u.test(claim.folded) && sentences.some(saysOverall))) return [];
  const gives = (one: Statement) => marked(one, words).grades.some(({ key }) => key === grade.key);
  const holders = sentences.filter(gives);
  const shares = ({ stems }: Statement) => subject.some((stem) => stems.has(stem));
  if (holders.length === 0 || frame.some((one) => gives(one) || shares(one))) return [];
  const sure = holders.every(
    (one) =>
      !shares(one) &&
      !goesOn.test(one.text) &&
      one.stems.size >= fullSentence &&
      [...one.stems].some((stem) => !apart.has(stem) || stem === 'overal' || stem === 'council'),
  );
  const told = sentences.some((one) => !gives(one) && subject.every((stem) => one.stems.has(stem)));
  if (!sure || !told) return [];
  const fault: ClaimFault = {
    kind: 'grade',
    value: grade.text,
    why: `The cited words give “${grade.text}” to something else.`,
  };
  return [fault];
};

/** The stretch in which the grade stands, up to a mark or a word that joins another. */
function clauseOf(text: string, { start, end }: { start: number; end: number }): string {
  const parting = /[,;:]|\s(?:and|but|while|whereas|after|with)\s/gu;
  const cuts = [...text.matchAll(parting)].map(({ index }) => index);
  return text.slice(cuts.filter((at) => at < start).at(-1) ?? 0, cuts.find((at) => at >= end) ?? text.length);
}

function saysOverall({ folded }: Statement): boolean {
  return /\boverall\b/u.test(folded);
}

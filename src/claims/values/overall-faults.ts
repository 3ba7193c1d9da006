import type { ClaimFault } from '../../domain/claim-check.ts';
import { isStopWord, wordsOf } from '../../domain/stem-words.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { ClaimRule } from '../check-support.ts';
import { marked } from './marked.ts';

const whole =
  /^\W*(?:overall\b|(?:the )?(?:\p{L}+ ){0,3}(?:council|authority|local authority|borough|city|county|area) (?:as a whole |overall )?(?:is|was|were|has been|had been|remains|remained|received|got|judged|rated|graded)\b)|\boverall (?:effectiveness|grade|rating|judge?ment)\b|\b(?:rated|judged|graded)\b.{0,20}\boverall\b/u;

/** A grade that the evidence gives to one area, told of the council as a whole: none of the area's words stands in the claim, nor "overall" in the evidence. */
export const overallFaults: ClaimRule = (claim, evidence, words) => {
  if (!whole.test(claim.folded) || /\boverall\b|\bas a whole\b/u.test(evidence.folded)) return [];
  const { grades } = marked(claim, words);
  const [grade] = grades.filter(({ used }) => used);
  if (grade === undefined) return [];
  const areas = areaStems(words.regimes);
  const holders = evidence.sentences.filter((one) =>
    marked(one, words).grades.some(({ key }) => key === grade.key),
  );
  const areaOf = (stems: ReadonlySet<string>) => areas.find((area) => area.every((stem) => stems.has(stem)));
  const named = holders.map(({ stems }) => areaOf(stems));
  if (named.length === 0 || named.some((area) => area === undefined)) return [];
  if (named.some((area) => area!.some((stem) => claim.stems.has(stem)))) return [];
  const fault: ClaimFault = {
    kind: 'grade',
    value: grade.text,
    why: `The cited words give “${grade.text}” to one area, not to the whole.`,
  };
  return [fault];
};

const known = new WeakMap<Regimes, string[][]>();

/** The telling stems of each area's name and its other forms, of all regimes, the longest first. */
function areaStems(regimes: Regimes): string[][] {
  const held = known.get(regimes);
  if (held !== undefined) return held;
  const forms = regimes.regimes.flatMap(({ areas }) =>
    areas.filter(({ overall }) => overall !== true).flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const stems = forms.map((form) => [
    ...new Set(
      wordsOf(form)
        .filter(({ text }) => !isStopWord(text))
        .map(({ stem }) => stem),
    ),
  ]);
  const made = stems.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  known.set(regimes, made);
  return made;
}

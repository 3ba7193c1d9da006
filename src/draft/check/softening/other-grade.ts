import { foldWords } from '../../../domain/fold-words.ts';
import type { Regimes } from '../../../regimes/load-regimes.ts';
import type { RegimeScale } from '../../../regimes/regime.ts';
import type { Aligned } from '../aligned-sentences.ts';
import type { Softened } from '../softened.ts';

/** Words that are grades of some scale and mean other things far more often. */
const everyday = new Set([
  'some',
  'most',
  'yes',
  'no',
  'red',
  'green',
  'well',
  'fair',
  'uncertain',
  'poorly',
  'adequately',
  'excellently',
]);
const known = new WeakMap<Regimes, string[][][]>();

/** A grade that is said in place of another one of the same scale. */
export function otherGrade({ cited, said }: Aligned, regimes: Regimes): Softened[] {
  const [source, own] = [foldWords(cited), foldWords(said)];
  for (const scale of scalesOf(regimes)) {
    const printed = scale.flat().find((one) => stands(source, one));
    if (printed === undefined) continue;
    const held = scale.find((forms) => forms.includes(printed))!;
    if (held.some((one) => stands(own, one))) continue;
    const other = scale
      .filter((forms) => forms !== held)
      .flat()
      .find((one) => stands(own, one) && !stands(source, one));
    if (other !== undefined)
      return [
        { cited: printed, said: other, why: `“${other}” is another grade than “${printed}” of the source.` },
      ];
  }
  return [];
}

/** Of each scale its grades, of each grade its printed forms, folded; the longest first. */
function scalesOf(regimes: Regimes): string[][][] {
  const scales =
    known.get(regimes) ??
    regimes.regimes.flatMap((regime) =>
      regime.scales.filter(({ kind }) => kind === 'grade' || kind === 'score').map(formsOf),
    );
  known.set(regimes, scales);
  return scales;
}

function formsOf({ grades }: RegimeScale): string[][] {
  return grades.map(({ printed }) =>
    printed
      .map(foldWords)
      .filter((one) => !everyday.has(one) && !/^\d/u.test(one))
      .sort((a, b) => b.length - a.length),
  );
}

function stands(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '');
}

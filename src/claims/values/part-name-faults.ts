import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';

const parts = new Set(
  'north south east west northern southern eastern western central inner outer upper lower middle mid greater'.split(
    ' ',
  ),
);
const named = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+/gu;

/** A name with another part of the country or town in it: "North West Fenwick Trust" where the cited words have only the North East Fenwick Trust. */
export function partNameFaults(claim: Statement, evidence: Evidence): ClaimFault[] {
  const said = partedIn(claim.text).filter(({ part }) => part !== '');
  if (said.length === 0) return [];
  const printed = [...evidence.sentences, ...evidence.frame].flatMap(({ text }) => partedIn(text));
  const wrong = said.find(({ part, of }) => {
    const alike = printed.filter((one) => one.of === of && one.part !== '');
    return alike.length > 0 && alike.every((one) => one.part !== part);
  });
  if (wrong === undefined) return [];
  const why = `“${wrong.text}” is not named so in the cited words or what they lean on.`;
  return [{ kind: 'name', value: wrong.text, why }];
}

/** Each word with a capital, with the words for a part that stand straight before it: "north west" of "fenwick". */
function partedIn(text: string): { part: string; of: string; text: string }[] {
  return [...text.matchAll(named)].flatMap(([run]) => {
    const words = run.split(/[ -]/u);
    return words.flatMap((word, at) => {
      if (parts.has(word.toLowerCase())) return [];
      let from = at;
      while (from > 0 && parts.has(words[from - 1]!.toLowerCase())) from--;
      const part = words.slice(from, at).join(' ').toLowerCase();
      const of = word.toLowerCase().replace(/[’']s?$/u, '');
      return [{ part, of, text: words.slice(from, at + 1).join(' ') }];
    });
  });
}

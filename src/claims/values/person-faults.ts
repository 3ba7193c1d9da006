import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';

const person =
  /(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor|Professor)\.?\s+(?:\p{Lu}\p{L}+\s+)?|\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.?\s+)?)(?<surname>\p{Lu}[\p{L}'’-]+)/gu;
const post =
  /(?<![\p{L}])(?:(?:strategic|corporate|executive|assistant|deputy|interim|lead|cabinet|chief|portfolio|service|head|independent|principal)\s+)*(?:director|head|leader|chair(?:man|woman|person)?|member|executive|manager|officer|inspector|holder|commissioner)(?:\s*(?:of|for|,)\s+(?:the\s+)?\p{L}[\p{L}'’]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}'’]+){0,4})?/giu;

/** A post given to one person that the evidence gives to another. Only where the evidence names two persons or more. */
export function personFaults(claim: Statement, evidence: Evidence): ClaimFault[] {
  const [said] = pairsIn(claim.text);
  if (said === undefined) return [];
  const printed = evidence.sentences.flatMap(({ text }) => pairsIn(text));
  if (new Set(printed.map(({ surname }) => surname)).size < 2) return [];
  const theirs = printed.filter(({ surname }) => surname === said.surname);
  const holders = printed.filter((one) => alike(one.post, said.post));
  if (theirs.length === 0 || holders.length === 0 || holders.some(({ surname }) => surname === said.surname))
    return [];
  return [
    { kind: 'name', value: said.surname, why: `The cited words give that post to “${holders[0]!.surname}”.` },
  ];
}

/** Each person with the post that stands nearest. */
function pairsIn(text: string): { surname: string; post: string }[] {
  const posts = [...text.matchAll(post)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
  if (posts.length === 0) return [];
  return [...text.matchAll(person)].flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length;
    const away = (one: { start: number; end: number }) =>
      one.start >= end ? one.start - end : index - one.end;
    const beside = posts.filter((one) => away(one) >= 0 && away(one) <= 12);
    const nearest = beside.sort((a, b) => away(a) - away(b))[0];
    return nearest === undefined ? [] : [{ surname: groups!.surname!, post: nearest.words.toLowerCase() }];
  });
}

function alike(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .replace(/[’',]/gu, '')
      .split(/\s+/u)
      .filter((word) => word.length > 3);
  return words(b).every((word) => words(a).some((other) => other.startsWith(word.slice(0, 5))));
}

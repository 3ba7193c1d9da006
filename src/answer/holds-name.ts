import type { ReportVersion } from '../domain/report-record.ts';

const titled = /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\.?\s+\p{Lu}/u;
/** Two capitalised words side by side, with an initial between them at most. */
const pair = /\b(\p{Lu}[\p{Ll}’'-]+)(?=(?:\s+\p{Lu}\.?)?\s+((?:Mc|Mac|O[’'])?\p{Lu}[\p{Ll}’'-]+))/gu;
const places =
  /^(?:North|South|East|West|Midlands?|England|London|Region|Greater|United|Kingdom|Great|Britain)$/u;
/** Words of posts and bodies, capitalised more often than not. */
const posts =
  /^(?:Director|Officer|Executive|Head|Manager|Chief|Leader|Chair|Inspector|Assistant|Deputy|Corporate|Strategic|Acting|Interim|Lead|Senior|Principal|Council|Councillors?|Committee|Commission|Board|Cabinet|Department|Directorate|Authority|Trust|Association|Directors|Group|Team|Report|Letter|Review|Act|Plan|Strategy|Programme|Project|Partnership)$/u;
const lowerWords = new WeakMap<ReportVersion, Set<string>>();

/**
 * True when the words name a person: a title with a name, or two capitalised words that the report never prints small, as
 * it does the words of posts, boards and services. Without a list of names this is a guess, made to err towards no.
 */
export function holdsName(text: string, report: ReportVersion): boolean {
  if (titled.test(text)) return true;
  const small = smallWords(report);
  return [...text.matchAll(pair)].some((match) =>
    [match[1]!, match[2]!].every(
      (word) => !places.test(word) && !posts.test(word) && !small.has(word.toLowerCase()),
    ),
  );
}

function smallWords(report: ReportVersion): Set<string> {
  const known = lowerWords.get(report);
  if (known !== undefined) return known;
  const found = new Set(report.content.text.match(/\b\p{Ll}[\p{Ll}’'-]+/gu) ?? []);
  for (const word of (report.profile.council ?? '').toLowerCase().split(/\s+/u)) found.add(word);
  lowerWords.set(report, found);
  return found;
}

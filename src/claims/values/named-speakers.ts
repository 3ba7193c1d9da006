import type { ClaimWords } from '../claim-words.ts';
import { perStatement } from '../per-statement.ts';
import { type Statement, statementOf } from '../statement.ts';
import { isInitialsOf } from './initials.ts';
import { sayingVerbs, tellingVerbs } from './speaker-words.ts';
import { bodiesIn } from './speakers-in.ts';

const name =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|and|the|on|in) ){0,2}\p{Lu}[\p{L}’'-]+)+|(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const says = new RegExp(
  `^(?:'s)?(?: \\([^)]*\\))?(?: (?:also|has|have|had|now|recently|rightly|itself))* ${sayingVerbs}(?![\\p{L}'])(?! by\\b)`,
  'u',
);
const leads = /(?:according to|in the (?:view|opinion|words) of) (?:the )?$/u;
const saidBy = new RegExp(
  `(?<![\\p{L}])(?:${sayingVerbs}|${tellingVerbs})(?: as(?: \\p{L}+){1,6}| to be(?: \\p{L}+){1,4}| \\p{L}+)? by (?:the )?$`,
  'u',
);

/** Folded names of those, no inspectorate among them, whom a statement has say or judge something: "the Greater London Authority estimates". Empty when there are none. */
export const namedSpeakers = perStatement(({ text }, words: ClaimWords): string[] => {
  return [...text.matchAll(name)].flatMap(({ index, 0: printed }) => {
    const end = index + printed.length;
    const after = plain(text.slice(end, end + 90));
    const before = plain(text.slice(Math.max(0, index - 80), index));
    if (!says.test(after) && !leads.test(before) && !saidBy.test(before)) return [];
    if (/\binspect/iu.test(printed) || bodiesIn(statementOf(printed), words).length > 0) return [];
    return [plain(printed)];
  });
});

/** True for a statement that names the speaker, or has the initials. */
export function namesSpeaker({ text, folded }: Statement, speaker: string): boolean {
  const telling = speaker.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  if (telling.some((word) => folded.includes(word))) return true;
  return (text.match(/\p{Lu}{2,}/gu) ?? []).some((acronym) => isInitialsOf(acronym.toLowerCase(), speaker));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/gu, "'");
}

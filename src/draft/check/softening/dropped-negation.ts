import { isStopWord, wordsOf } from '../../../domain/stem-words.ts';
import type { Aligned } from '../aligned-sentences.ts';
import type { Softened } from '../softened.ts';
import { scarceWords, strengthScales } from '../strength-words.ts';
import { wordsIn } from '../words-in.ts';

const denials = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable)\b|n['’]t\b/giu;
/** Words after a negation that it denies. */
const denied = 5;
const leastHeld = 0.4;

/** A negation of the source whose words the paragraph gives without any: "not" dropped. */
export function droppedNegation({ cited, said }: Aligned): Softened[] {
  if (saysNo(said, cited)) return [];
  const held = new Set(wordsOf(said).map(({ stem }) => stem));
  for (const match of cited.matchAll(denials)) {
    const rest = cited.slice(match.index + match[0].length);
    if (/^\s+only\b/iu.test(rest)) continue;
    const words = wordsOf(rest.replace(/[.;:].*$/su, ''))
      .filter(({ text }) => !isStopWord(text))
      .slice(0, denied);
    const shared = words.filter(({ stem }) => held.has(stem)).length;
    // "No red flags" denies the red ones alone.
    if (/^no$/iu.test(match[0]) && words[0] !== undefined && !held.has(words[0].stem)) continue;
    if (words.length > 0 && shared >= Math.max(1, words.length * leastHeld))
      return [
        {
          cited: match[0],
          said: '',
          why: `It leaves out “${match[0]}” of the source, and so says the opposite.`,
        },
      ];
  }
  return [];
}

/** True when the paragraph denies in words of its own; those of the source's subject ("the backlog") deny nothing. */
function saysNo(said: string, cited: string): boolean {
  const wrong = strengthScales
    .filter(({ key }) => key === 'fault' || key === 'quality')
    .flatMap(({ levels }) => levels.filter(([level]) => level >= 3).map(([, words]) => words));
  const prefixed =
    /\b(?:un|in|im|non-?)(?=\p{Ll}{4,})\p{L}+(?:ed|ing|able|ible|ent|ant|ly|plete|sistent|timely|clear|safe|known)\b/iu;
  return (
    new RegExp(denials.source, 'iu').test(said) ||
    prefixed.test(said) ||
    [...wrong, scarceWords, 'absent, absence, until, only, yet to, avoid*, prevent*'].some((list) =>
      wordsIn(said, list).some(({ text }) => !cited.toLowerCase().includes(text.toLowerCase())),
    )
  );
}

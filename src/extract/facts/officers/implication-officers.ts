import type { Source } from '../../source.ts';
import { sectionsOf } from '../sections-of.ts';
import { type FoundPerson, parsePerson, personName, postWord } from './parse-person.ts';
import { roleOf } from './role-of.ts';

const inBrackets = new RegExp(`\\((${personName}, [^()]{3,120})\\)`, 'gu');
const labelled = new RegExp(`^([\\w ]{4,40}):\\s+(${personName}(?:,|\\s*$).{0,100})$`, 'u');
const alone = new RegExp(`^${personName}\\s?[,–—-]\\s?`, 'u');

/** Who wrote or cleared an implication: named in brackets after it, on a line of their own below it, or after their post. */
export function implicationOfficers(source: Source): FoundPerson[] {
  return sectionsOf(source)
    .filter(({ words }) => /\b(?:implications?|comments|clearance|consultees?)\b/iu.test(words))
    .flatMap(({ words: heading, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'table') return [];
        const words = source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
        return [...bracketed(words, block.bodyStart, heading), ...onOwnLine(words, block.bodyStart, heading)];
      }),
    );
}

function bracketed(words: string, from: number, heading: string): FoundPerson[] {
  return [...words.matchAll(inBrackets)].flatMap((match) => {
    const parsed = parsePerson(match[1]!);
    if (parsed.name === undefined || !isPost(parsed.post)) return [];
    const startChar = from + match.index + 1;
    const clause = words.slice(0, match.index).split(/\.\s/u).at(-1) ?? '';
    return [
      {
        ...parsed,
        role: roleOf('', `${kindIn(clause)} ${heading}`, parsed.post),
        span: { startChar, endChar: startChar + match[1]!.length },
      },
    ];
  });
}

function onOwnLine(words: string, from: number, heading: string): FoundPerson[] {
  if (words.length > 160) return [];
  const label = labelled.exec(words);
  const named = label === null ? words : label[2]!;
  if (label === null && !alone.test(words)) return [];
  const parsed = parsePerson(named.trim());
  if (
    parsed.name === undefined ||
    (label === null ? !isPost(parsed.post) : !postWord.test(label[1]!) && !/\bofficer\b/iu.test(label[1]!))
  )
    return [];
  const post = parsed.post ?? label?.[1];
  const startChar = label === null ? from : from;
  return [
    {
      ...parsed,
      ...(post === undefined ? {} : { post }),
      role: roleOf(label?.[1] ?? '', heading, post),
      span: { startChar, endChar: from + words.length },
    },
  ];
}

function isPost(post: string | undefined): boolean {
  return (
    post !== undefined &&
    /\b(?:head|director|manager|officer|lead|solicitor|accountant|lawyer|legal|finance|services?|treasurer|counsel)\b/iu.test(
      post,
    )
  );
}

/** "legal" or "financial" when the clause before the brackets speaks of one of them. */
function kindIn(clause: string): string {
  const legal = /\blegal\b/iu.test(clause);
  const financial = /\bfinanc/iu.test(clause);
  return legal === financial ? '' : legal ? 'legal' : 'financial';
}

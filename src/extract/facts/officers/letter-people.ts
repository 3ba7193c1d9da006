import type { Block } from '../../../domain/block.ts';
import type { Source } from '../../source.ts';
import { type FoundPerson, personName, postWord } from './parse-person.ts';

const nameAlone = new RegExp(`^${personName}$`, 'u');
const reach = 14;

/** Who signs a letter and to whom it is written, each with the post printed under the name. */
export function letterPeople(source: Source): FoundPerson[] {
  const { blocks } = source.content;
  return blocks.flatMap((block, at) => {
    if (!/^Dear\b/u.test(textOf(source, block))) return [];
    return [...addressee(source, at), ...signatory(source, at)];
  });
}

function addressee(source: Source, dear: number): FoundPerson[] {
  const { blocks } = source.content;
  for (let at = Math.max(0, dear - reach); at < dear - 1; at++) {
    const found = pair(source, blocks[at], blocks[at + 1], 'addressee');
    if (found.length > 0) return found;
  }
  return [];
}

/** The last name over a post before the letter's copies, its annex or the next part; above it ends running text or "Yours …". */
function signatory(source: Source, dear: number): FoundPerson[] {
  const { blocks } = source.content;
  const part = source.partAt(blocks[dear]!.startChar);
  for (let at = dear + 1; at < blocks.length - 1 && blocks[at]!.startChar < part.endChar; at++) {
    const words = textOf(source, blocks[at]);
    if (/^(?:ANNEX|Annex|APPENDIX)\b/u.test(words)) break;
    const previous = textOf(source, blocks[at - 1]);
    if (!/[.!]$|^yours\b/iu.test(previous)) continue;
    const found = pair(source, blocks[at], blocks[at + 1], 'signatory');
    if (found.length > 0) return found;
  }
  return [];
}

function pair(
  source: Source,
  first: Block | undefined,
  second: Block | undefined,
  role: string,
): FoundPerson[] {
  const name = textOf(source, first);
  const post = textOf(source, second);
  if (!nameAlone.test(name) || postWord.test(name)) return [];
  if (
    post.length > 90 ||
    !/\b(?:director|inspector|manager|head|chief|commissioner|ombudsman|lead|leader|partner|auditor)\b/iu.test(
      post,
    )
  )
    return [];
  return [{ name, post, role, span: { startChar: first!.bodyStart, endChar: second!.endChar } }];
}

function textOf(source: Source, block: Block | undefined): string {
  if (block === undefined || block.kind === 'table' || block.endChar - block.bodyStart > 3000) return '';
  return source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar }).trim();
}

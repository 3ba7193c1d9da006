import type { Asked } from '../domain/asked.ts';

/** "Which trust", "name the other councils": a body is asked for by its name. */
const asksWhichBody =
  /\b(?:which|what|name|list)\s+(?:the\s+|other\s+){0,2}(?:\p{L}+\s+)?(council|authorit|trust|school|hospital|universit|college|charit)(?:s|y|ies)?\b/iu;
const properName = /\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|for|the) )*\p{Lu}[\p{L}’'-]*)+/gu;
/** Words that belong to the sort of a body, not to the name of one: "the County Council" names none. */
const sortWords =
  /^(?:county|city|borough|district|metropolitan|unitary|town|parish|council|authority|local|nhs|foundation|hospital|primary|care|trust|school|college|university|charity|of|and|for|the)s?$/iu;

/**
 * True when no body is asked for by its name, or the words hold a name of that sort ("… Trust", "… Council") that is
 * neither in the question nor the report's own council.
 */
export function namesAnother(text: string, asked: Asked, ownCouncil: string | undefined): boolean {
  const sort = asksWhichBody.exec(asked.text)?.[1]?.toLowerCase();
  if (sort === undefined) return true;
  const known = `${asked.text} ${ownCouncil ?? ''}`.toLowerCase();
  return [...text.matchAll(properName)].some(
    ([name]) =>
      name.toLowerCase().includes(sort) &&
      wordsUpTo(name, sort).some((word) => !sortWords.test(word) && !known.includes(word)),
  );
}

/** The words of a name as far as the one that says its sort, in small letters. */
function wordsUpTo(name: string, sort: string): string[] {
  const words = name.toLowerCase().split(' ');
  const last = words.findIndex((word) => word.startsWith(sort));
  return words.slice(0, last + 1);
}

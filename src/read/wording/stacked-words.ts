import { isBodyLine, isContactLine, isDateLine, isFieldLine } from './line-kinds.ts';

const SHORT = 75;
const PERSON = /^(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]*$/u;
const POST = /\b(?:Director|Inspector|Officer|Manager|Head of|Chief Executive|Secretary|Leader|Solicitor)\b/;

/**
 * True when consecutive lines are, by their words alone, a stack (an address, meetings over dates, a signature) and
 * each line is a thing of its own; false when they are one paragraph, or one title, wrapped.
 */
export function isStackOfWords(words: string[]): boolean {
  if (words.every((line) => isFieldLine(line) || isContactLine(line))) return true;
  if (words.length === 2 && PERSON.test(words[0]!) && POST.test(words[1]!) && words[1]!.length <= SHORT)
    return true;
  if (words.some((line) => line.length > SHORT || /[.;!?]$/.test(line) || /^\p{Ll}/u.test(line)))
    return false;
  const told = words.filter((line) => isDateLine(line) || isContactLine(line) || isFieldLine(line));
  if (told.length > 0) return true;
  if (words.slice(0, -1).some((line) => /(?:\b(?:of|the|and|for|to|in|on|with|by|at)|[-–—,&/])$/i.test(line)))
    return false;
  if (words.slice(1).some((line) => isBodyLine(line)) && words.some((line) => isBodyLine(line)))
    return words.every((line) => !isHalfName(line));
  return words.length >= 3;
}

/** "City Council", "County Council": the second half of a name broken over two lines. */
function isHalfName(words: string): boolean {
  return /^(?:city|county|borough|district|metropolitan borough|unitary)\s+council$/i.test(words);
}

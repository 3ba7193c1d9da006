import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Drafted } from './drafted.ts';
import { type NewParagraph, quoted } from './paragraph.ts';
import { printedCouncil } from './printed-council.ts';
import { printedTitle } from './printed-title.ts';
import { printedWords } from './printed-words.ts';

/** Title of the cover report: the letter's own, else what its text calls the assessment, and the council where that does not name it. */
export function draftTitle(drafted: Drafted): NewParagraph {
  const { whole } = drafted;
  const own = printedTitle(drafted);
  const named = own === undefined ? assessment(drafted) : undefined;
  const subject = own ?? (named && printedWords(drafted.letter, named)) ?? `The ${drafted.noun}`;
  const council = printedCouncil(drafted);
  const cited = [named ?? whole, ...(council === undefined ? [] : [council.citation])];
  if (council !== undefined) {
    const says = subject.toLowerCase().includes(council.name.toLowerCase());
    return quoted(says ? subject : `${subject} – ${council.name}`, cited);
  }
  const asked = drafted.given.council;
  if (asked === undefined || subject.toLowerCase().includes(asked.toLowerCase()))
    return quoted(subject, cited);
  return quoted(`${subject} – ${asked}`, cited, {
    values: [{ text: asked, origin: 'given', given: 'council' }],
  });
}

/** Where the text first names the kind of assessment, the longest of its names in the first of its sentences that holds one. */
function assessment({ letter, regimes, cite }: Drafted) {
  const [first] = findNamedBodies(letter.content.text, regimes).regimes;
  return first && cite({ startChar: first.start, endChar: first.end });
}

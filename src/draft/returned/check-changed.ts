import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import { checkParagraph } from '../check/check-paragraph.ts';
import { softFaults, valueFaults } from '../check/paragraph-faults.ts';
import { textHash } from '../check/text-hash.ts';
import type { AlignedParagraph } from './align-paragraphs.ts';
import { type ChangedSentence, changedSentences } from './changed-sentences.ts';
import type { HeldAgainst } from './held-against.ts';
import { isOpeningWord } from './is-opening-word.ts';
import type { ChangeMark } from './returned-copy.ts';

/** Holds every sentence of a paragraph that was put in or reworded against what its paragraph cites. Empty when none was. */
export function checkChanged(
  one: AlignedParagraph,
  held: HeldAgainst,
  saved: ChangeMark | undefined,
): DraftFault[] {
  const where = { section: one.section, paragraph: one.paragraph.id };
  return changedSentences(one).flatMap((sentence) => {
    const said = asSaid(one.paragraph, sentence);
    const hand = sentence.line.insertedBy[0] ?? saved;
    return [
      ...checkParagraph(said, held.draft, held.letter, held.regimes).flatMap((one) => {
        const faults = valueFaults([one], where);
        return isOpeningWord(one, said.text, held.regimes) ? faults.map(asNote) : faults;
      }),
      ...softFaults(said, held.regimes, where),
      {
        kind: 'changed',
        weight: 'note',
        ...where,
        text: sentence.text,
        why: 'These are not the words that were checked. Their values were held against the source again; read what they say of it.',
        ...hand,
      } as const,
    ];
  });
}

function asNote(fault: DraftFault): DraftFault {
  return { ...fault, weight: 'note' };
}

/** The sentence as its paragraph would say it. */
function asSaid(paragraph: DraftParagraph, { text, line }: ChangedSentence): DraftParagraph {
  const { cells: _cells, number: _number, ...rest } = paragraph;
  return { ...rest, text: withoutNumber(text, paragraph.number), form: line.form, checked: textHash(text) };
}

function withoutNumber(text: string, number: string | undefined): string {
  return number !== undefined && text.startsWith(`${number} `) ? text.slice(number.length + 1) : text;
}

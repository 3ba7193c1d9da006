import type { DraftCheck, DraftFault } from '../domain/draft-check.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** What each kind of fault is called, and what to do with those of it; in the order in which they are told. */
const kinds: readonly (readonly [DraftFault['kind'], string, string])[] = [
  ['value', 'Values with no origin', 'Take each out, or say it as the source does.'],
  ['quotation', 'Quotations that do not hold', 'Draft these again from the letter.'],
  ['omission', 'Left out', 'Add each, or leave it out with a reason and a name.'],
  ['softening', 'Softer than the source', 'Say it as strongly as the source, or quote it.'],
  ['date', 'Dates', 'Correct these, or draft the report again.'],
  ['changed', 'Changed since it was drafted or checked', 'Read these against the source.'],
  ['tracked-change', 'Tracked changes', 'Accept or reject each in Word.'],
  ['comment', 'Comments', 'Settle each and delete it in Word.'],
  ['placeholder', 'Still to be written', 'Ask the people named.'],
];

/** Prints a check for people: the counts, then every fault by kind with what to do, then notes. */
export function printDraftCheck(check: DraftCheck, output: Output): void {
  const { values, adverse, placeholders, faults } = check;
  output.line(`${values.backed} of ${values.all} values are quoted, derived or given.`);
  output.line(
    `${adverse.given} of ${adverse.all} adverse findings are given${adverse.leftOut === 0 ? '' : `, ${adverse.leftOut} left out with a reason`}.`,
  );
  output.line(`${placeholders} placeholders are still to be filled.`);
  const weighty = faults.filter(({ weight }) => weight === 'fault');
  for (const [kind, heading, todo] of kinds)
    printGroup(
      `${heading}`,
      todo,
      weighty.filter((fault) => fault.kind === kind),
      output,
    );
  printGroup(
    'For a person to look at',
    'None of these keeps the report from an agenda.',
    faults.filter(({ weight }) => weight === 'note'),
    output,
  );
  output.line();
  const count = `${weighty.length} ${weighty.length === 1 ? 'fault' : 'faults'}`;
  output.line(
    'A sentence in other words than its source is held to its figures, names, negations and strong words: read it too.',
  );
  output.line(check.ok ? 'No faults were found.' : `${count}. The report is not ready for an agenda.`);
}

function printGroup(heading: string, todo: string, faults: readonly DraftFault[], output: Output): void {
  if (faults.length === 0) return;
  output.line();
  output.line(`${heading} (${faults.length}). ${todo}`);
  for (const fault of faults) {
    const where = fault.paragraph ?? fault.section;
    const by =
      fault.by === undefined
        ? ''
        : ` [${fault.by}${fault.at === undefined ? '' : `, ${fault.at.slice(0, 10)}`}]`;
    const words = `${where === undefined ? '' : `${where}: `}${shortened(fault.text)}${by}`;
    for (const line of wrapText(words, output.width, '    ', '  - ')) output.line(line);
    for (const line of wrapText(fault.why, output.width, '    ')) output.line(line);
    if (fault.citation !== undefined)
      for (const line of wrapText(fault.citation.label, output.width, '      ', '    ')) output.line(line);
  }
}

const longest = 160;

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ');
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}

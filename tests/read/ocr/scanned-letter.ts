import { type Pencil, writeLines } from '../make-pdf.ts';

/** A page of an invented letter: a title, a heading in bold, two numbered paragraphs and a bullet. */
export function drawLetter(pencil: Pencil): void {
  pencil.write(72, 90, 'Review of lamplighting in Ashmere', { size: 20 });
  pencil.write(72, 118, 'What was found', { bold: true });
  writeLines(pencil, 72, 140, [
    '1. The wardens of Ashmere lit every lamp before dusk in 41 of the 52 weeks',
    'that were looked at, and wrote down why the others stayed dark.',
  ]);
  writeLines(pencil, 72, 190, ['2. What the harbour master must do next:']);
  pencil.page.drawSquare({ x: 90, y: 842 - 218, size: 6 });
  writeLines(pencil, 112, 218, ['mend the broken lamp on the northern quay by Michaelmas.']);
}

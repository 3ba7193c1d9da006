import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { makePdf, type Pencil, writeLines } from '../../read/make-pdf.ts';
import { openText } from '../open-text.ts';

const report = (body: string) => `# Area SEND inspection of Thornhill Local Area Partnership

Inspection dates: 18 November 2024 to 22 November 2024

## Inspection outcome

There are widespread and/or systemic failings.

## What does the area partnership need to do better?

- Families wait too long.

${body}
`;

async function actions(words: string | Uint8Array, fileName?: string) {
  return findItems(await openText(words, fileName)).flatMap((item) =>
    item.kind === 'priorityAction' ? [[item.responsibleBody, item.text]] : [],
  );
}

describe('priority actions', () => {
  const table = `## Areas for priority action

| Responsible body | Areas for priority action |
| --- | --- |
| Thornhill Council and NHS Vale ICB | Leaders should share what they know. |
| | Leaders should shorten waits. |
| NHS Vale ICB | The ICB should find more therapists. |

## Areas for improvement

| Areas for improvement |
| --- |
| Partners should widen short breaks. |`;

  it('stand with the body that must act, whose cell may be merged over several rows', async () => {
    expect(await actions(report(table))).toEqual([
      ['Thornhill Council and NHS Vale ICB', 'Leaders should share what they know.'],
      ['Thornhill Council and NHS Vale ICB', 'Leaders should shorten waits.'],
      ['NHS Vale ICB', 'The ICB should find more therapists.'],
    ]);
  });

  it('are kept apart from areas for improvement and from what is told in prose', async () => {
    const found = findItems(await openText(report(table)));
    expect(found.flatMap((item) => (item.kind === 'areaForImprovement' ? [item.text] : []))).toEqual([
      'Partners should widen short breaks.',
    ]);
    expect(found).toHaveLength(4);
  });

  it('go on where the table breaks over a page', async () => {
    const row = (pencil: Pencil, y: number, body: string, text: string[]) => {
      pencil.write(60, y + 16, body);
      writeLines(pencil, 240, y + 16, text);
      for (const line of [y, y + 44]) pencil.rule(50, line, 540, line);
      for (const x of [50, 230, 540]) pencil.rule(x, y, x, y + 44);
    };
    const bytes = await makePdf([
      (pencil) => {
        pencil.write(60, 80, 'Area SEND inspection of Thornhill Local Area Partnership', {
          size: 18,
          bold: true,
        });
        pencil.write(60, 120, 'Inspection dates: 18 November 2024 to 22 November 2024');
        pencil.write(60, 160, 'Inspection outcome', { size: 15, bold: true });
        pencil.write(60, 190, 'There are widespread and/or systemic failings.');
        pencil.write(60, 640, 'Areas for priority action', { size: 15, bold: true });
        row(pencil, 660, 'Responsible body', ['Areas for priority action']);
        row(pencil, 704, 'Thornhill Council', ['Leaders should share what they', 'know of children.']);
      },
      (pencil) => {
        row(pencil, 60, 'NHS Vale ICB', ['The ICB should find more', 'therapists.']);
        pencil.write(60, 150, 'Areas for improvement', { size: 15, bold: true });
        pencil.write(60, 180, 'Partners should widen short breaks.');
      },
    ]);
    expect(await actions(bytes, 'report.pdf')).toEqual([
      ['Thornhill Council', 'Leaders should share what they know of children.'],
      ['NHS Vale ICB', 'The ICB should find more therapists.'],
    ]);
  });
});

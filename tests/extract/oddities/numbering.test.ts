import { describe, expect, it } from 'vitest';
import { messagesIn } from './oddities-in.ts';

const numbering = (text: string) => messagesIn('numbering', text);
const titled = (body: string) => `# Care in Ashmere\n\n${body}`;

describe('printed numbers', () => {
  it('that jump within a section are told with the number left out', async () => {
    const text = titled(
      '## 2. Summary\n\n2.1 The council was assessed.\n\n2.2 It did well.\n\n2.4 A plan follows.\n',
    );
    expect(await numbering(text)).toEqual(['Paragraph 2.2 is followed by 2.4: no 2.3 is printed.']);
  });

  it('that stand twice are told once', async () => {
    const sections = titled(
      '## 6. Background papers\n\nNone.\n\n## 7. Consultations\n\nNone.\n\n## 6. Report author\n\nAda Fenwick.\n',
    );
    expect(await numbering(sections)).toEqual(['Section number 6 is printed twice.']);
  });

  it('that begin again in the next section are in order', async () => {
    const text = titled(
      '## 1. Purpose\n\n1.1 To inform.\n\n1.2 To advise.\n\n## 2. Summary\n\n2.1 All is well.\n\n2.2 Much is done.\n',
    );
    expect(await numbering(text)).toEqual([]);
  });

  it('of letters that jump within a list are told', async () => {
    const text = titled(
      '3.1 Members are asked to:\n\na) note the grade;\n\nb) agree the plan; and\n\nd) ask for more.\n',
    );
    expect(await numbering(text)).toEqual([
      'Item b) is followed by d): a letter or number between them is not printed.',
    ]);
  });

  it('of rows in a table that jump are told, ratings are not', async () => {
    const rows = (...numbers: number[]) =>
      titled(
        `| No. | Action |\n| --- | --- |\n${numbers.map((n) => `| ${n} | Thing ${'abcdef'[n - 1]} |`).join('\n')}\n`,
      );
    expect(await numbering(rows(1, 2, 3, 5, 6))).toEqual([
      'Row 3 of a table is followed by row 5: no 4 is printed.',
    ]);
    expect(await numbering(rows(3, 1, 2))).toEqual([]);
  });
});

import type { ClaimWords } from '../../claim-words.ts';
import type { CitedRow } from '../../evidence.ts';
import { statementOf } from '../../statement.ts';
import { marked } from '../marked.ts';
import { type CellValue, valueOfCell } from './cell-value.ts';
import { columnTimes } from './column-times.ts';
import { isOwnWord } from './is-own-word.ts';

/** A cell that holds a value, with the words that name its row and its column. */
export interface ValueCell {
  value: CellValue;
  /** Which row of those cited, from 0. */
  row: number;
  column: number;
  /** Stems of the row's name, figures among them. */
  label: ReadonlySet<string>;
  /** Stems of the column's header, without its times. */
  header: ReadonlySet<string>;
  /** Times of the column. */
  times: readonly string[];
  /** True for the column of another council, of a group of them, or of what was aimed at. */
  others: boolean;
}

const othersWords =
  /\b(?:national|nationally|england|english|regional|region|similar|comparators?|neighbours?|cipfa|family|average|peers?|target)\b/iu;

/** Every cell of the rows that is a value. The first of each row, and cells of text, name the row. */
export function cellsOf(rows: readonly CitedRow[], words: ClaimWords): ValueCell[] {
  return rows.flatMap(({ cells, headers }, row) => {
    const values = cells.map((cell, at) => (at === 0 ? undefined : valueOfCell(cell, words)));
    const label = new Set(cells.flatMap((cell, at) => (values[at] === undefined ? stemsOf(cell) : [])));
    const times = columnTimes(headers ?? [], words);
    return values.flatMap((value, column): ValueCell[] => {
      if (value === undefined) return [];
      const header = headers?.[column] ?? '';
      return [
        {
          value,
          row,
          column,
          label,
          header: headerStems(header, words),
          times: times[column] ?? [],
          others: othersWords.test(header),
        },
      ];
    });
  });
}

function headerStems(header: string, words: ClaimWords): Set<string> {
  const { times } = marked(statementOf(header), words);
  const plain = times.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    header,
  );
  return new Set(stemsOf(plain.replace(/\bper [\d,]+/giu, '')));
}

function stemsOf(text: string): string[] {
  const { words, stems } = statementOf(text);
  return words.some(({ text: word }) => isOwnWord(word)) ? [...stems, 'itself'] : [...stems];
}

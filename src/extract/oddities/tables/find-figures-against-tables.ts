import type { Oddity } from '../../../domain/extraction.ts';
import { findPeriods } from '../../../domain/find-periods.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { agreeWhenRounded } from './agree-when-rounded.ts';
import { type Figure, readFigure } from './read-figure.ts';
import type { FigureRow } from './read-figure-tables.ts';
import { type RowIndex, rowsCodedIn } from './rows-named-in.ts';

interface Told {
  figure: Figure;
  printed: string;
  /** Absent where the sentence names none for it. */
  period?: string;
}

const figure = '(?<![\\p{L}\\p{N}.,£])(\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|per cent)?)(?![\\p{L}\\p{N}/-])';
const fromTo = new RegExp(
  `\\bfrom\\s+${figure}(?:\\s+(?:in|for)\\s+\\S+(?:\\s\\d{4})?)?,?\\s+to\\s+${figure}`,
  'giu',
);
const inPeriod = new RegExp(`${figure}\\s+(?:in|for)\\s+((?:20|19)\\d{2}\\s?[/–-]\\s?\\d{2,4})`, 'giu');
const ofOthers =
  /\b(?:national(?:ly)?|england|averages?|similar|compar\w+|targets?|region\w*|neighbours|unvalidated|provisional|forecast)\b/iu;

/**
 * Figures that a sentence gives for a measure it names by code, against the measure's row. A figure that the row prints
 * anywhere, or that rounds to one, fits; all sentences that only round are one oddity.
 */
export function findFiguresAgainstTables(search: OdditySearch, index: RowIndex): Oddity[] {
  const rounded: { sentence: Sentence; row: FigureRow }[] = [];
  const wrong = search.sentences.flatMap((sentence) => {
    const told = figuresIn(sentence.words);
    if (told.length === 0 || ofOthers.test(sentence.words)) return [];
    const rows = rowsCodedIn(index, sentence.words);
    if (rows.length === 0) return [];
    const fits = rows.map((row) => ({ row, fit: fitOf(row, told) }));
    if (fits.some(({ fit }) => fit === 'same')) return [];
    const near = fits.find(({ fit }) => fit === 'rounded');
    if (near !== undefined) rounded.push({ sentence, row: near.row });
    const sole = fits.length === 1 ? fits[0] : undefined;
    return near !== undefined || sole?.fit !== 'other' ? [] : [sayWrong(search, sentence, sole.row, told)];
  });
  return [...wrong, ...sayRounded(search, rounded)];
}

function figuresIn(words: string): Told[] {
  const pairs = [...words.matchAll(fromTo)].flatMap((match) => [told(match[1]!), told(match[2]!)]);
  const dated = [...words.matchAll(inPeriod)].map((match) => told(match[1]!, match[2]!));
  const datedAs = new Set(dated.map((one) => one?.printed));
  return [...pairs.filter((one) => !datedAs.has(one?.printed)), ...dated].filter((one) => one !== undefined);
}

function told(printed: string, period?: string): Told | undefined {
  const read = readFigure(printed);
  if (read === undefined) return undefined;
  const named = period === undefined ? undefined : findPeriods(period)[0]?.period;
  return { figure: read, printed: printed.trim(), ...(named === undefined ? {} : { period: named }) };
}

/** The worst fit of all figures; a figure for a period that the row has not is left out. */
function fitOf({ cells }: FigureRow, told: readonly Told[]): 'same' | 'rounded' | 'other' | 'unknown' {
  const fits = told.flatMap(({ figure: said, period }) => {
    const held = cells.filter(
      (cell) => cell.figure !== undefined && (period === undefined || cell.period === period),
    );
    if (held.length === 0) return [];
    const each = held.map((cell) => agreeWhenRounded(said, cell.figure!));
    return each.includes('same')
      ? ['same' as const]
      : each.includes('rounded')
        ? ['rounded' as const]
        : ['other' as const];
  });
  return (['other', 'rounded', 'same'] as const).find((fit) => fits.includes(fit)) ?? 'unknown';
}

function sayWrong(search: OdditySearch, sentence: Sentence, row: FigureRow, told: readonly Told[]): Oddity {
  const [said, held] = [
    told.map(({ printed }) => printed),
    row.cells.map(({ printed }) => printed).filter((printed) => printed !== ''),
  ];
  const message = `The text gives ${said.join(' and ')} for ${row.code}; the table has ${held.join(' and ')}.`;
  return search.oddity('text-against-table', 'text-against-table-figure', message, [
    place(sentence),
    place(row),
  ]);
}

function sayRounded(
  search: OdditySearch,
  rounded: readonly { sentence: Sentence; row: FigureRow }[],
): Oddity[] {
  if (rounded.length === 0) return [];
  const codes = [...new Set(rounded.map(({ row }) => row.code))].join(', ');
  const places = rounded.flatMap(({ sentence, row }) => [place(sentence), place(row)]);
  const message = `The text rounds figures that the table prints more exactly: ${codes}.`;
  return [search.oddity('text-against-table', 'text-against-table-rounded', message, places)];
}

function place({ startChar, endChar }: { startChar: number; endChar: number }) {
  return { startChar, endChar };
}

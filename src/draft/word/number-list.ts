import type { HouseStyle } from '../../house-styles/house-style.ts';
import type { NumberShape } from './number-shape.ts';

export interface ListLevel {
  format: NumberShape['format'];
  /** As Word has it: "%1.%2". */
  text: string;
  start: number;
}

/** A list of Word's, which counts by itself. */
export interface NumberList {
  reference: string;
  levels: ListLevel[];
}

/** Where a shape stands in a list: figures by how many there are, then letters, then numerals. */
export function levelOf(shape: NumberShape, scheme: HouseStyle['numbering']['scheme']): number {
  if (shape.format === 'decimal') return shape.values.length - 1;
  const letters = scheme === 'run' ? 1 : 2;
  return shape.format === 'lowerLetter' ? letters : letters + 1;
}

/** What Word is told to print at a level for a shape. */
export function levelText(shape: NumberShape, level: number): string {
  const figures =
    shape.format === 'decimal' ? shape.values.map((_, at) => `%${at + 1}`).join('.') : `%${level + 1}`;
  return `${shape.before}${figures}${shape.after}`;
}

/** The levels that a scheme has before any number is seen. */
export function schemeLevels({ scheme, stop }: HouseStyle['numbering']): ListLevel[] {
  const after = stop ? '.' : '';
  const level = (format: ListLevel['format'], text: string): ListLevel => ({ format, text, start: 1 });
  const figures =
    scheme === 'run'
      ? [level('decimal', `%1${after}`)]
      : [level('decimal', `%1${after}`), level('decimal', '%1.%2')];
  const letters = figures.length + 1;
  return [
    ...figures,
    level('lowerLetter', scheme === 'levels' ? `(%${letters})` : `%${letters})`),
    level('lowerRoman', `(%${letters + 1})`),
  ];
}

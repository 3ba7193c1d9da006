import { paragraphPart, type TextPart } from '../outline/text-part.ts';
import {
  takeBullet,
  takeHeadingLabel,
  takeLetter,
  takeNumber,
  takeSection,
} from '../wording/printed-label.ts';
import { isStackOfWords } from '../wording/stacked-words.ts';

/** What the words just read stand in. */
export interface WordsPlace {
  /** 1 to 6 inside a heading, 0 elsewhere. */
  heading: number;
  /** Marker and depth of the list item whose first words these are. */
  item?: { marker: string; depth: number; printed: boolean } | undefined;
  bold: boolean;
  italic: boolean;
}

/** Makes parts of the words of one HTML block; a `\n` in them is a line break. */
export function partsOfWords(source: string, place: WordsPlace): TextPart[] {
  const lines = source
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const words = lines.join(' ');
  if (place.heading > 0) return [headingPart(words, place.heading)];
  if (place.item) return [itemPart(words, place.item)];
  const marks = { bold: place.bold, italic: place.italic };
  if (lines.length > 1 && (isStackOfWords(lines) || lines.slice(1).every(startsAnew))) {
    return lines.map((line) => linePart(line, { ...marks, stacked: true }));
  }
  return [linePart(words, marks)];
}

function startsAnew(line: string): boolean {
  return takeBullet(line) !== null || takeNumber(line) !== null || takeLetter(line) !== null;
}

function headingPart(words: string, level: number): TextPart {
  const found = takeNumber(words) ?? takeSection(words) ?? takeHeadingLabel(words);
  const labelled = found ? { label: found.label, text: found.rest } : { text: words };
  return { block: { kind: 'heading', level, ...labelled }, rank: 'hash', hashes: level };
}

function itemPart(words: string, item: NonNullable<WordsPlace['item']>): TextPart {
  const bullet = takeBullet(words);
  if (!item.printed) {
    const number = takeNumber(words);
    if (number) return paragraphPart(number.rest, {}, number.label);
    const found = takeLetter(words) ?? bullet;
    return found
      ? { block: { kind: 'listItem', marker: found.label, depth: item.depth, text: found.rest } }
      : paragraphPart(words);
  }
  const text = bullet && bullet.label !== '-' ? bullet.rest : words;
  return { block: { kind: 'listItem', marker: item.marker, depth: item.depth, text } };
}

function linePart(words: string, marks: Partial<TextPart>): TextPart {
  const number = takeNumber(words);
  if (number) return paragraphPart(number.rest, marks, number.label);
  const found = takeLetter(words) ?? takeBullet(words);
  if (found) return { block: { kind: 'listItem', marker: found.label, depth: 0, text: found.rest } };
  return paragraphPart(words, marks);
}

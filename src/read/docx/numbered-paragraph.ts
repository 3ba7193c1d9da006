import { child, valOf, type XmlNode } from '../../word-files/xml-node.ts';
import type { RawBlock } from '../raw-report.ts';
import { takeBullet, takeLetter, takeNumber } from '../wording/printed-label.ts';
import type { AutoNumber } from './numbering.ts';
import type { DocxWords } from './read-words.ts';
import type { DocxWalk } from './walk-blocks.ts';

/** What number or bullet Word prints before a paragraph, and how deep its list stands. */
export function autoNumber(
  paragraph: XmlNode,
  walk: DocxWalk,
): { number: AutoNumber | undefined; depth: number } {
  const properties = child(paragraph, 'pPr');
  const style = walk.styles.paragraph(valOf(properties, 'pStyle'));
  const own = child(properties, 'numPr');
  const numId = valOf(own, 'numId') ?? style.numId;
  const depth = Number(valOf(own, 'ilvl') ?? style.listLevel ?? 0);
  return { number: numId === undefined ? undefined : walk.lists.next(numId, depth), depth };
}

/** Makes the block of a paragraph; undefined when it prints nothing. */
export function readNumbered(paragraph: XmlNode, words: DocxWords, walk: DocxWalk): RawBlock | undefined {
  const isEmpty = words.text.trim() === '';
  // An empty numbered paragraph takes a number; one that is wholly hidden or deleted does not.
  if (isEmpty && (words.hidden.length > 0 || words.changed)) return undefined;
  const { number, depth } = autoNumber(paragraph, walk);
  if (isEmpty) return undefined;
  const text = words.text.replace(/\s+/g, ' ').trim();
  const level = headingLevel(paragraph, words, text, walk);
  if (level !== undefined) return { kind: 'heading', level, ...labelled(number, text) };
  if (!number) return typedBlock(words.text.trim(), text, depth);
  if (number.bullet || /letter|roman/i.test(number.format) || /^\(/.test(number.text))
    return { kind: 'listItem', marker: number.text, depth, text };
  return { kind: 'paragraph', label: number.text, text };
}

function labelled(number: AutoNumber | undefined, text: string): { label?: string; text: string } {
  if (number && !number.bullet) return { label: number.text, text };
  const typed = takeNumber(text);
  return typed ? { label: typed.label, text: typed.rest } : { text };
}

/** A number or bullet typed by hand, with a tab or a space after it. */
function typedBlock(typed: string, text: string, depth: number): RawBlock {
  const bullet = takeBullet(text);
  if (bullet && (/^\S{1,2}\t/.test(typed) || !/^[-–—*+o]/.test(text)))
    return { kind: 'listItem', marker: bullet.label, depth, text: bullet.rest };
  const number = takeNumber(text);
  if (number && (/^\S+\t/.test(typed) || /\.\d|\.$/.test(number.label)))
    return { kind: 'paragraph', label: number.label, text: number.rest };
  const letter = takeLetter(text);
  if (letter && (/^\S+\t/.test(typed) || letter.label.endsWith(')')))
    return { kind: 'listItem', marker: letter.label, depth, text: letter.rest };
  return { kind: 'paragraph', text };
}

function headingLevel(
  paragraph: XmlNode,
  words: DocxWords,
  text: string,
  walk: DocxWalk,
): number | undefined {
  const properties = child(paragraph, 'pPr');
  const outline = valOf(properties, 'outlineLvl');
  const styled =
    outline === undefined
      ? walk.styles.paragraph(valOf(properties, 'pStyle')).headingLevel
      : Number(outline) < 9
        ? Number(outline) + 1
        : undefined;
  if (styled !== undefined) {
    walk.headingLevel = styled;
    return styled;
  }
  // Many councils set headings by hand, as a short paragraph in bold.
  const byHand = words.bold && text.length <= 120 && !/[.;,]$/.test(text) && !/^[^:]{2,40}:\s+\S/.test(text);
  return byHand && child(properties, 'numPr') === undefined ? Math.min(9, walk.headingLevel + 1) : undefined;
}

import type { HiddenText } from '../../domain/read-report.ts';
import { child, valOf, type XmlNode } from '../../word-files/xml-node.ts';
import { type DocxStyles, isDark, type RunLook, readLook } from './styles.ts';

/** The words of one paragraph, and what hangs on them. */
export interface DocxWords {
  text: string;
  /** All its letters are bold. */
  bold: boolean;
  /** Ids of footnotes and endnotes it cites, in order. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  /** Contents of text boxes that are anchored in it. */
  boxes: XmlNode[];
  hidden: HiddenText[];
  /** Some of it is a tracked change. */
  changed: boolean;
}

interface Walk extends DocxWords {
  styles: DocxStyles;
  /** How letters look before their run says otherwise. */
  base: RunLook;
  letters: number;
  boldLetters: number;
}

const UNIT = /(?:^|[\s\d])(?:[kcm]?m|CO|ft|in)$/;

/** Gathers the words of a paragraph: insertions are taken, deletions not, field results kept, hidden runs told. */
export function readWords(paragraph: XmlNode, styles: DocxStyles, ground: { dark: boolean }): DocxWords {
  const properties = child(paragraph, 'pPr');
  const style = styles.paragraph(valOf(properties, 'pStyle'));
  const shaded = ground.dark || isDark(child(properties, 'shd')?.attributes.fill);
  const walk: Walk = {
    text: '',
    bold: false,
    notes: [],
    boxes: [],
    hidden: [],
    changed: false,
    styles,
    base: { ...style.run, ...(shaded ? { shaded } : {}) },
    letters: 0,
    boldLetters: 0,
  };
  for (const node of paragraph.children) visit(node, walk);
  const { text, notes, boxes, hidden, changed } = walk;
  return { text, notes, boxes, hidden, changed, bold: walk.letters > 0 && walk.boldLetters === walk.letters };
}

function visit(node: XmlNode, walk: Walk): void {
  if (/^(?:ins|del|moveTo|moveFrom)$/.test(node.name)) walk.changed = true;
  if (node.name === 'r') readRun(node, walk);
  else if (!/^(?:pPr|sdtPr|del|moveFrom)$/.test(node.name))
    for (const inner of chosen(node)) visit(inner, walk);
}

/** Of alternative contents, only the first is meant; the rest say the same for older programs. */
function chosen(node: XmlNode): XmlNode[] {
  if (node.name !== 'AlternateContent') return node.children;
  return (child(node, 'Choice') ?? child(node, 'Fallback'))?.children ?? [];
}

function readRun(run: XmlNode, walk: Walk): void {
  const properties = child(run, 'rPr');
  const look = { ...walk.base, ...walk.styles.run(valOf(properties, 'rStyle')), ...readLook(properties) };
  const text = run.children.map((node) => readPiece(node, walk)).join('');
  if (text === '') return;
  const kind = hiddenKind(look);
  if (kind !== undefined && text.trim() !== '') {
    const last = walk.hidden.at(-1);
    if (last?.kind === kind) last.text += text;
    else walk.hidden.push({ kind, text });
    return;
  }
  if (look.raised && /^\s*\d{1,3}\s*$/.test(text) && isMark(walk.text)) return;
  const letters = text.trim().length;
  walk.letters += letters;
  if (look.bold) walk.boldLetters += letters;
  walk.text += text;
}

/** A raised figure after a word is a footnote mark typed by hand; after a unit it is a power. */
function isMark(before: string): boolean {
  return before.trim() !== '' && !UNIT.test(before) && !/\d$/.test(before);
}

function hiddenKind(look: RunLook): HiddenText['kind'] | undefined {
  if (look.hidden) return 'hidden-style';
  if (look.size !== undefined && look.size < 4) return 'tiny-type';
  if (!look.shaded && look.colour && /^f[4-9a-f]f[4-9a-f]f[4-9a-f]$/i.test(look.colour))
    return 'invisible-colour';
  return undefined;
}

function readPiece(node: XmlNode, walk: Walk): string {
  switch (node.name) {
    case 't':
      return node.text;
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return symbol(node.attributes.char ?? '');
    case 'footnoteReference':
    case 'endnoteReference':
      walk.notes.push({
        kind: node.name === 'footnoteReference' ? 'footnote' : 'endnote',
        id: node.attributes.id ?? '',
      });
      return '';
    case 'drawing':
    case 'pict':
    case 'object':
    case 'AlternateContent':
      walk.boxes.push(...findBoxes(node));
      return '';
    default:
      // A soft hyphen shows only at a line end, and an instruction of a field never does.
      return '';
  }
}

function findBoxes(node: XmlNode): XmlNode[] {
  if (node.name === 'txbxContent') return [node];
  return chosen(node).flatMap(findBoxes);
}

function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value) || value === 0) return '';
  return value >= 0xe000 && value <= 0xf8ff ? '•' : String.fromCodePoint(Math.min(value, 0xffff));
}

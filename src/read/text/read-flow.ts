import { paragraphPart, type TextPart } from '../outline/text-part.ts';
import { takeBullet } from '../wording/printed-label.ts';
import { stripMarkup } from '../wording/strip-markup.ts';

const TAG = /<(\/?)(p|ul|ol|li|div|br|table|thead|tbody|tr|td|th|h[1-6])\b([^<>]*)>/gi;
const GLYPH = /(?:^|\s)([•\u25A0-\u25FF➢\uF0B7\uF0A7])\s+/g;
const LETTER_O = /(?:^|\s)(o)\s+(?=[\p{Lu}‘“'"(])/gu;

interface FlowState {
  parts: TextPart[];
  lists: { ordered: boolean; next: number }[];
  /** Glyphs open, outermost first: what nests under what. */
  glyphs: string[];
  inItem: boolean;
  /** Filled bullets stand somewhere in the fragment, so that hollow ones nest under them. */
  filled: boolean;
}

/**
 * Reads a fragment of HTML as it stands in a table cell or a line: paragraphs, and list items by their tags or by
 * the bullets printed inside the text. Lists that are never closed or never opened do no harm.
 */
export function readFlow(source: string): TextPart[] {
  const state: FlowState = { parts: [], lists: [], glyphs: [], inItem: false, filled: /[•●▪]/.test(source) };
  let from = 0;
  for (const tag of source.matchAll(TAG)) {
    addWords(state, source.slice(from, tag.index));
    openOrClose(state, tag[2]!.toLowerCase(), tag[1] === '/', tag[3] ?? '');
    from = tag.index + tag[0].length;
  }
  addWords(state, source.slice(from));
  return state.parts;
}

function openOrClose(state: FlowState, name: string, closing: boolean, attributes: string): void {
  if (name === 'ul' || name === 'ol') {
    if (closing) state.lists.pop();
    else
      state.lists.push({
        ordered: name === 'ol',
        next: Number(/start\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1),
      });
    state.inItem = false;
  } else if (name === 'li') {
    state.inItem = !closing;
  } else if (name === 'p' && !closing && !state.inItem) {
    state.lists = [];
    state.glyphs = [];
  }
}

function addWords(state: FlowState, source: string): void {
  const words = stripMarkup(source).trim();
  if (words === '') return;
  if (state.inItem) addListItem(state, words);
  else addBulleted(state, words);
}

function addListItem(state: FlowState, words: string): void {
  const printed = takeBullet(words);
  const list = state.lists.at(-1);
  const marker = printed?.label ?? (list?.ordered ? `${list.next++}.` : '•');
  state.parts.push(item(marker, Math.max(0, state.lists.length - 1), printed?.rest ?? words));
  state.inItem = false;
}

/** Cuts words at the bullets printed in them: the words before the first stay a paragraph. */
function addBulleted(state: FlowState, words: string): void {
  const pattern = state.lists.length > 0 && /^o\s/.test(words) ? LETTER_O : GLYPH;
  const cuts = [...words.matchAll(pattern)];
  const first = cuts[0]?.index ?? words.length;
  if (first > 0) state.parts.push(paragraphPart(words.slice(0, first).trim()));
  for (const [at, cut] of cuts.entries()) {
    const glyph = cut[1]!;
    const text = words.slice(cut.index + cut[0].length, cuts[at + 1]?.index ?? words.length);
    state.parts.push(
      item(glyph === '\uF0B7' || glyph === '\uF0A7' ? '•' : glyph, nest(state, glyph), text.trim()),
    );
  }
}

/** Depth of a glyph: that of its first use if it is still open, else one deeper than what is open. */
function nest(state: FlowState, glyph: string): number {
  const open = state.glyphs;
  if (open.length === 0 && state.filled && /[o○◦]/.test(glyph)) open.push('•');
  const at = open.indexOf(glyph);
  if (at >= 0) open.length = at + 1;
  else open.push(glyph);
  return open.length - 1;
}

function item(marker: string, depth: number, text: string): TextPart {
  return { block: { kind: 'listItem', marker, depth, text } };
}

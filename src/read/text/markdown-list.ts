import type { Token, Tokens } from 'marked';
import { paragraphPart, type TextPart } from '../outline/text-part.ts';
import { takeBullet, takeLetter, takeNumber } from '../wording/printed-label.ts';
import { stripMarkup } from '../wording/strip-markup.ts';

type ReadTokens = (tokens: Token[]) => TextPart[];
type JoinLines = (lines: string[]) => string;

/**
 * Reads a list with what nests in it. Markers and numbers are those printed; at the outermost level a numbered item
 * is a numbered paragraph, and a dash before a printed number is left over from a conversion.
 * @param readOthers reads what stands in an item besides its words and its lists
 */
export function readMarkdownList(
  list: Tokens.List,
  depth: number,
  join: JoinLines,
  readOthers: ReadTokens,
): TextPart[] {
  let underNumber = false;
  return list.items.flatMap((item) => {
    const marker = /^\s*([-*+]|\d{1,9}[.)])/.exec(item.raw)?.[1] ?? '-';
    const [first, ...rest] = item.tokens.filter(
      (token) => token.type !== 'space' && token.type !== 'checkbox',
    );
    const opens = first?.type === 'text' || first?.type === 'paragraph';
    const lead = opens ? openItem(join(linesOf(first.raw)), marker, depth) : null;
    // The first item under a dashed number often lacks the indent that its siblings have.
    const below = lead?.block.kind === 'paragraph' || underNumber ? depth : depth + 1;
    underNumber = lead?.block.kind === 'paragraph' && !rest.some((token) => token.type === 'list');
    const parts: TextPart[] = lead ? [lead] : [];
    for (const token of opens ? rest : first ? [first, ...rest] : []) {
      if (token.type === 'list')
        parts.push(...readMarkdownList(token as Tokens.List, below, join, readOthers));
      else parts.push(...readOthers([token]));
    }
    return parts;
  });
}

function linesOf(raw: string): string[] {
  return raw
    .split('\n')
    .map((line) => stripMarkup(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function openItem(words: string, marker: string, depth: number): TextPart {
  if (/\d/.test(marker)) {
    if (depth === 0 && marker.endsWith('.')) return paragraphPart(words, {}, marker);
    return { block: { kind: 'listItem', marker, depth, text: words } };
  }
  const number = takeNumber(words);
  if (number) return paragraphPart(number.rest, {}, number.label);
  const found = takeLetter(words) ?? takeBullet(words);
  return { block: { kind: 'listItem', marker: found?.label ?? marker, depth, text: found?.rest ?? words } };
}

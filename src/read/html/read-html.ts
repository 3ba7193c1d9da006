import { markHead } from '../outline/mark-head.ts';
import { markHeadings } from '../outline/mark-headings.ts';
import { settleLevels } from '../outline/settle-levels.ts';
import type { TextPart } from '../outline/text-part.ts';
import type { RawBlock, RawReport } from '../raw-report.ts';
import type { HtmlNode } from './html-node.ts';
import { parsePage } from './parse-page.ts';
import { addRules, type StyleSheet } from './shown-style.ts';
import { type HtmlGathered, walkHtml } from './walk-html.ts';

/**
 * Reads an HTML page. Scripts, navigation and forms' controls are left out; what the page's own styles keep from a
 * reader's eye (and its comments) is told as hidden. Nothing outside the page is fetched. May return no blocks.
 */
export function readHtml(source: string): RawReport {
  const nodes = parsePage(source);
  const { sheet, title } = readPageHead(nodes);
  const { parts, hidden, asides } = walkHtml(nodes, sheet);
  return { format: 'html', blocks: settleBlocks(parts, title), asides, hidden, warnings: [] };
}

/** Reads a fragment of HTML that stands in another text. */
export function readHtmlFragment(source: string): HtmlGathered {
  return walkHtml(parsePage(source), new Map());
}

/** Headings by tags are taken as they are; a page without them is read as plain text is, by bold and short lines. */
function settleBlocks(parts: TextPart[], title: string): RawBlock[] {
  const tagged = parts.filter((part) => part.block.kind === 'heading');
  if (tagged.length < 2 && !(tagged.length === 1 && parts.length < 12)) {
    const head = markHead(parts);
    markHeadings(parts, head);
    const blocks = settleLevels(parts);
    return withTitle(blocks, title);
  }
  return withTitle(
    parts.map((part) => part.block),
    title,
  );
}

/** The page's `<title>` stands for a first heading where the page has none of the first level. */
function withTitle(blocks: RawBlock[], title: string): RawBlock[] {
  if (title === '' || blocks.length === 0) return blocks;
  if (blocks.some((block) => block.kind === 'heading' && block.level === 1)) return blocks;
  return [{ kind: 'heading', level: 1, text: title }, ...blocks];
}

function readPageHead(nodes: HtmlNode[]): { sheet: StyleSheet; title: string } {
  const sheet: StyleSheet = new Map();
  let title = '';
  const left = [...nodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('children' in node)) continue;
    const words = () => node.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
    if ('name' in node && node.name === 'style') addRules(sheet, words());
    else if ('name' in node && node.name === 'title' && title === '')
      title = words().replace(/\s+/g, ' ').trim();
    else if (!('name' in node && node.name === 'svg'))
      for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at]!);
  }
  return { sheet, title };
}

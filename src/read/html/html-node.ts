import type { parseDocument } from 'htmlparser2';

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** Elements whose words are no part of a report. */
export const UNREAD = new Set(
  'script style nav template noscript svg iframe object canvas button select textarea title audio video math head'.split(
    ' ',
  ),
);

/** The words under an element, taken without recursion. */
export function wordsUnder(element: HtmlElement): string {
  const left: HtmlNode[] = [element];
  const words: string[] = [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') words.push(node.data);
    else if ('attribs' in node && !UNREAD.has(node.name)) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at]!);
    }
  }
  return words.join('');
}

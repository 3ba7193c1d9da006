import type { ListItemBlock } from '../../domain/block.ts';
import type { TextWriter } from './text-writer.ts';

/** HTML to stand before a block's words: the mark of the page that begins with it, or nothing. */
export type PageMarker = (block: { pageNumber?: number | undefined }) => string;

/** Items that stand together as nested lists, each under its printed marker. The lists number nothing themselves. */
export function renderList(items: readonly ListItemBlock[], write: TextWriter, markPage: PageMarker): string {
  let html = '';
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    let next = at + 1;
    while (next < items.length && items[next]!.depth > item.depth) next++;
    const inner = items.slice(at + 1, next);
    const words = `<span class="app-label">${write(item.startChar, item.bodyStart)}</span><span class="app-body">${write(item.bodyStart, item.endChar)}</span>`;
    const page = markPage(item);
    html += `<li>${page}<div class="app-numbered">${words}</div>${inner.length > 0 ? renderList(inner, write, markPage) : ''}</li>`;
    at = next;
  }
  // The role keeps it a list for screen readers that drop lists without bullets of their own.
  return `<ul class="app-list" role="list">${html}</ul>`;
}

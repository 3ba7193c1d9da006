import type { Block, ListItemBlock } from '../../domain/block.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';
import { type PageMarker, renderList } from './render-list.ts';
import { renderTable } from './render-table.ts';
import { type TextWriter, textWriter } from './text-writer.ts';

export interface RenderOptions {
  /** Which blocks are written; all when not given. */
  shows?: (block: Block, at: number) => boolean;
  /** Where a page is shown as a picture; without it the marks of pages lead nowhere. */
  pageHref?: (page: number) => string;
  /** Written into a page of its own headings: those of the report are set as its words, and nothing but the cited words can be linked to. */
  excerpt?: boolean;
}

/**
 * A report's text as HTML: its headings (from h2 down, never skipping a level), paragraphs and lists under their printed
 * labels, tables, and a mark where a page begins. `cited` is marked. No template: a hundred pages are thousands of blocks,
 * and no white space may come between cited words.
 */
export function renderReport(report: ReadReport, cited?: Span, options: RenderOptions = {}): string {
  const { shows = () => true, excerpt = false } = options;
  const write = textWriter(report.text, cited);
  const markPage = excerpt ? () => '' : pageMarker(options.pageHref);
  let html = '';
  for (let at = 0; at < report.blocks.length; at++) {
    const block = report.blocks[at]!;
    if (!shows(block, at)) continue;
    if (block.kind !== 'listItem') {
      html += markPage(block) + renderBlock(report, block, at, write, excerpt);
      continue;
    }
    const items = itemsFrom(report.blocks, at, shows);
    html += renderList(items, write, markPage);
    at += items.length - 1;
  }
  return html;
}

function pageMarker(pageHref: RenderOptions['pageHref']): PageMarker {
  let page = 0;
  return ({ pageNumber }) => {
    if (pageNumber === undefined || pageNumber === page) return '';
    // A block set out of its page's order must not bring an earlier page, and with it a second id, back.
    if (pageNumber < page) return '';
    page = pageNumber;
    const words =
      pageHref === undefined
        ? `<span>Page ${page}</span>`
        : `<a class="govuk-link" href="${escapeHtml(pageHref(page))}">Page ${page}<span class="govuk-visually-hidden"> as printed</span></a>`;
    return `<div class="app-page" id="page-${page}">${words}</div>`;
  };
}

function itemsFrom(
  blocks: readonly Block[],
  at: number,
  shows: NonNullable<RenderOptions['shows']>,
): ListItemBlock[] {
  const items: ListItemBlock[] = [];
  for (let next = at; ; next++) {
    const block = blocks[next];
    if (block?.kind !== 'listItem' || !shows(block, next)) return items;
    items.push(block);
  }
}

function renderBlock(
  report: ReadReport,
  block: Exclude<Block, ListItemBlock>,
  at: number,
  write: TextWriter,
  excerpt: boolean,
): string {
  if (block.kind === 'table') return renderTable(block, tableName(report, block), write);
  if (block.kind === 'heading') {
    const words = write(block.startChar, block.endChar);
    if (excerpt) return `<p class="app-excerpt__heading">${words}</p>`;
    const level = Math.min(6, 2 + block.headings.length);
    return `<h${level} id="section-${at}">${words}</h${level}>`;
  }
  if (block.bodyStart === block.startChar) return `<p>${write(block.startChar, block.endChar)}</p>`;
  return `<p class="app-numbered"><span class="app-label">${write(block.startChar, block.bodyStart)}</span><span class="app-body">${write(block.bodyStart, block.endChar)}</span></p>`;
}

function tableName({ blocks, text }: ReadReport, table: Block): string {
  const heading = blocks[table.headings.at(-1) ?? -1];
  return heading === undefined ? 'Table' : `Table under ${text.slice(heading.startChar, heading.endChar)}`;
}

import type { Context } from 'hono';
import type { Block } from '../../domain/block.ts';
import { labelSpan } from '../../domain/label-span.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import { reportName } from '../../domain/report-name.ts';
import { confidenceWords } from '../../domain/scanned.ts';
import type { Span } from '../../domain/span.ts';
import { AppError } from '../../errors.ts';
import { asHtml } from '../open-pages.ts';
import { reportAddress } from '../report-address.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { citedSpan } from './cited-span.ts';
import { type OpenedReport, openReport } from './open-report.ts';
import { namingOf, ownLabel } from './own-label.ts';
import { renderReport } from './render-report.ts';
import { trimTable } from './trim-table.ts';
import { versionAddress } from './version-address.ts';
import { viewHead } from './view-head.ts';
import { voiceAt } from './voice-words.ts';

/** Most blocks of what is cited that are shown beside an answer. */
const mostBlocks = 12;

/**
 * What is cited with the block before and the block after it: a page, or, asked for with the header `x-fragment: 1`, what stands in it.
 * @throws AppError `page_unknown` when the address names no place in the text
 */
export async function passagePage(web: WebContext, c: Context<WebEnv>): Promise<string> {
  const opened = await openReport(web, c);
  const { version, given } = opened;
  const cited = citedSpan(given, version.content.text.length);
  const shown = cited && blocksAround(version.content.blocks, cited);
  if (cited === undefined || shown === undefined)
    throw new AppError('page_unknown', 'There is no such place in this report.');
  const isFragment = c.req.header('x-fragment') === '1';
  c.header('vary', 'x-fragment');
  return web.render(c, isFragment ? 'report-passage-inner' : 'report-passage', {
    ...viewHead(opened, 'text', web.services.names),
    level: isFragment ? 2 : 1,
    passage: { ...viewPlace(opened, cited, shown, web), ...viewWords(version.content, cited, shown) },
  });
}

interface Shown {
  /** Indexes of the first and the last block that is cited. */
  first: number;
  last: number;
}

/** The blocks that a place touches; undefined when it touches none, e.g. the blank line between two. */
function blocksAround(blocks: readonly Block[], cited: Span): Shown | undefined {
  const first = blocks.findIndex((block) => block.endChar > cited.startChar);
  const last = blocks.findLastIndex((block) => block.startChar < cited.endChar);
  return first < 0 || last < first ? undefined : { first, last };
}

/** Where the words stand, whose they are, and where to read on. */
function viewPlace(
  { version, original, given }: OpenedReport,
  cited: Span,
  { first }: Shown,
  web: WebContext,
) {
  const { content, profile } = version;
  const block = content.blocks[first]!;
  const { pageNumber, scanned } = block;
  const back = backOf(given);
  const more = { from: cited.startChar, to: cited.endChar, back };
  const isPrinted = original?.format === 'pdf' && pageNumber !== undefined;
  return {
    name: reportName(namingOf(profile)),
    label: ownLabel(labelSpan(content, namingOf(profile), cited), profile),
    headings: headingsOf(content, block, profile.title),
    page: pageNumber,
    voice: voiceAt(profile, cited.startChar, web.services.names),
    scanned: scanned && confidenceWords(scanned),
    href: reportAddress({ ...version, ...cited }, back),
    ...(isPrinted ? { pageHref: `${versionAddress(version, `pages/${pageNumber}`, more)}#cited-box` } : {}),
  };
}

/** The headings that it stands under, outermost first, without the title; the innermost alone is in the label already. */
function headingsOf({ text, blocks }: ReadReport, { headings }: Block, title: string): string[] {
  const above = headings
    .flatMap((at) => blocks[at] ?? [])
    .map(({ startChar, endChar }) => text.slice(startChar, endChar))
    .filter((words) => words !== title);
  return above.length > 1 ? above : [];
}

/** The words as HTML: what is cited marked, long tables cut to the rows around it. */
function viewWords(content: ReadReport, cited: Span, { first, last }: Shown) {
  const end = Math.min(last, first + mostBlocks - 1);
  let isCut = end < last;
  const blocks = content.blocks.map((block, at) => {
    if (block.kind !== 'table' || at < first - 1 || at > end + 1) return block;
    const trimmed = trimTable(block, cited);
    isCut ||= trimmed.isCut;
    return trimmed.table;
  });
  const html = (from: number, to: number) =>
    asHtml(
      renderReport({ ...content, blocks }, cited, {
        excerpt: true,
        shows: (_, at) => at >= from && at <= to,
      }),
    );
  return {
    before: first === 0 ? '' : html(first - 1, first - 1),
    cited: html(first, end),
    after: end < last || end + 1 >= blocks.length ? '' : html(end + 1, end + 1),
    isCut,
  };
}

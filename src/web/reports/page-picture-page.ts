import type { Context } from 'hono';
import type { Block, Box } from '../../domain/block.ts';
import type { DrawnPage } from '../../domain/drawn-page.ts';
import type { Span } from '../../domain/span.ts';
import { AppError } from '../../errors.ts';
import { asHtml } from '../open-pages.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { citedSpan } from './cited-span.ts';
import { type OpenedReport, openReport, placeAsked } from './open-report.ts';
import { renderReport } from './render-report.ts';
import { sizeWords } from './size-words.ts';
import { versionAddress } from './version-address.ts';
import { viewHead } from './view-head.ts';

/** Points by which the frame around cited words stands off from them. */
const standOff = 4;

/**
 * A page of a report as it is printed, with a frame around what is cited, and its words below.
 * @throws AppError `page_unknown` when the report has no such page
 */
export async function pagePicturePage(web: WebContext, c: Context<WebEnv>): Promise<string> {
  const opened = await openReport(web, c);
  const { version, original, given, audience } = opened;
  const number = Number(c.req.param('number'));
  if (number < 1 || number > (version.pageCount ?? 0))
    throw new AppError('page_unknown', 'There is no such page in this report.');
  // Its size is needed here; the picture is kept for the request that follows.
  const drawn =
    original?.format === 'pdf'
      ? await web.services.drawPage({ audience, ...placeAsked(c), number })
      : undefined;
  const cited = citedSpan(given, version.content.text.length);
  return web.render(c, 'report-page', {
    ...viewHead(opened, 'pages', web.services.names),
    ...viewTurning(opened, number),
    picture: drawn && viewPicture(opened, drawn, number, cited),
    words: asHtml(wordsOf(opened, number, cited)),
    edges: version.content.asides.filter(({ pageNumber }) => pageNumber === number).map(({ text }) => text),
    original: original && {
      href: `${versionAddress(version, 'original')}${original.format === 'pdf' ? `#page=${number}` : ''}`,
      size: sizeWords(original.size),
    },
  });
}

/** The pages before and after, and the place in the text. */
function viewTurning({ version, given }: OpenedReport, number: number) {
  const [from, to] = ['from', 'to'].map((name) => given.get(name) ?? undefined);
  const more = { from, to, back: backOf(given) };
  const count = version.pageCount!;
  const page = (other: number) => versionAddress(version, `pages/${other}`, more);
  return {
    number,
    count,
    previous: number === 1 ? undefined : page(number - 1),
    next: number === count ? undefined : page(number + 1),
    textHref: `${versionAddress(version, '', more)}${from === undefined ? `#page-${number}` : '#cited'}`,
  };
}

function viewPicture(
  { version }: OpenedReport,
  { width, height }: DrawnPage,
  number: number,
  cited: Span | undefined,
) {
  const boxes = cited === undefined ? [] : boxesOf(version.content.blocks, cited);
  const other = boxes.map((box) => box.page).find((page) => page !== number);
  const here = boxes.filter(({ page }) => page === number);
  return {
    width: round(width),
    height: round(height),
    href: versionAddress(version, `pages/${number}.png`),
    frames: here.map((box) => ({
      x: round(box.x - standOff),
      y: round(box.y - standOff),
      width: round(box.width + 2 * standOff),
      height: round(box.height + 2 * standOff),
    })),
    otherPage:
      other === undefined || cited === undefined
        ? undefined
        : {
            number: other,
            href: versionAddress(version, `pages/${other}`, { from: cited.startChar, to: cited.endChar }),
          },
  };
}

function boxesOf(blocks: readonly Block[], cited: Span): Box[] {
  return blocks
    .filter((block) => block.startChar < cited.endChar && block.endChar > cited.startChar)
    .flatMap(({ boxes }) => boxes);
}

/** The blocks that stand on the page, in part at least, as text. */
function wordsOf({ version }: OpenedReport, number: number, cited: Span | undefined): string {
  return renderReport(version.content, cited, {
    excerpt: true,
    shows: ({ pageNumber, boxes }) => pageNumber === number || boxes.some(({ page }) => page === number),
  });
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}

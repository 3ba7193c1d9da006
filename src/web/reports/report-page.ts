import type { Context } from 'hono';
import { blockAt } from '../../domain/block-at.ts';
import { asHtml } from '../open-pages.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { citedSpan } from './cited-span.ts';
import { cutParts } from './cut-parts.ts';
import { listSections } from './list-sections.ts';
import { type OpenedReport, openReport } from './open-report.ts';
import { renderReport } from './render-report.ts';
import { versionAddress } from './version-address.ts';
import { viewHead } from './view-head.ts';

/** The text of a report, with what is cited of it marked; a very long one a part at a time. */
export async function reportPage(web: WebContext, c: Context<WebEnv>): Promise<string> {
  const opened = await openReport(web, c);
  const { version, original, given } = opened;
  const { content } = version;
  const cited = citedSpan(given, content.text.length);
  const parts = cutParts(content);
  const open = partAsked(opened, parts, cited?.startChar);
  const { from, to } = parts[open]!;
  const hasPictures = original?.format === 'pdf';
  const body = renderReport(content, cited, {
    shows: (_, at) => at >= from && at < to,
    ...(hasPictures ? { pageHref: (page) => versionAddress(version, `pages/${page}`, keptOf(given)) } : {}),
  });
  const isMarked = body.includes('<mark id="cited"');
  const addressOf = (part: number) => versionAddress(version, '', { ...keptOf(given), part: part + 1 });
  const partOf = (at: number) => parts.findIndex((part) => at < part.to);
  return web.render(c, 'report', {
    ...viewHead(opened, 'text', web.services.names),
    isOld: await isOlder(web, opened),
    sections: listSections(content, (at) => (partOf(at) === open ? '' : addressOf(partOf(at)))),
    body: asHtml(body),
    isMarked,
    isLost: !isMarked && given.has('from') && !given.has('part'),
    parts: parts.length === 1 ? undefined : viewParts(parts.length, open, addressOf),
  });
}

/** The part that is asked for, else the one that holds what is cited, else the first. */
function partAsked(
  { version, given }: OpenedReport,
  parts: readonly { to: number }[],
  cited: number | undefined,
): number {
  const named = Number(given.get('part') ?? 0);
  if (Number.isInteger(named) && named >= 1 && named <= parts.length) return named - 1;
  const at = cited === undefined ? 0 : Math.max(0, blockAt(version.content.blocks, cited));
  return parts.findIndex(({ to }) => at < to);
}

function viewParts(count: number, open: number, addressOf: (part: number) => string) {
  return {
    number: open + 1,
    count,
    previous: open === 0 ? undefined : addressOf(open - 1),
    next: open === count - 1 ? undefined : addressOf(open + 1),
  };
}

/** What an address takes along from one page of a report to another. */
function keptOf(given: URLSearchParams): Record<string, string | undefined> {
  const [from, to] = ['from', 'to'].map((name) => given.get(name) ?? undefined);
  return { from, to, back: backOf(given) };
}

/** Whether a newer version is held; asked only of a version that is named. */
async function isOlder({ services }: WebContext, { audience, version, given }: OpenedReport) {
  if (!given.has('version')) return false;
  const reports = await services.listReports({ audience });
  const held = reports.find(({ reportId }) => reportId === version.reportId);
  return held !== undefined && held.versionId !== version.versionId;
}

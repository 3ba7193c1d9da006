import { type Context, Hono } from 'hono';
import type { Span } from '../domain/span.ts';
import { audienceOf } from './audience-of.ts';
import { listSections } from './list-sections.ts';
import { asHtml } from './open-pages.ts';
import { renderReport } from './render-report.ts';
import { answerAddress } from './report-address.ts';
import { viewSummary } from './view-summary.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** The place asked for; undefined when none is, or when it is no place in this text. */
function citedSpan(given: URLSearchParams, length: number): Span | undefined {
  const [from, to] = ['from', 'to'].map((name) => given.get(name) ?? '');
  if (!/^\d{1,9}$/.test(from!) || !/^\d{1,9}$/.test(to!)) return undefined;
  const span = { startChar: Number(from), endChar: Number(to) };
  return span.startChar < span.endChar && span.endChar <= length ? span : undefined;
}

/** Id of the report's newest version, where one is asked for by id; undefined when none is. */
async function newestVersion(
  { services }: WebContext,
  c: Context<WebEnv>,
  reportId: string,
  versionId: string | undefined,
) {
  if (versionId === undefined) return undefined;
  const reports = await services.listReports({ audience: audienceOf(c) });
  return reports.find((report) => report.reportId === reportId)?.versionId;
}

async function reportPage(web: WebContext, c: Context<WebEnv>, reportId: string): Promise<string> {
  const given = new URL(c.req.url).searchParams;
  const versionId = given.get('version') ?? undefined;
  const version = await web.services.showReport({
    audience: audienceOf(c),
    reportId,
    ...(versionId === undefined ? {} : { versionId }),
  });
  const newest = await newestVersion(web, c, reportId, versionId);
  const cited = citedSpan(given, version.content.text.length);
  const question = given.get('q');
  const body = renderReport(version.content, cited);
  const isMarked = body.includes('<mark id="cited"');
  return web.render(c, 'report', {
    report: viewSummary(version, web.services.names),
    isOld: newest !== undefined && newest !== version.versionId,
    sections: listSections(version.content),
    body: asHtml(body),
    isMarked,
    isLost: !isMarked && given.has('from'),
    answerHref: question === null ? '' : answerAddress({ question, council: given.get('council') ?? '' }),
  });
}

/** The list of reports, and a report's text with what is cited of it marked. */
export function reportPages(web: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/reports', async (c) => {
      const reports = await web.services.listReports({ audience: audienceOf(c) });
      const views = reports.map((report) => viewSummary(report, web.services.names));
      return c.html(web.render(c, 'reports', { reports: views }));
    })
    .get('/reports/:reportId', async (c) => c.html(await reportPage(web, c, c.req.param('reportId'))));
}

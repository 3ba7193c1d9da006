import type { Context } from 'hono';
import { audienceOf } from '../audience-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { filterFields } from './filter-fields.ts';
import { filterNames, filterReports, isNarrowed, type ReportFilter, readFilter } from './report-filter.ts';
import { seesProtection, viewProtection } from './view-protection.ts';
import { viewSummary } from './view-summary.ts';

/** Reports on one page of the list. */
const pageLength = 50;

/** The reports that somebody may see, narrowed by what the address asks for, fifty a page. */
export async function listPage({ services, render }: WebContext, c: Context<WebEnv>): Promise<string> {
  const audience = audienceOf(c);
  const given = new URL(c.req.url).searchParams;
  const all = await services.listReports({ audience });
  const filter = readFilter(given);
  if (!seesProtection(audience)) Object.assign(filter, { classification: '', body: '' });
  const found = filterReports(all, filter);
  const pages = Math.max(1, Math.ceil(found.length / pageLength));
  const asked = Number(given.get('page') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1;
  const from = (page - 1) * pageLength;
  const shown = found.slice(from, from + pageLength);
  return render(c, 'reports', {
    heldCount: all.length,
    foundCount: found.length,
    isNarrowed: isNarrowed(filter),
    words: filter.words,
    fields: filterFields(all, filter, audience, services.names),
    reports: shown.map((report) => ({
      ...viewSummary(report, services.names),
      protection: viewProtection(report, audience),
    })),
    range: { from: from + 1, to: from + shown.length },
    turning: pages === 1 ? undefined : viewTurning(filter, page, pages),
  });
}

function viewTurning(filter: ReportFilter, page: number, pages: number) {
  const address = (number: number) => {
    const asked = new URLSearchParams();
    for (const name of filterNames) if (filter[name] !== '') asked.set(name, filter[name]);
    asked.set('page', String(number));
    return `/reports?${asked}`;
  };
  const link = (number: number) => ({ href: address(number), labelText: `${number} of ${pages}` });
  return {
    ...(page > 1 ? { previous: link(page - 1) } : {}),
    ...(page < pages ? { next: link(page + 1) } : {}),
  };
}

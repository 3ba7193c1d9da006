import type { Context } from 'hono';
import type { Audience } from '../../domain/audience.ts';
import type { Original } from '../../domain/original.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import { audienceOf } from '../audience-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';

/** A version of a report that somebody reads. */
export interface OpenedReport {
  audience: Audience;
  version: ReportVersion;
  /** Its file; undefined when that is not kept. */
  original: Original | undefined;
  /** What the address asks for besides. */
  given: URLSearchParams;
}

/**
 * Opens the version that an address names (`version`), the newest when it names none.
 * @throws AppError `report_unknown`, also where its reader may not see it
 */
export async function openReport({ services }: WebContext, c: Context<WebEnv>): Promise<OpenedReport> {
  const audience = audienceOf(c);
  const given = new URL(c.req.url).searchParams;
  const asked = { audience, ...placeAsked(c) };
  const [version, original] = await Promise.all([services.showReport(asked), services.findOriginal(asked)]);
  return { audience, version, original, given };
}

/** The report and version that an address names. */
export function placeAsked(c: Context<WebEnv>): { reportId: string; versionId?: string } {
  const versionId = new URL(c.req.url).searchParams.get('version');
  const reportId = c.req.param('reportId') ?? '';
  return versionId === null ? { reportId } : { reportId, versionId };
}

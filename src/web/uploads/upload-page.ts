import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ReportSummary } from '../../domain/report-record.ts';
import { mayRecognise, type Upload } from '../../domain/upload.ts';
import { audienceOf } from '../audience-of.ts';
import { dayWords } from '../day-words.ts';
import { personOf } from '../people/person-of.ts';
import { bodyWords, viewProtection } from '../reports/view-protection.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import type { FieldFault, TypedDecision } from './read-decision.ts';
import { replaceChoices } from './replace-choices.ts';
import { viewFound } from './view-found.ts';
import { viewUpload } from './view-upload.ts';

const nothingTyped: TypedDecision = {
  classification: '',
  body: '',
  embargo: { day: '', month: '', year: '' },
  isOfNoBody: false,
  endsEmbargo: false,
  replaces: '',
};

/** The page of one upload: how far it is, what was found, and what can be done with it. */
export async function uploadPage(
  { services, render }: WebContext,
  c: Context<WebEnv>,
  upload: Upload,
  { typed = nothingTyped, faults = [], status = 200 }: Shown = {},
): Promise<Response> {
  const audience = audienceOf(c);
  const reports = await services.listReports({ audience });
  const { found, state } = upload;
  const protectionOf = (report: ReportSummary) => viewProtection(report, audience);
  const given = {
    upload: viewUpload(upload),
    typed,
    faults: Object.fromEntries(faults.map(({ field, message }) => [field, { text: message }])),
    errorList: faults.map(({ field, message }) => ({ text: message, href: `#${placeOf[field]}` })),
    mayRecognise: mayRecognise(upload),
    found:
      found && (state === 'found' || state === 'confirmed') ? viewFound(found, services.names) : undefined,
    bodies: knownBodies(personOf(c).bodies, reports),
    discard: discardWords(upload),
    replaces: found ? [isNew, ...replaceChoices(found.profile, reports, typed.replaces, protectionOf)] : [],
    // Nothing is there to be kept in a library that holds no other report.
    mayKeep: found !== undefined && reports.length > 0,
    same: sameReport(upload, reports, protectionOf),
    held: heldReport(upload, reports),
    decided: decidedWords(upload, reports),
  };
  return c.html(render(c, 'upload', given), status);
}

interface Shown {
  typed?: TypedDecision;
  faults?: readonly FieldFault[];
  status?: ContentfulStatusCode;
}

const placeOf: Record<FieldFault['field'], string> = {
  classification: 'classification',
  body: 'body',
  embargo: 'embargo-day',
  replaces: 'replaces',
};

/** Keys of the bodies that somebody may name: their own, and those of reports that they see. */
function knownBodies(own: readonly string[], reports: readonly ReportSummary[]): string[] {
  const all = new Set([...own, ...reports.flatMap(({ body }) => (body === undefined ? [] : [body]))]);
  return [...all].sort();
}

function addressOf({ reportId }: Pick<ReportSummary, 'reportId'>): string {
  return `/reports/${encodeURIComponent(reportId)}`;
}

const isNew = { value: '', text: 'No, it is a report of its own', selected: false };

/** What the button says that leaves a file; nothing where it cannot be left. */
function discardWords(upload: Upload): string | undefined {
  const { state } = upload;
  if (state === 'rejected' && !mayRecognise(upload)) return 'Take it off the list';
  return ['received', 'reading', 'found', 'rejected'].includes(state) ? 'Discard the file' : undefined;
}

/** The report that the library holds of these very bytes, where the officer may see it. */
function sameReport(
  { found, state }: Upload,
  reports: readonly ReportSummary[],
  protectionOf: (report: ReportSummary) => string[],
) {
  const same = reports.find(({ versionId }) => versionId === found?.versionId);
  if (state !== 'found' || same === undefined) return undefined;
  return { title: same.profile.title, href: addressOf(same), protection: protectionOf(same).join(' · ') };
}

/** Where the report is once it is in; no address where its own officer may not see it. */
function heldReport({ state, reportId }: Upload, reports: readonly ReportSummary[]) {
  if (state !== 'held') return undefined;
  const report = reports.find((one) => one.reportId === reportId);
  return report === undefined ? {} : { title: report.profile.title, href: addressOf(report) };
}

/** What was confirmed, in words. */
function decidedWords({ decision, state }: Upload, reports: readonly ReportSummary[]) {
  if (decision === undefined || state === 'found') return undefined;
  const { classification, body, embargoUntil, replaces } = decision;
  const old = reports.find(({ reportId }) => reportId === replaces)?.profile.title;
  const classes = { public: 'Public', internal: 'Internal', exempt: 'Exempt' };
  return [
    { name: 'Class', words: classes[classification] },
    ...(body === undefined ? [] : [{ name: 'Body', words: body === null ? 'None' : bodyWords(body) }]),
    ...(embargoUntil === undefined
      ? []
      : [
          {
            name: 'Under embargo until',
            words: embargoUntil === null ? 'No embargo' : dayWords(embargoUntil),
          },
        ]),
    ...(replaces === undefined
      ? []
      : [{ name: 'New version of', words: old ?? 'a report that you may not see now' }]),
  ];
}

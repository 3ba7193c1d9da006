import type { Answer } from '../../src/domain/answer.ts';
import { visibleTo } from '../../src/domain/audience.ts';
import { checkQuestion } from '../../src/domain/check-question.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { AppError } from '../../src/errors.ts';
import type { QuestionRequest, Services } from '../../src/services.ts';
import { createApp } from '../../src/web/create-app.ts';
import { memberRights } from './member-rights.ts';
import { answers } from './web-answers.ts';
import { webConversations } from './web-conversations.ts';
import { heldReports } from './web-library.ts';
import { webOriginals } from './web-originals.ts';

/** Services over these reports: what an audience may not see is not there, and answers are chosen by a word. */
export function webServices(held: readonly ReportVersion[] = heldReports) {
  const asked: QuestionRequest[] = [];
  const visible = (audience: QuestionRequest['audience']) =>
    held.filter((report) => visibleTo(audience).includes(report.classification));
  const services: Partial<Services> = {
    names: {
      inspectorates: { cqc: 'CQC' },
      regimes: { 'adult-apa': 'Annual performance assessment', 'self-assessment': 'Self-assessment' },
    },
    listReports: async ({ audience }) =>
      visible(audience).map(({ content: _content, ...summary }) => summary),
    showReport: async ({ audience, reportId, versionId }) => {
      const found = visible(audience).find((report) => report.reportId === reportId);
      if (found === undefined || (versionId !== undefined && !versionId.startsWith(found.reportId)))
        throw new AppError('report_unknown', `No report ${reportId} is held.`);
      return versionId === undefined ? found : { ...found, versionId };
    },
    ask: async (request) => {
      asked.push(request);
      const question = checkQuestion(request.question);
      const kind = Object.keys(answers).find((word) => question.includes(word)) ?? 'potholes';
      const reports = visible(request.audience);
      return {
        question,
        claims: [],
        nearest: [],
        searched: {
          reports: reports.length,
          passages: reports.reduce((sum, one) => sum + one.passageCount, 0),
        },
        answeredBy: 'offline',
        durationMs: 12,
        ...answers[kind],
      } as Answer;
    },
    ledger: async () => [],
    pseudonym: async () => '0'.repeat(32),
    // As the real one may: everything held, whoever asks.
    health: async () => ({ ok: true, reports: held.length, engine: 'offline' }),
  };
  return { services: services as Services, asked };
}

/** The pages over such services, with what of them a test needs changed, and what they report as faults. */
export function webApp(change: Partial<Services> = {}, held?: readonly ReportVersion[], deadlineMs?: number) {
  const { services, asked } = webServices(held);
  const faults: unknown[] = [];
  const shown = { ...services, ...change };
  const all = { ...webOriginals(shown.showReport), ...shown };
  const app = createApp(
    { ...webConversations((request) => all.ask(request)), ...all },
    {
      reportFault: (fault) => faults.push(fault),
      localRights: memberRights,
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    },
  );
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const text = async (path: string) => (await get(path)).text();
  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    });
  /** The page to which asking leads without script. */
  const answer = async (question: string, fields: Record<string, string> = {}) => {
    const asking = await send('/ask', { q: question, ...fields });
    return text(new URL(asking.headers.get('location')!, 'http://localhost').pathname);
  };
  return { app, asked, faults, get, text, send, answer };
}

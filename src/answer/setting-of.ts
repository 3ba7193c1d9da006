import type { ReportSummary } from '../domain/report-record.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';

/** What a question is read against. */
export function settingOf(answering: Answering, request: AnswerRequest, reports: readonly ReportSummary[]) {
  const whole = request.question;
  return { ...answering, ...request, reports, whole, year: new Date().getFullYear() };
}

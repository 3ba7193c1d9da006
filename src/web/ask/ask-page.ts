import type { Context } from 'hono';
import type { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import type { Typed } from './read-asked.ts';
import { scopeOptions } from './scope-options.ts';
import { suggestedQuestions } from './suggested-questions.ts';

/** Of a question that cannot be asked: what is wrong with it, and at which field. */
export interface AskFault {
  message: string;
  href: string;
}

export function askFault(failure: AppError): AskFault {
  return { message: failure.message, href: '#q' };
}

/** The page to ask, with what was typed; with `failure`, what is wrong with it. */
export async function askPage(
  { services, render }: WebContext,
  c: Context<WebEnv>,
  typed: Typed,
  failure?: AppError,
): Promise<Response> {
  const audience = audienceOf(c);
  const [reports, judgements] = await Promise.all([
    services.listReports({ audience }),
    services.ledger({ audience, kind: 'judgement' }),
  ]);
  const given = {
    typed,
    ...(failure === undefined ? {} : { fault: askFault(failure) }),
    scope: scopeOptions(reports, services.names, typed.scope),
    examples: suggestedQuestions(judgements, reports, services.names),
    reportCount: reports.length,
    councils: [...new Set(reports.flatMap(({ profile }) => profile.council ?? []))],
  };
  return c.html(render(c, 'ask', given), failure === undefined ? 200 : 400);
}

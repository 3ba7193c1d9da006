import type { Context } from 'hono';
import type { AskedScope } from '../../domain/asked-scope.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { AppError } from '../../errors.ts';
import { askerOf } from '../asker-of.ts';
import { shortenWords } from '../shorten-words.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { askFault } from './ask-page.ts';
import type { Typed } from './read-asked.ts';
import { scopeOptions } from './scope-options.ts';
import { type TurnNames, viewTurn } from './view-turn.ts';

const titleLength = 80;

/** What names the page of a conversation that begins with this question. */
export function conversationTitle(question: string): string {
  return shortenWords(question, titleLength);
}

/** What the question after one is narrowed to: as that was, but for a single report, which no list of the form shows. */
export function narrowedNext({ reportId: _one, ...listed }: AskedScope): AskedScope {
  return listed;
}

export function turnNames({ services }: WebContext, reports: readonly ReportSummary[]): TurnNames {
  return { names: services.names, reports };
}

/** The page of a conversation; with `typed`, what was asked and cannot be, and why. */
export async function conversationPage(
  web: WebContext,
  c: Context<WebEnv>,
  conversationId: string,
  refused?: { typed: Typed; failure: AppError },
): Promise<Response> {
  const asker = askerOf(c);
  const [conversation, reports] = await Promise.all([
    web.services.showConversation({ ...asker, conversationId }),
    web.services.listReports(asker),
  ]);
  const turns = conversation.turns.map((turn) => viewTurn(turn, turnNames(web, reports)));
  const last = conversation.turns.at(-1);
  const typed = refused?.typed ?? { question: '', scope: narrowedNext(last?.scope ?? {}), conversationId };
  const given = {
    conversation,
    turns,
    isAsking: turns.some(({ state }) => state === 'asking'),
    pageTitle: conversationTitle(conversation.title),
    typed,
    scope: scopeOptions(reports, web.services.names, typed.scope),
    ...(refused === undefined ? {} : { fault: askFault(refused.failure) }),
  };
  return c.html(web.render(c, 'conversation', given), refused === undefined ? 200 : 400);
}

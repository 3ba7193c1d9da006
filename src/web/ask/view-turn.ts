import type { Answer } from '../../domain/answer.ts';
import type { Turn, TurnState } from '../../domain/conversation.ts';
import type { Feedback } from '../../domain/feedback.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { passageAddress } from '../report-address.ts';
import { type AnswerView, viewAnswer } from '../view-answer.ts';
import { conversationAddress } from './conversation-address.ts';
import { type ScopeOptions, scopeOptions } from './scope-options.ts';
import { narrowedTo, viewScope } from './view-scope.ts';

/** A turn as a page shows it. */
export interface TurnView {
  turnId: string;
  conversationId: string;
  number: number;
  question: string;
  state: TurnState;
  /** What its answer is, or why there is none, in words. */
  heading: string;
  answer?: AnswerView;
  /** Why there is no answer, and what to do; only where there is none. */
  note?: string;
  /** Where it was looked; absent where nothing was looked for. */
  looked?: LookedIn;
  /** Fields that ask it again as it was asked. */
  asked: { name: string; value: string }[];
  feedback?: Feedback;
}

export interface LookedIn {
  /** A place each; empty where that is every report. */
  places: string[];
  /** What it can be narrowed to instead, with what it was narrowed to selected. */
  options: ScopeOptions;
}

/** What a turn's places are named and chosen from: the reports that the reader may see. */
export interface TurnNames {
  names: SpokenNames;
  reports: readonly ReportSummary[];
}

const headings: Record<Exclude<TurnState, 'answered'>, string> = {
  asking: 'Looking in the reports …',
  stopped: 'Stopped',
  failed: 'No answer came',
  interrupted: 'No answer came',
};

const notes: Partial<Record<TurnState, string>> = {
  stopped: 'You stopped this question before it was answered.',
  interrupted: 'The service was stopped while this was being answered. Nothing else was lost: ask it again.',
};

const withheldNote =
  'This answer rests on a report that you cannot see at present, so nothing of it is shown. Ask again to be answered from what you can see.';

/** A turn whose places lead back to it. */
export function viewTurn(turn: Turn, given: TurnNames): TurnView {
  const { turnId, conversationId, number, question, state, feedback, answer } = turn;
  const note = turn.withheld ? withheldNote : (turn.failure?.message ?? notes[state]);
  return {
    turnId,
    conversationId,
    number,
    question,
    state,
    heading: state === 'answered' ? 'This answer is not shown' : headings[state],
    ...(answer === undefined ? {} : answered(turn, answer, given)),
    ...(note === undefined ? {} : { note }),
    asked: askedFields(turn),
    ...(feedback === undefined ? {} : { feedback }),
  };
}

function answered(turn: Turn, answer: Answer, { names, reports }: TurnNames) {
  const { conversationId, number, scope } = turn;
  const back = conversationAddress(conversationId, number);
  const view = viewAnswer(answer, (place) => passageAddress(place, back));
  const found = answer.scope ?? [];
  const looked: LookedIn = {
    places: viewScope(found, scope, names, reports),
    options: scopeOptions(reports, names, narrowedTo(found, scope)),
  };
  return { answer: view, heading: view.heading, ...(answer.status === 'declined' ? {} : { looked }) };
}

function askedFields({ question, conversationId, scope }: Turn): TurnView['asked'] {
  const fields = {
    q: question,
    conversation: conversationId,
    council: scope.council,
    period: scope.period,
    regime: scope.regime,
    report: scope.reportId,
  };
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

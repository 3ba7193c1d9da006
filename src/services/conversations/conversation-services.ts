import type { Answer, AnswerEvent, EarlierTurn } from '../../domain/answer.ts';
import type { AnswerCopy } from '../../domain/answer-copy.ts';
import type { AskedScope } from '../../domain/asked-scope.ts';
import type { Audience } from '../../domain/audience.ts';
import type { Conversation, ConversationSummary, Turn } from '../../domain/conversation.ts';
import type { FeedbackKind, GivenFeedback } from '../../domain/feedback.ts';
import { writeAnswerCopy } from '../../draft/word/write-answer-copy.ts';
import { AppError } from '../../errors.ts';
import { acceptFeedback } from '../../store/conversations/accept-feedback.ts';
import { interruptTurns } from '../../store/conversations/interrupt-turns.ts';
import { listConversations } from '../../store/conversations/list-conversations.ts';
import { listFeedback } from '../../store/conversations/list-feedback.ts';
import { readConversation } from '../../store/conversations/read-conversation.ts';
import { readTurn } from '../../store/conversations/read-turn.ts';
import { removeConversations } from '../../store/conversations/remove-conversations.ts';
import { removeOldConversations } from '../../store/conversations/remove-old-conversations.ts';
import { saveFeedback } from '../../store/conversations/save-feedback.ts';
import type { Store } from '../../store/open-store.ts';
import { followSeen } from './follow-seen.ts';
import type { NumberedEvent } from './turn-event.ts';
import type { TurnGate } from './turn-gate.ts';
import { TurnRunner } from './turn-runner.ts';

/** What a turn is answered by. */
export interface AskRequest extends AskedScope {
  question: string;
  audience: Audience;
  conversation: readonly EarlierTurn[];
  signal: AbortSignal;
  onEvent: (event: AnswerEvent) => void;
}

/** Who asks: the pseudonym that conversations belong to, and what they may see. */
export interface Asker {
  personId: string;
  audience: Audience;
}

export interface TurnRequest extends Asker {
  question: string;
  scope: AskedScope;
  /** The conversation that it goes on; absent begins one. */
  conversationId?: string;
}

/** Conversations of signed-in people. What is not theirs is unknown to them, and answers that rest on what they may not see now are withheld. */
export interface ConversationServices {
  /**
   * Saves a question and begins to answer it, whoever stays connected; gives the turn as it begins.
   * @throws AppError `question_empty`, `question_too_long`, `question_invalid`, `conversation_unknown`, `busy`
   */
  startTurn(request: TurnRequest): Promise<Turn>;
  /**
   * What comes of a turn, after the event of this number, as far as this audience may see it as each is told; undefined when it is not under way (any more):
   * `showTurn` has what came of it.
   */
  followTurn(
    request: Asker & { turnId: string; after: number; signal: AbortSignal },
  ): AsyncIterable<NumberedEvent> | undefined;
  /** True when it was under way. */
  stopTurn(request: { personId: string; turnId: string }): boolean;
  /** @throws AppError `turn_unknown` */
  showTurn(request: Asker & { turnId: string }): Promise<Turn>;
  /** The last 200, the last one used first. */
  conversations(request: { personId: string }): Promise<ConversationSummary[]>;
  /** @throws AppError `conversation_unknown` */
  showConversation(request: Asker & { conversationId: string }): Promise<Conversation>;
  /** One, or all of a person's; how many they were. */
  deleteConversations(request: { personId: string; conversationId?: string }): Promise<number>;
  /** @throws AppError `turn_unknown` */
  giveFeedback(request: {
    personId: string;
    turnId: string;
    kind: FeedbackKind;
    reason: string;
  }): Promise<void>;
  /** What readers said of answers, the newest 500; only answers whose every word this audience may see. */
  feedback(request: { audience: Audience; turnId?: string }): Promise<GivenFeedback[]>;
  /** Notes that it became a case. @throws AppError `turn_unknown` */
  acceptFeedback(request: { audience: Audience; turnId: string }): Promise<GivenFeedback>;
  /** An answer as a Word file. */
  writeAnswerCopy(copy: AnswerCopy): Promise<Uint8Array>;
  /** For the one process that answers: ends what one before it left, deletes what is 30 days old, now and once a day. */
  keepConversations(): Promise<void>;
}

const mostListed = 200;
const mostFeedback = 500;
const day = 86_400_000;

export interface ConversationParts {
  store: Store;
  ask: (request: AskRequest) => Promise<Answer>;
  /** In what order questions are answered, and how many at a time. */
  gate: TurnGate;
  reportFault: (fault: unknown) => void;
  now?: () => number;
}

/** The verbs over conversations; `close` ends what is under way. */
export function conversationServices(
  parts: ConversationParts,
): ConversationServices & { closeConversations(): Promise<void> } {
  const { store, now = Date.now } = parts;
  const runner = new TurnRunner(parts);
  let daily: NodeJS.Timeout | undefined;
  const forget = () => removeOldConversations(store, now()).then(() => undefined);
  return {
    ...turnVerbs(parts, runner),
    ...feedbackVerbs(store, now),
    conversations: ({ personId }) => listConversations(store, personId, mostListed),
    async showConversation({ audience, ...which }) {
      const found = await readConversation(store, audience, which);
      if (found !== undefined) return found;
      throw new AppError('conversation_unknown', 'There is no such conversation. It may have been deleted.');
    },
    deleteConversations: (which) => removeConversations(store, which),
    writeAnswerCopy,
    async keepConversations() {
      await interruptTurns(store);
      await forget();
      daily = setInterval(() => forget().catch(parts.reportFault), day).unref();
    },
    async closeConversations() {
      clearInterval(daily);
      await runner.close();
    },
  };
}

function turnVerbs(
  { store }: ConversationParts,
  runner: TurnRunner,
): Pick<ConversationServices, 'startTurn' | 'followTurn' | 'stopTurn' | 'showTurn'> {
  return {
    startTurn: (request) => runner.start(request),
    followTurn({ personId, turnId, ...reader }) {
      const turn = runner.find(personId, turnId);
      return turn && followSeen(store, turn, reader);
    },
    stopTurn({ personId, turnId }) {
      const turn = runner.find(personId, turnId);
      turn?.stop();
      return turn !== undefined;
    },
    showTurn: async ({ audience, ...which }) => known(await readTurn(store, audience, which)),
  };
}

function feedbackVerbs(
  store: Store,
  now: () => number,
): Pick<ConversationServices, 'giveFeedback' | 'feedback' | 'acceptFeedback'> {
  return {
    async giveFeedback({ personId, turnId, kind, reason }) {
      const feedback = { kind, reason: reason.trim(), at: new Date(now()).toISOString() };
      if (!(await saveFeedback(store, { personId, turnId, feedback }))) throw unknownTurn();
    },
    feedback: ({ audience, ...which }) => listFeedback(store, audience, { most: mostFeedback, ...which }),
    async acceptFeedback({ audience, turnId }) {
      const found = known((await listFeedback(store, audience, { most: 1, turnId }))[0]);
      const acceptedAt = new Date(now()).toISOString();
      await acceptFeedback(store, turnId, acceptedAt);
      return { ...found, acceptedAt };
    },
  };
}

function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw unknownTurn();
  return found;
}

function unknownTurn(): AppError {
  return new AppError('turn_unknown', 'There is no such question. It may have been deleted.');
}

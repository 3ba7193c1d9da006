import type { Answer } from '../../src/domain/answer.ts';
import { checkQuestion } from '../../src/domain/check-question.ts';
import type { Turn } from '../../src/domain/conversation.ts';
import { AppError } from '../../src/errors.ts';
import type {
  AskRequest,
  ConversationServices,
} from '../../src/services/conversations/conversation-services.ts';
import { LiveTurn } from '../../src/services/conversations/live-turn.ts';

type Asking = (request: AskRequest) => Promise<Answer>;

/** Conversations in memory, answered at once by `ask`; one person's, who sees all of them. */
export function webConversations(ask: Asking): Partial<ConversationServices> {
  const turns: Turn[] = [];
  const live = new Map<string, LiveTurn>();
  const ofConversation = (conversationId: string) =>
    turns.filter((turn) => turn.conversationId === conversationId);
  const found = (turnId: string): Turn => {
    const turn = turns.find((one) => one.turnId === turnId);
    if (turn === undefined) throw new AppError('turn_unknown', 'There is no such question.');
    return turn;
  };
  return {
    async startTurn({
      personId,
      audience,
      question: typed,
      scope,
      conversationId = `c-${turns.length + 1}`,
    }) {
      const question = checkQuestion(typed);
      const turn: Turn = {
        turnId: `t-${turns.length + 1}`,
        conversationId,
        number: ofConversation(conversationId).length + 1,
        askedAt: '2026-11-26T09:00:00.000Z',
        question,
        scope,
        state: 'asking',
      };
      turns.push(turn);
      const told = new LiveTurn({ personId, audience });
      live.set(turn.turnId, told);
      void answer(turn, told, (onEvent) =>
        ask({ question, audience, conversation: [], ...scope, signal: told.signal, onEvent }),
      );
      return { ...turn };
    },
    followTurn: ({ turnId, after, signal }) => live.get(turnId)?.follow(after, signal),
    stopTurn({ turnId }) {
      live.get(turnId)?.stop();
      return live.has(turnId);
    },
    showTurn: async ({ turnId }) => found(turnId),
    conversations: async () =>
      [...new Set(turns.map((turn) => turn.conversationId))].map((id) => summaryOf(ofConversation(id))),
    async showConversation({ conversationId }) {
      const own = ofConversation(conversationId);
      if (own.length === 0)
        throw new AppError(
          'conversation_unknown',
          'There is no such conversation. It may have been deleted.',
        );
      return { ...summaryOf(own), turns: own };
    },
    async deleteConversations({ conversationId }) {
      const left =
        conversationId === undefined ? [] : turns.filter((turn) => turn.conversationId !== conversationId);
      const gone = new Set(turns.filter((turn) => !left.includes(turn)).map((turn) => turn.conversationId));
      turns.splice(0, turns.length, ...left);
      return gone.size;
    },
    async giveFeedback({ turnId, kind, reason }) {
      found(turnId).feedback = { kind, reason, at: '2026-11-26T09:05:00.000Z' };
    },
  };
}

function summaryOf(own: readonly Turn[]) {
  const [first] = own as [Turn];
  return {
    conversationId: first.conversationId,
    title: first.question,
    startedAt: first.askedAt,
    lastAt: own.at(-1)!.askedAt,
    turnCount: own.length,
  };
}

/** Claims that were not told while it was answered are told at its end. */
async function answer(
  turn: Turn,
  told: LiveTurn,
  ask: (onEvent: AskRequest['onEvent']) => Promise<Answer>,
): Promise<void> {
  let claimsTold = 0;
  try {
    turn.answer = await ask((event) => {
      if (event.type === 'claim') claimsTold++;
      told.tell(event);
    });
    for (const claim of turn.answer.claims.slice(claimsTold)) told.tell({ type: 'claim', claim });
    turn.state = 'answered';
  } catch (fault) {
    turn.state = told.signal.aborted ? 'stopped' : 'failed';
    const failure = fault instanceof AppError ? fault : new AppError('internal', 'Something went wrong.');
    if (turn.state === 'failed') turn.failure = { code: failure.code, message: failure.message };
  }
  told.tell({ type: 'ended', state: turn.state as 'answered' });
}

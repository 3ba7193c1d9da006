import { randomUUID } from 'node:crypto';
import type { Answer, EarlierTurn } from '../../domain/answer.ts';
import { checkQuestion } from '../../domain/check-question.ts';
import type { Conversation, Turn } from '../../domain/conversation.ts';
import { AppError } from '../../errors.ts';
import { addTurn } from '../../store/conversations/add-turn.ts';
import { endTurn, type TurnOutcome } from '../../store/conversations/end-turn.ts';
import { readConversation } from '../../store/conversations/read-conversation.ts';
import type { Store } from '../../store/open-store.ts';
import { answerInWords } from './answer-in-words.ts';
import type { AskRequest, TurnRequest } from './conversation-services.ts';
import { LiveTurn } from './live-turn.ts';
import { Lull } from './lull.ts';
import type { TurnGate } from './turn-gate.ts';

/** Milliseconds for which the events of a turn that has ended are kept, for whoever lost the connection. */
const keptMs = 60_000;
/** Of a longer conversation the last turns are read. */
const mostTurns = 6;

export interface TurnRunnerParts {
  store: Store;
  ask: (request: AskRequest) => Promise<Answer>;
  /** In what order questions are answered, and how many at a time. */
  gate: TurnGate;
  now?: () => number;
  /** Told of every fault that its asker is not shown. */
  reportFault: (fault: unknown) => void;
}

/** Answers questions whoever stays connected: each is saved before it is answered, and what comes of it is kept. */
export class TurnRunner {
  private readonly live = new Map<string, LiveTurn>();
  private readonly lull = new Lull();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly parts: TurnRunnerParts) {}

  /** The turn's events while it is answered and shortly after; undefined when there is none under way for this person. */
  find(personId: string, turnId: string): LiveTurn | undefined {
    const turn = this.live.get(turnId);
    return turn?.asker.personId === personId ? turn : undefined;
  }

  /** @throws AppError `question_empty`, `question_too_long`, `question_invalid`, `conversation_unknown`, `busy` */
  start(request: TurnRequest): Promise<Turn> {
    return this.lull.during(() => this.receive(request));
  }

  private async receive(request: TurnRequest): Promise<Turn> {
    this.parts.gate.checkRoom();
    const question = checkQuestion(request.question);
    const earlier = await this.earlier(request);
    const turnId = randomUUID();
    const conversationId = request.conversationId ?? randomUUID();
    const askedAt = new Date((this.parts.now ?? Date.now)()).toISOString();
    const { scope } = request;
    const number = await addTurn(this.parts.store, {
      personId: request.personId,
      audience: request.audience,
      turnId,
      conversationId,
      begins: request.conversationId === undefined,
      askedAt,
      question,
      scope,
    });
    if (number === undefined) throw unknownConversation();
    const turn = new LiveTurn({ personId: request.personId, audience: request.audience });
    this.live.set(turnId, turn);
    const work = this.answer(turn, turnId, { ...request, question }, earlier).finally(() =>
      this.running.delete(work),
    );
    this.running.add(work);
    return { turnId, conversationId, number, askedAt, question, scope, state: 'asking' };
  }

  /** Stops what is under way, and settles once what came of it is kept. */
  async close(): Promise<void> {
    for (const turn of this.live.values()) turn.stop();
    await Promise.all(this.running);
  }

  private async earlier({ personId, audience, conversationId }: TurnRequest): Promise<EarlierTurn[]> {
    if (conversationId === undefined) return [];
    const found = await readConversation(this.parts.store, audience, { personId, conversationId });
    if (found === undefined) throw unknownConversation();
    return earlierTurns(found);
  }

  private async answer(
    turn: LiveTurn,
    turnId: string,
    request: TurnRequest,
    conversation: EarlierTurn[],
  ): Promise<void> {
    const { queued } = this.parts.gate;
    if (queued > 0) turn.tell({ type: 'waiting', before: queued });
    const outcome = await this.outcome(turn, request, conversation);
    await endTurn(this.parts.store, turnId, outcome).catch((fault: unknown) => this.parts.reportFault(fault));
    const { state } = outcome;
    turn.tell({
      type: 'ended',
      state,
      ...('failure' in outcome && outcome.failure ? { failure: outcome.failure } : {}),
    });
    setTimeout(() => this.live.delete(turnId), keptMs).unref();
  }

  private async outcome(
    turn: LiveTurn,
    { question, audience, scope }: TurnRequest,
    conversation: EarlierTurn[],
  ): Promise<TurnOutcome> {
    try {
      const answer = await this.parts.gate.run(turn.signal, async () => {
        await this.lull.wait();
        turn.signal.throwIfAborted();
        return this.parts.ask({
          question,
          audience,
          conversation,
          ...scope,
          signal: turn.signal,
          onEvent: (event) => turn.tell(event),
        });
      });
      return { state: 'answered', answer };
    } catch (fault) {
      if (turn.signal.aborted) return { state: 'stopped' };
      return { state: 'failed', failure: this.shown(fault) };
    }
  }

  private shown(fault: unknown): { code: string; message: string } {
    if (fault instanceof AppError && fault.code !== 'internal')
      return { code: fault.code, message: fault.message };
    this.parts.reportFault(fault);
    return { code: 'internal', message: 'Something went wrong on our side. Ask again.' };
  }
}

function unknownConversation(): AppError {
  return new AppError('conversation_unknown', 'There is no such conversation. It may have been deleted.');
}

/** The turns that can be read, in words, oldest first. */
function earlierTurns({ turns }: Conversation): EarlierTurn[] {
  return turns
    .flatMap(({ question, answer }) =>
      answer === undefined ? [] : [{ question, answer: answerInWords(answer), status: answer.status }],
    )
    .slice(-mostTurns);
}

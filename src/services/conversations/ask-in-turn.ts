import type { AnswerRequest } from '../../answer/answer-question.ts';
import type { Answer } from '../../domain/answer.ts';
import { checkQuestion } from '../../domain/check-question.ts';
import { AppError } from '../../errors.ts';
import type { TurnGate } from './turn-gate.ts';

type Ask = (request: AnswerRequest) => Promise<Answer>;

/**
 * Answers questions that no conversation holds (of programs, of the command line) when their turn comes: in one line with those of pages, so
 * that no door leads past it.
 * @throws AppError `busy`, `question_empty`, `question_too_long`, `question_invalid`, `cancelled`
 */
export function askInTurn(gate: TurnGate, ask: Ask): Ask {
  return async (request) => {
    gate.checkRoom();
    checkQuestion(request.question);
    const { signal = new AbortController().signal } = request;
    let hasBegun = false;
    try {
      return await gate.run(signal, () => {
        hasBegun = true;
        return ask(request);
      });
    } catch (fault) {
      if (hasBegun || fault instanceof AppError) throw fault;
      throw new AppError('cancelled', 'The question was stopped. Ask again.', { retryable: true });
    }
  };
}

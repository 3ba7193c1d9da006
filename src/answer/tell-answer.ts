import type { Answer, AnswerEvent, Claim } from '../domain/answer.ts';

/** Tells a listener what comes of a question. */
export interface Teller {
  /** A claim that is checked and may be shown. */
  claim(claim: Claim): void;
  /** The answer: claims that are not its own are taken back first, those not told yet are told, then its notice, and the answer itself. */
  finish(answer: Answer): void;
}

/** Without a listener nothing is told. */
export function tellAnswer(onEvent: (event: AnswerEvent) => void = () => {}): Teller {
  let told: Claim[] = [];
  return {
    claim(claim) {
      told.push(claim);
      onEvent({ type: 'claim', claim });
    },
    finish(answer) {
      const { claims, notice } = answer;
      if (told.some((claim) => !claims.includes(claim))) {
        onEvent({ type: 'restart' });
        told = [];
      }
      // Where quotations stand in for a model, that is said before them; that an answer broke off, after it.
      const say = () => notice !== undefined && onEvent({ type: 'notice', text: notice });
      const comesAfter = told.length > 0;
      if (!comesAfter) say();
      for (const claim of claims) if (!told.includes(claim)) onEvent({ type: 'claim', claim });
      if (comesAfter) say();
      onEvent({ type: 'answer', answer });
    },
  };
}

import type { Answer } from '../../domain/answer.ts';
import type { AnswerCopy } from '../../domain/answer-copy.ts';
import { reportAddress } from '../report-address.ts';
import { viewAnswer } from '../view-answer.ts';

/** An answer in the words of its page, to be taken away. */
export function copyOf(answer: Answer, askedAt: string): AnswerCopy {
  const view = viewAnswer(answer, (place) => reportAddress(place));
  const notes = [
    view.reason,
    view.notice,
    ...view.missing.map((one) => `Not stated: ${one}`),
    view.introduction,
  ];
  return {
    question: view.question,
    heading: view.heading,
    notes: notes.filter((note) => note !== undefined),
    statements: view.claims.map(({ lead, quotation, numbers }) => ({
      text: [lead, quotation === undefined ? '' : `“${quotation}”`].filter((part) => part !== '').join(' '),
      sources: numbers,
    })),
    sources: view.claims.flatMap(({ citations, origin }) =>
      citations.map(({ number, label, voice, quote }) => ({
        number,
        words: `${label}. ${voice}. ${origin}.${quote === undefined ? '' : ` “${quote}”`}`,
      })),
    ),
    searched: view.searched,
    askedAt,
  };
}

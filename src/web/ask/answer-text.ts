import type { Answer } from '../../domain/answer.ts';
import { reportAddress } from '../report-address.ts';
import { viewAnswer } from '../view-answer.ts';

/** An answer as plain text with its references, to be pasted elsewhere: each statement with its numbers, then where each stands. */
export function answerText(answer: Answer): string {
  const view = viewAnswer(answer, (place) => reportAddress(place));
  const statements = view.claims.map(({ lead, quotation, numbers }) =>
    [lead, quotation === undefined ? '' : `“${quotation}”`, numbers.map((number) => `[${number}]`).join('')]
      .filter((part) => part !== '')
      .join(' '),
  );
  const sources = view.claims.flatMap(({ citations, origin }) =>
    citations.map(
      ({ number, label, voice, quote }) =>
        `[${number}] ${label}. ${voice}. ${origin}.${quote === undefined ? '' : ` “${quote}”`}`,
    ),
  );
  const parts = [
    [view.question],
    [view.heading, view.reason, view.notice].filter((one) => one !== undefined),
    view.missing.map((one) => `Not stated: ${one}`),
    view.introduction === undefined ? [] : [view.introduction],
    statements,
    sources,
    view.searched === '' ? [] : [view.searched],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

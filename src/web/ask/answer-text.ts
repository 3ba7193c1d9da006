import type { AnswerCopy } from '../../domain/answer-copy.ts';

/** An answer as plain text with its references, to be pasted elsewhere: each statement with its numbers, then where each stands. */
export function answerText({ question, heading, notes, statements, sources, searched }: AnswerCopy): string {
  const parts = [
    [question],
    [heading, ...notes],
    statements.map(({ text, sources: own }) =>
      [text, own.map((number) => `[${number}]`).join('')].join(' ').trim(),
    ),
    sources.map(({ number, words }) => `[${number}] ${words}`),
    searched === '' ? [] : [searched],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

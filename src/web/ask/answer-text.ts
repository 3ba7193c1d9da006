import type { AnswerCopy } from '../../domain/answer-copy.ts';

/**
 * An answer as plain text with its references, to be pasted elsewhere: each statement with its numbers, then where each stands, then what the page
 * shows beside it.
 */
export function answerText(copy: AnswerCopy): string {
  const { question, heading, notes, statements, sources, beside, searched } = copy;
  const parts = [
    [question],
    [heading, ...notes],
    statements.map(({ text, sources: own }) =>
      [text, own.map((number) => `[${number}]`).join('')].join(' ').trim(),
    ),
    sources.map(({ number, words, address }) => `[${number}] ${words} ${address}`),
    ...beside.map(({ heading: title, items }) => [
      title,
      ...items.map(({ words, address = '' }) => `- ${words} ${address}`.trim()),
    ]),
    searched === '' ? [] : [searched],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

import { foldWords } from '../domain/fold-words.ts';
import type { Evidence } from './evidence.ts';
import { statementOf, statementsOf } from './statement.ts';

/** Takes quote and context apart for the checks. */
export function readEvidence(quote: string, context: readonly string[]): Evidence {
  const isRow = quote.includes(' | ');
  return {
    quote,
    context,
    sentences: isRow ? [statementOf(quote)] : statementsOf(quote),
    frame: context.map(statementOf),
    folded: [quote, ...context].map(foldWords).join(' | '),
    instructions: [],
    ...(isRow ? { row: { cells: quote.split(' | ').map((cell) => cell.trim()) } } : {}),
  };
}

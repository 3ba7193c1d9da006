import { foldWords } from '../domain/fold-words.ts';
import type { Evidence } from './evidence.ts';
import { isInstruction } from './meaning/is-instruction.ts';
import { readRow } from './read-row.ts';
import { type Statement, statementOf, statementsOf } from './statement.ts';

/** Takes quote and context apart for the checks. Sentences that give instructions are set aside: nothing is backed by them. */
export function readEvidence(quote: string, context: readonly string[]): Evidence {
  const row = readRow(quote, context);
  const cited = row === undefined ? statementsOf(quote) : [statementOf(quote)];
  const instructions: Statement[] = cited.filter(isInstruction);
  const frame = context.flatMap((text) => {
    const whole = statementOf(text);
    const parts = statementsOf(text);
    const told = parts.filter(isInstruction);
    if (told.length === 0) return [whole];
    instructions.push(...told);
    return parts.filter((part) => !told.includes(part));
  });
  return {
    quote,
    context,
    sentences: cited.filter((one) => !instructions.includes(one)),
    frame,
    folded: [quote, ...context].map(foldWords).join(' | '),
    instructions,
    ...(row === undefined ? {} : { row }),
  };
}

import { foldWords } from '../domain/fold-words.ts';
import type { Evidence } from './evidence.ts';
import { isInstruction } from './meaning/is-instruction.ts';
import { rowsOf } from './rows-of.ts';
import { type Statement, statementOf, statementsOf } from './statement.ts';

/** Takes quote and context apart for the checks. Sentences that give instructions are set aside: nothing is backed by them. */
export function readEvidence(quote: string, context: readonly string[]): Evidence {
  const rows = rowsOf(quote, context);
  const cited = rows === undefined ? statementsOf(quote) : rows.map(({ text }) => statementOf(text));
  const instructions: Statement[] = rows === undefined ? cited.filter(isInstruction) : [];
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
    sentences: rows === undefined ? cited.filter((one) => !instructions.includes(one)) : cited,
    frame,
    folded: [foldWords(quote), ...context.map((text) => statementOf(text).folded)].join(' | '),
    instructions,
    ...(rows === undefined ? {} : { rows: rows.map(({ row }) => row) }),
    ...(rows?.[0] === undefined ? {} : { row: rows[0].row }),
  };
}

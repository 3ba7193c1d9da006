import type { Token } from '../meaning.ts';
import type { Quantity } from './quantities-in.ts';

/** What an amount is said of: the first word behind it that says something. Undefined when none follows closely. */
export function headOf({ meaning, at, text }: Quantity): Token | undefined {
  const from = at + text.split(' ').length;
  return meaning.tokens.slice(from, from + 5).find((token) => token.ids.size > 0 && !token.light);
}

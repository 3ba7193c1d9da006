import type { Token } from '../meaning.ts';
import { type Quantity, quantitiesIn } from './quantities-in.ts';

const elides =
  /^(?:lack(?:s|ed)?|is|are|was|were|do|does|did|has|have|had|need(?:ed)?|remain(?:ed)?|still)$/u;

/** What an amount is said of: the first word behind it that says something. Undefined when none follows closely. */
export function headOf({ meaning, at, text }: Quantity): Token | undefined {
  const from = at + text.split(' ').length;
  // "Most plans are clear but some lack detail": some of the plans.
  if (elides.test(meaning.tokens[from]?.text ?? '')) {
    const earlier = quantitiesIn(meaning).find((one) => one.at < at);
    if (earlier !== undefined) return headOf(earlier);
  }
  return meaning.tokens.slice(from, from + 5).find((token) => token.ids.size > 0 && !token.light);
}

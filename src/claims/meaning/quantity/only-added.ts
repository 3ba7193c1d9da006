import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Backing } from '../aligned-clauses.ts';
import { onlyWords } from '../lexicon/quantifier-words.ts';
import type { Meaning } from '../meaning.ts';
import { phraseBook } from '../phrase-book.ts';

const only = phraseBook<true>([[onlyWords, true]]);
const figure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b/u;

/** "Only" of the claim's own. Undefined when the cited words narrow it as well, or it only weighs a figure. */
export function onlyAdded(claim: Meaning, { units }: Backing): ClaimFault | undefined {
  const { words } = claim.statement;
  const at = words.findIndex(({ text }, i) => {
    const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? ''];
    return (
      /^(?:only|solely|exclusively)$/u.test(text) &&
      !/^(?:not|if)$/u.test(before) &&
      !/^\d|^(?:recently|in)$/u.test(after)
    );
  });
  if (at < 0) return undefined;
  const cited = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement);
  if (cited.some((one) => one.words.some((_, i) => only(one.words, i).length > 0))) return undefined;
  const next = words
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ');
  if (figure.test(next) && cited.some(({ folded }) => figure.test(folded))) return undefined;
  return {
    kind: 'quantifier',
    value: words[at]!.text,
    why: `The cited words do not say “${words[at]!.text}”.`,
  };
}

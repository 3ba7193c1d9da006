import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Unit } from '../aligned-clauses.ts';
import { strongHeading, weakHeading } from '../lexicon/heading-words.ts';

const usedTo =
  /(?<!\b(?:is|are|was|were|be|been|being|not|well|\w+ly) )\b(?:used to|formerly|no longer (?:chairs?|leads?|runs?|offers?|provides?))\b/iu;
const past =
  /\b(?:used to|former\w*|previous\w*|until|was|were|had|no longer|in the past|once|ended|stopped|ceased|left|closed|been|before|earlier|historic\w*)\b/iu;
const bettered =
  /\b(?:has|have) (?:now |already |since )?(?:(?:got|become|grown|been made) (?:\w+ )?(?:better|more|stronger|clearer|faster|quicker|\w+er)|improved|been (?:improved|strengthened|resolved|remedied|put right|addressed)|caught up)\b/iu;
const changed =
  /\b(?:improv(?:ed|ing)|better|progress\w*|become|becoming|since|has|have|strengthened|stronger|increas\w+|growing|now)\b/iu;

/** What is so told as what was, and what only stands under a heading of improvement told as bettered. Empty for anything else. */
export function turnedTenseFaults(
  claim: string,
  units: readonly Unit[],
  context: readonly string[],
): ClaimFault[] {
  const quote = units
    .filter(({ frame }) => !frame)
    .map(({ meaning }) => meaning.statement.text)
    .join(' ');
  const was = usedTo.exec(claim);
  if (was !== null && !past.test(quote))
    return [{ kind: 'modality', value: was[0], why: 'The cited words tell it as what is so now.' }];
  const done = bettered.exec(claim);
  const asked = context.some((one) => weakHeading.test(one) && !strongHeading.test(one));
  if (done === null || !asked || changed.test(quote)) return [];
  return [{ kind: 'modality', value: done[0], why: 'The cited words are what must improve, not what has.' }];
}

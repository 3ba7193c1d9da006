import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Unit } from '../aligned-clauses.ts';
import { type Comfort, comforts, graveWords } from '../lexicon/comfort-words.ts';
import type { Meaning } from '../meaning.ts';

/** How near another sentence must come to the likeliest to bear words as well. */
const nearBest = 0.75;
const joints = /[,;:]\s|\.\s|\s(?=(?:and|but|while|whilst|whereas|although|though|yet)\s)/gu;

/** Words of comfort in a claim that the cited sentence of the same thing does not bear. Empty when each is borne. */
export function comfortFaults(claim: Meaning, units: readonly Unit[], ofRow: boolean): ClaimFault[] {
  const { text } = claim.statement;
  for (const comfort of comforts) {
    if (ofRow && comfort.ofRows !== true) continue;
    const match = comfort.said.exec(text);
    if (match === null || /["“'‘]\s*$/u.test(text.slice(0, match.index))) continue;
    if (isBorne(comfort, sentencesOf(claim, match.index, match[0].length, units))) continue;
    const why = `“${match[0]}” is milder than what the cited words say.`;
    return [{ kind: 'softening', value: match[0], why }];
  }
  return [];
}

function isBorne({ borne, ofGrave }: Comfort, about: readonly string[]): boolean {
  if (about.some((one) => borne.test(one))) return true;
  return ofGrave === true && !about.some((one) => graveWords.test(one));
}

/** The cited sentences that share most with the part of the claim in which words stand. Headings tell nothing of how it is. */
function sentencesOf(
  { statement, tokens }: Meaning,
  at: number,
  length: number,
  units: readonly Unit[],
): string[] {
  const ends = [...statement.text.matchAll(joints)].map(({ index }) => index);
  const from = Math.max(0, ...ends.filter((end) => end < at));
  const to = Math.min(statement.text.length, ...ends.filter((end) => end >= at + length));
  const part = tokens.filter((one) => {
    const { start, end } = statement.words[one.at]!;
    return start >= from && end <= to && !one.frame && !one.light && (end <= at || start >= at + length);
  });
  const rated = units
    .filter(({ frame, meaning }) => !frame || /[.!?]$/u.test(meaning.statement.text.trim()))
    .map(({ meaning }) => ({
      text: meaning.statement.text,
      share: part.filter(({ ids }) => [...ids.keys()].some((id) => meaning.ids.has(id))).length,
    }));
  const best = Math.max(0, ...rated.map(({ share }) => share));
  return rated.filter(({ share }) => share >= best * nearBest).map(({ text }) => text);
}

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import { alignedWithNearest } from './aligned.ts';
import { markedEvidence } from './evidence-values.ts';
import { holdsTime } from './holds-time.ts';
import { type Mention, marked } from './marked.ts';
import { type Kind, misplaced } from './misplaced.ts';
import { turnedTimes } from './turned-times.ts';

/** Years, periods and dates that stand nowhere in the evidence, or belong to something else there. */
export const yearFaults: ClaimRule = (claim, evidence, words) => {
  const { times } = marked(claim, words);
  if (times.length === 0) return [];
  const known = markedEvidence(evidence, words)
    .filter(({ statement }) => !former.test(statement.folded) || past.test(claim.folded))
    .flatMap((one) => one.times.flatMap(({ keys }) => keys));
  const absent = times.filter(
    ({ keys, relative }) => !relative && !keys.every((key) => known.some((other) => holdsTime(other, key))),
  );
  if (absent.length > 0)
    return absent.map(
      ({ text }): ClaimFault => ({
        kind: 'year',
        value: text,
        why: `“${text}” does not stand in the cited words or what they lean on.`,
      }),
    );
  const aligned =
    evidence.row === undefined ? alignedWithNearest(claim, evidence.sentences, words, compare) : [];
  return [
    ...(evidence.row === undefined ? misplaced(claim, evidence, words, timeKind) : []),
    ...turnedTimes(claim, evidence, words),
    ...aligned.map(({ claimed, printed }) => ({ claimed, other: printed })),
  ]
    .slice(0, 1)
    .map(
      ({ claimed, other }): ClaimFault => ({
        kind: 'year',
        value: claimed.text,
        why: `“${claimed.text}” belongs to something else in the cited words; what the claim speaks of has “${other.text}”.`,
      }),
    );
};

const former = /^(?:the )?(?:previous|last|earlier|prior|preceding)\b/u;
const past = /\b(?:previous(?:ly)?|last|earlier|prior|preceding|before)\b/u;
const keysOf = (mention: Mention) => (mention.kind === 'time' ? mention.time.keys : []);
const timeKind: Kind = {
  wanted: (mention) => mention.kind === 'time' && mention.time.relative === undefined,
  same: (claimed, printed) =>
    keysOf(claimed).some((key) => keysOf(printed).some((other) => holdsTime(other, key))),
  rival: () => true,
};

function compare(claimed: Mention, printed: Mention): 'same' | 'other' | 'none' {
  if (claimed.kind !== printed.kind) return 'none';
  if (claimed.kind === 'time') return timeKind.same(claimed, printed) ? 'same' : 'other';
  return claimed.text.toLowerCase() === printed.text.toLowerCase() ? 'same' : 'none';
}

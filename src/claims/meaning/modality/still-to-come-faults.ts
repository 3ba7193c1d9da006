import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Unit } from '../aligned-clauses.ts';
import type { Meaning } from '../meaning.ts';

const toCome = /\b(?:will|shall)\b/iu;
const soFar = /\b(?:has|have|had|was|were|is|are|been|did|do|does|\p{L}{2,}ed|made|took|held|led|began)\b/iu;
const perfect =
  /\b(?:has|have)\s+(?:(?:now|already|since|also|all|both)\s+)*(?!(?:not|never|yet|agreed|decided|planned|promised|committed|set|said|told|announced|pledged|arranged|scheduled|confirmed|proposed|undertaken|outlined|described|explained|identified|noted|given|asked|no|to|an?|the|plans?)\b)(?:\p{L}{2,}ed|had|been|brought|made|taken|held|got|put|met|begun|built|done|become|seen|run)\b/iu;

/** What the cited sentences only foretell, told as come to pass. Empty when one of them tells of anything that is or was, or the claim of what is to come. */
export function stillToComeFaults(claim: Meaning, units: readonly Unit[]): ClaimFault[] {
  if (claim.modes.size > 0 || claim.denials.length > 0) return [];
  const done = perfect.exec(claim.statement.text);
  if (done === null) return [];
  const cited = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text);
  const foretold = cited.length > 0 && cited.every((text) => toCome.test(text) && !soFar.test(before(text)));
  return foretold
    ? [
        {
          kind: 'modality',
          value: done[0],
          why: 'The cited words tell it as what will be; the claim, as done.',
        },
      ]
    : [];
}

/** What is told without "will be": its own participle is yet to come, and so is what stands far behind it. */
function before(text: string): string {
  return text.slice(0, toCome.exec(text)!.index);
}

import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Unit } from '../aligned-clauses.ts';
import type { Meaning, Token } from '../meaning.ts';
import { isVerb } from './is-verb.ts';

/** Forms that tell by themselves that a thing is only meant or asked for, or that only tell of telling. */
const telling =
  /^(?:planned|proposed|intended|expected|required|asked|agreed|wanted|needed|recommended|hoped|aimed|told|said|noted|estimated|predicted|scheduled|committed|based|related|aged|looked|concerned|supposed|considered|used|called|named|identified|reported)$/u;

/** A finished verb of a claim without any word of mode, whose root stands in the cited words only as what is meant or possible. Empty when none is. */
export function onlyOpenFaults(claim: Meaning, units: readonly Unit[]): ClaimFault[] {
  if (claim.modes.size > 0) return [];
  const cited = units.flatMap(({ meaning }) => meaning.tokens);
  const token = claim.tokens.find((one) => isFinished(one, claim) && isOnlyOpen(one, cited));
  if (token === undefined) return [];
  return [
    {
      kind: 'modality',
      value: token.text,
      why: `The cited words tell “${token.text}” only as what is meant or possible.`,
    },
  ];
}

function isFinished(token: Token, claim: Meaning): boolean {
  const before = claim.statement.words[token.at - 1]?.text ?? '';
  return (
    token.ids.size > 0 &&
    !token.denied &&
    !telling.test(token.text) &&
    !/^(?:be|being|to|the|a|an|is|are|of|its|their|by|for|with)$/u.test(before) &&
    !/ing$/u.test(token.text) &&
    isVerb(token, claim)
  );
}

function isOnlyOpen({ ids }: Token, cited: readonly Token[]): boolean {
  const roots = [...ids.keys()].filter((id) => id.startsWith('w:'));
  const there = cited.filter((one) => roots.some((id) => one.ids.has(id)));
  return (
    there.length > 0 && there.every(({ mode, modeHead }) => modeHead && (mode === 'plan' || mode === 'maybe'))
  );
}

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { isAddedDenial } from './is-added-denial.ts';
import { isLostDenial } from './is-lost-denial.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

/** A denial of the claim that the evidence does not make, or one of the evidence that the claim has lost. Empty when all are kept. */
export function checkNegation(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  if (evidence.row !== undefined) return againstRow(claim, evidence);
  const backing = backingOf(evidence);
  if (isNested(claim) && !backing.units.some(({ meaning }) => isNested(meaning)))
    return [{ kind: 'negation', why: 'It denies twice what the cited words deny once.' }];
  const added = claim.denials.find((one) => isAddedDenial(one, claim, backing));
  if (added !== undefined)
    return [
      {
        kind: 'negation',
        value: added.text,
        why: `“${added.text}” denies what the cited words do not deny.`,
      },
    ];
  for (const unit of backing.units) {
    const lost = unit.meaning.denials.find((one) => isLostDenial(one, unit.meaning, claim, backing));
    if (lost !== undefined)
      return [
        {
          kind: 'negation',
          why: `It leaves out “${lost.text}” of the cited words, and so says the opposite.`,
        },
      ];
  }
  return [];
}

/** A plain denial of what a row gives in figures. */
function againstRow({ denials }: Meaning, { row, folded }: Evidence): ClaimFault[] {
  const plain = denials.find(
    (one) => !one.soft && !one.partial && /^(?:not|never|did|no)\b|nt$/u.test(one.text),
  );
  const open =
    /\b(?:no|not|none|nil|never|unmet|missed|failed|without|below|n\/a)\b/u.test(folded) ||
    row!.cells.some((cell) => /^(?:0|-|–|—|x|✗)?$/iu.test(cell.trim()));
  return plain === undefined || open
    ? []
    : [{ kind: 'negation', value: plain.text, why: `The row denies nothing (“${plain.text}”).` }];
}

/** "Few had not been…": a plain denial inside one of scarcity or absence. */
function isNested({ denials }: Meaning): boolean {
  return denials.some(
    (one) =>
      (one.scarce || one.partial) &&
      denials.some(
        (other) =>
          !other.scarce &&
          !other.soft &&
          other.clause === one.clause &&
          other.at > one.at &&
          other.at - one.at <= inside,
      ),
  );
}

const inside = 8;

import type { ClaimFault } from '../../../domain/claim-check.ts';
import { type Backing, type Counterpart, counterparts } from '../aligned-clauses.ts';
import { closest } from '../closest.ts';
import type { Clause, Meaning } from '../meaning.ts';

/** Share of a clause's words that must stand in the cited words, and of those the share that is only meant or asked for there. */
const leastTold = 0.5;
const mostlyOpen = 0.66;

/** A clause told as a fact, nearly all of which the cited words only ask for, mean or think possible. */
export function lostModeFaults(claim: Meaning, backing: Backing): ClaimFault[] {
  const lost = claim.clauses.some((clause, i) => isLost(clause, claim.clauses[i - 1], claim, backing));
  return lost
    ? [
        {
          kind: 'modality',
          why: 'The cited words only ask for it, mean it or think it possible; the claim tells it as a fact.',
        },
      ]
    : [];
}

function isLost(clause: Clause, before: Clause | undefined, claim: Meaning, backing: Backing): boolean {
  const hasMode = ({ from, to }: Clause) =>
    claim.tokens.slice(from, to).some(({ mode }) => mode !== undefined);
  if (before !== undefined && hasMode(before)) return false;
  const tokens = claim.tokens.slice(clause.from, clause.to);
  const aim = tokens.findIndex(
    ({ text }, i) => text === 'to' && i > 2 && !/^(?:is|are|was|were)$/u.test(tokens[i - 1]!.text),
  );
  const told = aim < 0 ? tokens : tokens.slice(0, aim);
  if (told.some(({ mode }) => mode !== undefined)) return false;
  if (!told.some(({ text }) => /^(?:has|have|had|was|were|is|are)$/u.test(text))) return false;
  const content = told.filter((one) => one.ids.size > 0 && !one.frame && !one.light && !/\d/u.test(one.text));
  const matched = content
    .map((one) => closest(counterparts(one, claim, backing).filter(({ unit }) => !unit.frame)))
    .filter(({ length }) => length > 0);
  const open = matched.filter(isOpen).length;
  if (content.length < 2 || matched.length < content.length * leastTold) return false;
  return open >= Math.max(2, matched.length * mostlyOpen);
}

function isOpen(close: readonly Counterpart[]): boolean {
  return close.every(({ token }) => token.mode !== undefined && token.mode !== 'going');
}

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf, counterparts } from './aligned-clauses.ts';
import type { Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

const reportsIt =
  /\b(?:instruct\w*|injected|injection|tells? (?:the )?(?:reader|assistant|ai|model)|asks? (?:the )?(?:reader|assistant|ai|model)|directed at|addressed to|hidden (?:text|words)|prompt|contains? (?:a|an) (?:line|sentence|passage|note|message|command|order))\b/iu;

/** A claim that says what an instruction inside the cited text asks for. Empty when none is there, or the claim only tells of it. */
export function checkInstruction(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.instructions.length === 0 || reportsIt.test(statement.text)) return [];
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  const asked = new Set(evidence.instructions.flatMap((one) => [...readMeaning(one).ids]));
  const told = claim.tokens.filter(
    (one) => one.ids.size > 0 && !one.light && !/^(?:council|authority|the|report)$/u.test(one.text),
  );
  const open = told.filter((one) => !isBacked(one));
  const obeyed = open.filter((one) => [...one.ids.keys()].some((id) => asked.has(id)));
  if (obeyed.length === 0) return [];
  return [
    {
      kind: 'instruction',
      value: obeyed[0]!.text,
      why: 'It says what an instruction inside the cited text asks for; nothing else there backs it.',
    },
  ];

  function isBacked(token: Token): boolean {
    return counterparts(token, claim, backing).length > 0;
  }
}

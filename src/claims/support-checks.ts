import type { ClaimFault, ClaimLine } from '../domain/claim-check.ts';
import type { ClaimRule } from './check-support.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Evidence } from './evidence.ts';
import { characterFaults } from './form/character-faults.ts';
import { lengthFault } from './form/length-fault.ts';
import { meaningRules } from './meaning/meaning-rules.ts';
import { readEvidence } from './read-evidence.ts';
import { statementOf } from './statement.ts';
import { thingRules } from './things/thing-rules.ts';
import { valueRules } from './values/value-rules.ts';

/** In the order in which faults are told. */
const rules: readonly ClaimRule[] = [characterFaults, ...valueRules, ...thingRules, ...meaningRules];

const wordless: ClaimFault = { kind: 'subject', why: 'There is not a word in it.' };

/**
 * The checks of one sentence against what it cites, each for itself, in the order in which faults are told; the same check stands at the same place for
 * every sentence with words. Nothing is read or checked before one is called, so that whoever has heard enough may stop.
 */
export function supportChecks(line: Omit<ClaimLine, 'id'>, words: ClaimWords): (() => ClaimFault[])[] {
  const tooLong = lengthFault(line);
  if (tooLong !== undefined) return [() => [tooLong]];
  const claim = statementOf(line.claim);
  if (claim.words.length === 0) return [() => [wordless]];
  let read: Evidence | undefined;
  const evidence = () => {
    read ??= readEvidence(line.quote, line.context);
    return read;
  };
  return rules.map((rule) => () => rule(claim, evidence(), words));
}

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import { type Statement, statementsOf } from '../statement.ts';
import { isInstruction } from './is-instruction.ts';
import type { Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

const reportsIt =
  /\b(?:instruct\w*|injected|injection|tells? (?:the |its |any )?(?:readers?|assistants?|ai|models?)|asks? (?:the |its |any )?(?:readers?|assistants?|ai|models?)|directed at|addressed to|hidden (?:text|words)|prompt|contains? (?:a|an) (?:line|sentence|passage|note|message|command|order))\b/iu;
/** Where an order begins within a cell. */
const ordering = /(?<=\w) (?=(?:override|overrule|correction)\s*:)/giu;
/** Share of a claim's words that must stand outside the instruction for it to rest on the rest. */
const leastOutside = 0.9;
/** Share of a claim's words that the one instruction must hold, and by how much more than any other sentence. */
const leastNear = 0.6;
const leastAhead = 0.2;
/** Share of a claim's words that stand in the instruction, when it is the instruction that is told. */
const mostlyInside = 0.8;

/** A claim that says what an instruction inside the cited text asks for. Empty when none is there, or the claim only tells of it. */
export function checkInstruction(statement: Statement, evidence: Evidence): ClaimFault[] {
  const texts =
    evidence.row === undefined
      ? []
      : statementsOf(evidence.quote.replaceAll(' | ', '. ').replace(ordering, '. '));
  const asked = [...evidence.instructions, ...texts.filter(isInstruction)];
  if (asked.length === 0 || reportsIt.test(statement.text)) return [];
  const others = texts.length > 0 ? texts.filter((one) => !isInstruction(one)) : evidence.sentences;
  const outside = idsOf([...others, ...evidence.frame]);
  const inside = idsOf(asked);
  const told = readMeaning(statement).tokens.filter((one) => one.ids.size > 0 && !one.light);
  const open = told.filter((one) => !stands(one, outside));
  const obeyed = open.find((one) => stands(one, inside));
  const share = (ids: ReadonlySet<string>) =>
    told.filter((one) => [...one.ids.keys()].some((id) => id[0] === 'w' && ids.has(id))).length /
    Math.max(1, told.length);
  const denied = denies([statement]) && denies(asked) && !denies(others);
  const repeats =
    share(inside) >= (denied ? leastNear : mostlyInside) && (denied || share(outside) < mostlyInside);
  if (repeats || isNearest(statement, asked, [...others, ...evidence.frame]))
    return [{ kind: 'instruction', why: 'It says what an instruction inside the cited text asks for.' }];
  if (obeyed === undefined || 1 - open.length / told.length >= leastOutside) return [];
  return [
    {
      kind: 'instruction',
      value: obeyed.text,
      why: 'It says what an instruction inside the cited text asks for; nothing else there backs it.',
    },
  ];
}

/** True when something is denied in one of them. */
function denies(statements: readonly Statement[]): boolean {
  return statements.some((one) => readMeaning(one).denials.length > 0);
}

/** True when an instruction holds most of the claim's words, and clearly more of them than any other sentence. */
function isNearest(
  { stems: said }: Statement,
  asked: readonly Statement[],
  others: readonly Statement[],
): boolean {
  const share = ({ stems }: Statement) =>
    [...said].filter((stem) => stems.has(stem)).length / Math.max(1, said.size);
  const [own, other] = [asked, others].map((all) => Math.max(0, ...all.map(share))) as [number, number];
  return own >= leastNear && own - other >= leastAhead;
}

function idsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((one) => readMeaning(one).tokens.flatMap((token) => [...token.ids.keys()])),
  );
}

function stands(token: Token, ids: ReadonlySet<string>): boolean {
  for (const id of token.ids.keys()) if (ids.has(id)) return true;
  return false;
}

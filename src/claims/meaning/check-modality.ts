import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf, type Counterpart, counterparts } from './aligned-clauses.ts';
import { closest } from './closest.ts';
import type { Mode } from './lexicon/modality-words.ts';
import type { Meaning, Token } from './meaning.ts';
import { addedModeFaults } from './modality/added-mode-faults.ts';
import { asksFor } from './modality/asks-for.ts';
import { attemptFaults } from './modality/attempt-faults.ts';
import { finishedFaults } from './modality/finished-faults.ts';
import { isVerb } from './modality/is-verb.ts';
import { lostModeFaults } from './modality/lost-mode-faults.ts';
import { modeNames } from './modality/mode-names.ts';
import { onlyOpenFaults } from './modality/only-open-faults.ts';
import { partFaults } from './modality/part-faults.ts';
import { rowModeFaults } from './modality/row-mode-faults.ts';
import { stillToComeFaults } from './modality/still-to-come-faults.ts';
import { turnedTenseFaults } from './modality/turned-tense-faults.ts';
import { readMeaning } from './read-meaning.ts';

/** What the claim tells as done, meant, possible or asked for where the cited words tell it otherwise. Empty when they fit. */
export function checkModality(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.row !== undefined) return rowModeFaults(statement.text, evidence.row, evidence.context);
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  const token = claim.tokens.find((one) => isToldOtherwise(one, claim, backing));
  if (token !== undefined)
    return [
      {
        kind: 'modality',
        value: token.text,
        why: `The cited words do not tell “${token.text}” as what ${modeNames[token.mode ?? 'fact']}.`,
      },
    ];
  return [
    ...finishedFaults(claim, backing),
    ...lostModeFaults(claim, backing),
    ...addedModeFaults(claim, evidence, backing.units),
    ...partFaults(claim, backing),
    ...attemptFaults(statement.text, backing.units),
    ...onlyOpenFaults(claim, backing.units),
    ...stillToComeFaults(claim, backing.units),
    ...turnedTenseFaults(statement.text, backing.units, evidence.context),
  ];
}

function isToldOtherwise(token: Token, claim: Meaning, backing: Backing): boolean {
  const all = counterparts(token, claim, backing, (id) => id !== 'p:same').filter(
    (one) => !one.unit.frame || !isLabel(one.unit.meaning),
  );
  const near = closest(all);
  const own = near.filter((one) => one.by[0] === 'w');
  const close = (own.length > 0 ? own : near).filter((one) => !isInfinitive(one));
  const [top] = close;
  if (top === undefined || top.likeness < 1) return false;
  const meant = close.some((one) => one.token.modeHead);
  if (token.frame && !meant) return false;
  const said = token.mode ?? 'fact';
  // An aim is told as an aim: it says nothing of what is done.
  if (/ly$/u.test(token.text) || claim.statement.words[token.at - 1]?.text === 'to') return false;
  if (said !== 'fact' && (!token.modeHead || asksWhether(token, claim))) return false;
  const head =
    token.mode === undefined &&
    close.some((one) => one.token.modeHead && one.by[0] === 'w') &&
    !isNoun(token, claim);
  if (
    !head &&
    !isLone(token, claim, close) &&
    ((token.light && !meant) || !(token.modeHead || isVerb(token, claim)))
  )
    return false;
  return !close.some((one) => mayBeTold(said, one, claim, token, backing));
}

/** "Consulted on whether it should close" tells nothing as asked for. */
function asksWhether({ at, clause }: Token, { tokens }: Meaning): boolean {
  return tokens.some((one) => one.text === 'whether' && one.at < at && tokens[at - 1]!.clause === clause);
}

/** "Invested to improve": an aim without a word of mode says nothing of what is done. */
function isInfinitive({ token, unit }: Counterpart): boolean {
  return token.mode === undefined && unit.meaning.statement.words[token.at - 1]?.text === 'to';
}

/** "An appointment has been made": the thing itself is only meant in the cited words. */
function isLone(
  { clause, ids }: Token,
  { clauses, tokens }: Meaning,
  close: readonly Counterpart[],
): boolean {
  if (ids.size === 0 || close.some((one) => one.by[0] !== 'w')) return false;
  const { from, to } = clauses[clause]!;
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return /\b(?:has|have) been (?:made|put|set|done)\b/u.test(words);
}

/** True when a counterpart allows the claim's mode, by its own or by what its sentence says. */
function mayBeTold(
  said: Mode | 'fact',
  { token, unit }: Counterpart,
  claim: Meaning,
  own: Token,
  backing: Backing,
): boolean {
  const source = token.mode ?? 'fact';
  if (source === 'going' && said === 'fact')
    return !(isPerfect(own, claim) && goesOn.test(unit.meaning.statement.text));
  if (said === source || source === 'going' || said === 'going') return true;
  if (said === 'fact') return hasMode(claim, own.clause, source) || isAim(unit.meaning, token.at, source);
  return (
    unit.meaning.modes.has(said) ||
    (source === 'fact' && follows(unit.meaning, token.at)) ||
    (said === 'duty' && asksFor(backing.units)) ||
    (said === 'maybe' && source === 'duty' && /^(?:better|improv|strong|clear|quick|good)/u.test(own.text))
  );
}

const goesOn =
  /\b(?:under way|underway|in progress|started|begun|ongoing|working on|in development|being)\b/iu;

/** "Has reviewed", "has been reviewed". */
function isPerfect({ at, text }: Token, { statement: { words } }: Meaning): boolean {
  return (
    /ed$/u.test(text) &&
    words.slice(Math.max(0, at - 2), at).some((one) => /^(?:has|have|had)$/u.test(one.text)) &&
    !words.slice(0, at).some((one) => /^(?:started|begun)$/u.test(one.text))
  );
}

/** True when a clause has a word of a mode, or of asking and wanting. */
function hasMode({ clauses, tokens }: Meaning, clause: number, mode: Mode | 'fact'): boolean {
  const { from, to } = clauses[clause]!;
  return tokens
    .slice(from, to)
    .some(
      (one) =>
        one.mode === mode ||
        /^(?:asks?|asked|wants?|wanted|expects?|expected|tells|told|urges?|calls?|risks?|whether|if|recommend\w*|priorit\w*|need\w*|plan\w*|require\w*|should|must|due)$/u.test(
          one.text,
        ),
    );
}

/** "To reduce waits": an aim, which tells nothing as done. */
function follows({ statement: { words } }: Meaning, at: number): boolean {
  return (
    words[at - 1]?.text === 'to' ||
    words[at - 2]?.text === 'to' ||
    words.some(({ text }) => /^(?:by|until|whether|if)$/u.test(text))
  );
}

/** What only stands in the clause of a mode, far from its word, may be a fact. */
function isAim({ statement: { words }, tokens }: Meaning, at: number, mode: Mode | 'fact'): boolean {
  return (
    mode === 'fact' ||
    (!tokens[at]!.modeHead &&
      /^(?:of|in|with|for|by|at|on|from|the|a|an|and|its|their)$/u.test(words[at - 1]?.text ?? '') &&
      !/(?:ion|ment|ing|al)$/u.test(tokens[at]!.text))
  );
}

/** Headings and titles: they tell nothing as done. */
function isLabel({ statement }: Meaning): boolean {
  return !/[.!?:]$/u.test(statement.text.trim()) || statement.words.length < 6;
}

/** True for what reads as a thing: behind an article, a preposition or a possessive. */
function isNoun({ at }: Token, { statement: { words } }: Meaning): boolean {
  return /^(?:the|a|an|its|their|of|for|in|on|with|to|this|that|s|new|no|by|and|from)$/u.test(
    words[at - 1]?.text ?? 'the',
  );
}

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf, type Counterpart, counterparts } from './aligned-clauses.ts';
import { closest } from './check-negation.ts';
import { askingVerbs, type Mode } from './lexicon/modality-words.ts';
import type { Meaning, Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

const names: Record<Mode | 'fact', string> = {
  duty: 'must be done',
  plan: 'is meant',
  maybe: 'may be',
  going: 'is under way',
  fact: 'is so',
};
const asking =
  /\b(?:improve|improvement|recommend\w*|action|actions|must|should|priorit\w+|next steps|develop\w*|needs?|required|weakness\w*|to do|duties|expectations?)\b/iu;

/** What the claim tells as done, meant, possible or asked for where the cited words tell it otherwise. Empty when they fit. */
export function checkModality(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.row !== undefined) return [];
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  for (const token of claim.tokens) {
    if (token.frame) continue;
    const close = closest(
      counterparts(token, claim, backing, (id) => id[0] !== 'p').filter(
        (one) => !one.unit.frame || !isLabel(one.unit.meaning),
      ),
    );
    const [top] = close;
    if (top === undefined || top.likeness < 1) continue;
    const head = top.token.modeHead && token.mode === undefined && !isNoun(token, claim) && top.by[0] === 'w';
    if (!head && (token.light || !isVerb(token, claim))) continue;
    const said = token.mode ?? 'fact';
    const sources = close.map((one) => modeOf(one));
    if (sources.some((mode) => mayBeTold(said, mode))) continue;
    if (said === 'duty' && asksFor(backing)) continue;
    const source = sources[0]!;
    return [
      {
        kind: 'modality',
        value: token.text,
        why: `The cited words tell “${top.token.text}” as what ${names[source]}, the claim as what ${names[said]}.`,
      },
    ];
  }
  return finished(claim, backing);
}

const done =
  /^(?:completed?|finished|concluded|in place|implemented|achieved|delivered|finalised|accomplished|fulfilled|done)$/u;

/** What the cited words tell as under way or meant, told as finished in a word of the claim's own. */
function finished(claim: Meaning, backing: Backing): ClaimFault[] {
  const token = claim.tokens.find((one) => done.test(one.text) && one.mode === undefined && !one.denied);
  if (token === undefined || counterparts(token, claim, backing).some((one) => one.by[0] !== 's')) return [];
  const told = claim.tokens.filter(
    (one) => one.clause === token.clause && one !== token && !one.frame && !one.light,
  );
  const open = told.some((one) => {
    const close = closest(counterparts(one, claim, backing)).filter(({ unit }) => !unit.frame);
    return (
      close.length > 0 && close.every(({ token: other }) => other.mode === 'going' || other.mode === 'plan')
    );
  });
  return open
    ? [
        {
          kind: 'modality',
          value: token.text,
          why: 'The cited words tell it as meant or under way, the claim as finished.',
        },
      ]
    : [];
}

function modeOf({ token }: Counterpart): Mode | 'fact' {
  return token.mode ?? 'fact';
}

/** Headings and titles: they tell nothing as done. */
function isLabel({ statement }: Meaning): boolean {
  return !/[.!?:]$/u.test(statement.text.trim()) || statement.words.length < 6;
}

function mayBeTold(said: Mode | 'fact', source: Mode | 'fact'): boolean {
  if (said === source) return true;
  if (source === 'fact') return said === 'going';
  if (source === 'going') return said === 'fact' ? false : said === 'plan';
  return false;
}

/** True for what reads as a thing: behind an article, a preposition or a possessive. */
function isNoun({ at }: Token, { statement: { words } }: Meaning): boolean {
  return /^(?:the|a|an|its|their|of|for|in|on|with|to|this|that|s|new|no|by|and|from)$/u.test(
    words[at - 1]?.text ?? 'the',
  );
}

/** True for what reads as the verb of its clause: after "has", "was" or the like, after a word of a mode, or in the past. */
function isVerb(token: Token, claim: Meaning): boolean {
  if (token.text.includes(' ')) return false;
  if (!/(?:ed|ing|en|s|t|e|y|d|w|n)$/u.test(token.text)) return false;
  const { words } = claim.statement;
  const before = words.slice(Math.max(0, token.at - 3), token.at).map(({ text }) => text);
  const helped = before.some((one) =>
    /^(?:has|have|had|is|are|was|were|been|be|to|will|should|must|may|might|could|would|did|does|do)$/u.test(
      one,
    ),
  );
  if (/(?:ed)$/u.test(token.text)) return true;
  return helped && !/^(?:the|a|an|its|their|of|for)$/u.test(before.at(-1) ?? '');
}

/** True when the citation asks for something: by its heading, or as an order ("Ensure that…"). */
function asksFor({ units }: Backing): boolean {
  return units.some(({ meaning, frame }) =>
    frame
      ? asking.test(meaning.statement.text)
      : askingVerbs.has(meaning.statement.words[0]?.text ?? '') ||
        meaning.tokens.some((one) => one.mode === 'duty'),
  );
}

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
  const token = claim.tokens.find((one) => isToldOtherwise(one, claim, backing));
  if (token !== undefined)
    return [
      {
        kind: 'modality',
        value: token.text,
        why: `The cited words do not tell “${token.text}” as what ${names[token.mode ?? 'fact']}.`,
      },
    ];
  return [...finished(claim, backing), ...lostMode(claim, backing), ...added(claim, evidence, backing)];
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
  if (said !== 'fact' && !token.modeHead) return false;
  const head =
    token.mode === undefined &&
    close.some((one) => one.token.modeHead && one.by[0] === 'w') &&
    !isNoun(token, claim);
  if (!head && !isLone(token, claim, close) && ((token.light && !meant) || !(token.modeHead || isVerb(token, claim))))
    return false;
  return !close.some((one) => mayBeTold(said, one, claim, token, backing));
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
  const { from, to } = clauses[clause]!;
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return (
    ids.size > 0 &&
    /\b(?:has|have) been (?:made|put|set|done)\b/u.test(words) &&
    close.every((one) => one.by[0] === 'w')
  );
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
    (said === 'duty' && asksFor(backing))
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
  return tokens.slice(from, to).some((one) => one.mode === mode || /^(?:asks?|asked|wants?|wanted|expects?|expected|tells|told|urges?|calls?|risks?|whether|if|recommend\w*|priorit\w*|need\w*|plan\w*|require\w*|should|must|due)$/u.test(one.text));
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

/** Share of a clause's words that must stand in the cited words, and of those the share that is only meant or asked for there. */
const leastTold = 0.5;
const mostlyOpen = 0.66;

/** A clause told as a fact, nearly all of which the cited words only ask for, mean or think possible. */
function lostMode(claim: Meaning, backing: Backing): ClaimFault[] {
  for (const [i, clause] of claim.clauses.entries()) {
    const before = claim.clauses[i - 1];
    if (before !== undefined && claim.tokens.slice(before.from, before.to).some(({ mode }) => mode !== undefined)) continue;
    const whole = claim.tokens.slice(clause.from, clause.to);
    const aim = whole.findIndex(({ text }, i) => text === 'to' && i > 2);
    const tokens = aim < 0 ? whole : whole.slice(0, aim);
    if (
      tokens.some(({ mode }) => mode !== undefined) ||
      !tokens.some(({ text }) => /^(?:has|have|had|was|were|is|are)$/u.test(text))
    )
      continue;
    const told = tokens.filter(
      (one) => one.ids.size > 0 && !one.frame && !one.light && !/\d/u.test(one.text),
    );
    const matched = told
      .map((one) => closest(counterparts(one, claim, backing).filter(({ unit }) => !unit.frame)))
      .filter(({ length }) => length > 0);
    const open = matched.filter((close) =>
      close.every(({ token }) => token.mode !== undefined && token.mode !== 'going'),
    );
    if (
      told.length >= 2 &&
      matched.length >= told.length * leastTold &&
      open.length >= Math.max(2, matched.length * mostlyOpen)
    )
      return [
        {
          kind: 'modality',
          why: 'The cited words only ask for it, mean it or think it possible; the claim tells it as a fact.',
        },
      ];
  }
  return [];
}

const strictModes: readonly (readonly [RegExp, Mode, RegExp])[] = [
  [
    /\b(?:will|plans? to|intends? to|aims? to|hopes? to|is to be|are to be|proposes? to|is planning|are planning|intention)\b/iu,
    'plan',
    /\b(?:will|shall|plans? (?:to|for|is|are)|planned|planning|inten\w+|aim\w*|hop\w+|to be|propos\w+|due|expect\w*|by (?:\w+ )?(?:19|20)\d\d|target\w*|ambition\w*|priorit\w*|commit\w*|going to|next|future|forthcoming|seek\w*|would|should|must|goal|is to|are to|scheduled|want\w*|prepar\w*|continue\w*|promis\w+|pledg\w+|until|coming|going|is due|anticipat\w*)\b/iu,
  ],
  [
    /\b(?:may|might|could|possibly|perhaps)\b(?! not)/iu,
    'maybe',
    /\b(?:may|might|could|possib\w+|perhaps|potential\w*|likely|risk\w*|if|whether|can|chance|appear\w*|seem\w*|suggest\w*|consider\w*|explor\w+|would|option\w*|sometimes|not always|unable|cannot|unclear)\b/iu,
  ],
];

/** A claim that something is meant or possible where the cited words tell nothing so. */
function added({ statement }: Meaning, evidence: Evidence, { units }: Backing): ClaimFault[] {
  const text = [...units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text)].join(
    ' ',
  );
  for (const [said, mode, backed] of strictModes) {
    const match = said.exec(statement.text);
    const unsure =
      mode === 'plan' &&
      units.some(({ meaning, frame }) => !frame && meaning.modes.has('maybe')) &&
      !units.some(({ meaning }) => meaning.modes.has('plan') || meaning.modes.has('duty'));
    if (
      match === null ||
      (backed.test(text) && !unsure) ||
      (mode === 'plan' && asking.test(evidence.context.join(' ')))
    )
      continue;
    if (match[0] === 'May') continue;
    return [
      { kind: 'modality', value: match[0], why: `The cited words do not tell it as what ${names[mode]}.` },
    ];
  }
  const duty = /\b(?:should|must|ought to|needs? to)\b/iu.exec(statement.text);
  if (duty === null || asksFor({ units } as Backing)) return [];
  const wrong =
    /\b(?:should|must|ought|need\w*|require\w*|recommend\w*|ask\w*|expect\w*|improve\w*|priorit\w*|essential|important|has to|have to|had to|duty|want\w*|action\w*|urge\w*|to)\b/iu;
  return wrong.test(text)
    ? []
    : [{ kind: 'modality', value: duty[0], why: 'The cited words do not ask for it.' }];
}

/** Headings and titles: they tell nothing as done. */
function isLabel({ statement }: Meaning): boolean {
  return !/[.!?:]$/u.test(statement.text.trim()) || statement.words.length < 6;
}

const done =
  /^(?:completed?|finished|concluded|implemented|achieved|delivered|finalised|accomplished|fulfilled|introduced|established|launched|created|developed|built|resolved|place)$/u;

/** What the cited words tell as under way or meant, told as finished in a word of the claim's own. */
function finished(claim: Meaning, backing: Backing): ClaimFault[] {
  const token = claim.tokens.find(
    (one) =>
      done.test(one.text) &&
      one.mode === undefined &&
      !one.denied &&
      (one.text !== 'place' || claim.tokens[one.at - 1]?.text === 'in'),
  );
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

/** True for what reads as a thing: behind an article, a preposition or a possessive. */
function isNoun({ at }: Token, { statement: { words } }: Meaning): boolean {
  return /^(?:the|a|an|its|their|of|for|in|on|with|to|this|that|s|new|no|by|and|from)$/u.test(
    words[at - 1]?.text ?? 'the',
  );
}

/** Past forms without an ending. */
const strongForms = new Set(
  'taken given cut put set met left gone made done become seen held kept led lost sent spent told found run come built brought got won paid hit'.split(
    ' ',
  ),
);

/** True for what reads as the verb of its clause: in the past, behind an auxiliary, or going on. */
function isVerb({ text, at }: Token, { statement: { words } }: Meaning): boolean {
  const [first] = text.split(' ') as [string];
  if (/ed$/u.test(first)) return true;
  if (words[at - 1]?.text === 'already') return true;
  if (/^(?:has|have|had|was|were|been)$/u.test(words[at - 1]?.text ?? '') && strongForms.has(text.split(' ')[0]!))
    return true;
  const before = words.slice(Math.max(0, at - 3), at).map((one) => one.text);
  if (/en$/u.test(text)) return before.some((one) => /^(?:has|have|had|is|are|was|were|been|be)$/u.test(one));
  if (/ing$/u.test(text)) return /^(?:is|are|was|were)$/u.test(before.at(-1) ?? '');
  return /^(?:will|should|must|may|might|could|would|did|does|do|not)$/u.test(before.at(-1) ?? '');
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

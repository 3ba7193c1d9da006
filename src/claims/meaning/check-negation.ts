import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf, counterparts } from './aligned-clauses.ts';
import { atTimes } from './at-times.ts';
import { hasFiniteVerb } from './clause-starts.ts';
import { closest } from './closest.ts';
import type { Denial, Meaning, Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';
import { isOrder } from './read-modes.ts';
import { sameWords } from './same-words.ts';
import { adverseIn, isAdverseWord, sidesOf } from './sides.ts';

/** How near the sentence that shares most another one must come to be spoken of as well. */
const nearBest = 0.75;

/** A denial of the claim that the evidence does not make, or one of the evidence that the claim has lost. Empty when all are kept. */
export function checkNegation(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  if (evidence.row !== undefined) return againstRow(claim, evidence);
  const backing = backingOf(evidence);
  if (isNested(claim) && !backing.units.some(({ meaning }) => isNested(meaning)))
    return [{ kind: 'negation', why: 'It denies twice what the cited words deny once.' }];
  const added = claim.denials.find((one) => isAdded(one, claim, backing));
  if (added !== undefined)
    return [
      {
        kind: 'negation',
        value: added.text,
        why: `“${added.text}” denies what the cited words do not deny.`,
      },
    ];
  for (const unit of backing.units) {
    const lost = unit.meaning.denials.find((one) => isLost(one, unit.meaning, claim, backing));
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

function isAdded(denial: Denial, claim: Meaning, backing: Backing): boolean {
  if (denial.soft) return false;
  // "Is not 4%": a figure is denied as plainly as a word.
  const next = claim.tokens[denial.at + denial.text.split(' ').length]?.text ?? '';
  if (denial.focus.length === 0 && /^\d/u.test(next))
    return backing.units.every(({ meaning, frame }) => frame || meaning.denials.length === 0);
  const covered = denial.focus.map((at) => claim.tokens[at]!).filter((one) => !one.light);
  const said = covered.filter((one) => !one.frame);
  const named = covered.length === 0 ? denial.focus.map((at) => claim.tokens[at]!) : covered;
  const telling = (said.length === 0 ? named : said)
    .map((token) => ({ token, close: sameWords(closest(counterparts(token, claim, backing))) }))
    .filter(({ close }) => close.length > 0);
  if (telling.length === 0) return denial.focus.length > 0 && !anythingWrong(claim, backing);
  if (telling.some(({ close }) => close.some((one) => one.relation === 1 && one.by[0] !== 'x'))) return false;
  const head = telling[0]!;
  if (head.close.some((one) => one.relation !== -1)) return false;
  const { unit, token } = head.close[0]!;
  // To deny what is wrong is praise, whatever else is said to be wrong.
  if (isAdverseWord(head.token, claim)) return true;
  if (isWanting(unit.meaning, backing) && !/^(?:improv|need|requir|recommend|concern)/u.test(head.token.text))
    return false;
  return !saysNoOtherwise(unit.meaning, token.clause, claim, denial.clause);
}

/** A bullet without a verb, or an order, under a heading of what must improve: what it names is not so yet. */
function isWanting({ statement: { words } }: Meaning, { units }: Backing): boolean {
  const asked = units.some(({ meaning, frame }) => frame && sidesOf(meaning).wanting > 0);
  return asked && (isOrder(words) || !hasFiniteVerb(words));
}

/** True when a cited sentence that shares as much as any with the claim says that something is wrong, scarce or to change. */
function anythingWrong(claim: Meaning, { units }: Backing): boolean {
  const shared = units.map(({ meaning, frame }) =>
    frame ? 0 : [...claim.ids].filter((id) => meaning.ids.has(id)).length,
  );
  const best = Math.max(...shared);
  return units.some(({ meaning, frame }, i) => {
    const { adverse, denials, wanting } = sidesOf(meaning);
    return frame ? wanting > 0 : shared[i]! >= best * nearBest && adverse + denials > 0;
  });
}

/** How many of the words that a denial covers may each show that it is lost. */
const shown = 3;

function isLost(denial: Denial, source: Meaning, claim: Meaning, backing: Backing): boolean {
  if (denial.soft || (claim.modes.has('duty') && !source.modes.has('duty'))) return false;

  const focus = denial.focus.map((at) => source.tokens[at]!);
  const plain = focus.filter((one) => !one.light);
  const all = plain.length === 0 ? focus : plain;
  const said = all.filter((one) => !one.frame);
  const told = said.length === 0 ? all : said;
  const matched = told.map((token) => ({ token, same: claim.tokens.filter((one) => shares(one, token)) }));
  const inClause = (clause: number) =>
    matched.filter(({ same }) => same.some((one) => one.clause === clause));
  const most = Math.max(0, ...claim.clauses.map((_, clause) => inClause(clause).length));
  return claim.clauses.some((_, clause) => {
    const here = inClause(clause);
    if (here.length === 0 || here.length < most) return false;
    const pairs = here.flatMap(({ token, same }) =>
      same.filter((one) => one.clause === clause).map((said) => ({ token, said })),
    );
    if (pairs.some(({ token, said }) => agrees(said, token))) return false;
    if (denial.partial && saysAtTimes(claim, clause, denial)) return false;
    if (!isAdverseWord(here[0]!.token, source) && saysNoOtherwise(claim, clause, source, denial.clause))
      return false;
    return pairs.slice(0, shown).some(({ token, said }) => {
      const close = closest(counterparts(said, claim, backing));
      if (close.some((one) => one.relation !== -1) || close[0]!.token !== token) return false;
      return token === told[0]
        ? close[0]!.likeness >= 0.4 || content(claim, said) <= 1
        : here.length > 1 || close[0]!.likeness >= 1;
    });
  });
}

function content(claim: Meaning, said: Token): number {
  const { from, to } = claim.clauses[said.clause]!;
  return claim.tokens.slice(from, to).filter((one) => one.ids.size > 0 && !one.frame && !one.light).length;
}

function shares(one: Token, other: Token): boolean {
  for (const id of one.ids.keys()) if (id[0] !== 'x' && other.ids.has(id)) return true;
  return false;
}

function agrees(one: Token, other: Token): boolean {
  for (const [id, sign] of one.ids) {
    const twin = other.ids.get(id);
    if (twin === undefined || id[0] === 'x') continue;
    if ((one.denied ? -1 : 1) * (other.denied ? -1 : 1) * sign * twin === 1) return true;
  }
  return false;
}

/** "Not always" may be told as "at times", "too few" as "just 38%". */
function saysAtTimes({ statement, clauses }: Meaning, clause: number, { scarce }: Denial): boolean {
  const { from, to } = clauses[clause]!;
  const text = statement.text.slice(statement.words[from]!.start, statement.words[to - 1]!.end);
  if (scarce)
    return /\d|\b(?:just|only|not|small|low|minority|rare\w*|seldom|hardly|limited|lack\w*)\b/iu.test(
      statement.text,
    );
  return atTimes.test(statement.text) || /\bnot\b(?! only)/iu.test(text);
}

/** True when a clause says no in words of its own, which the other clause does not hold. */
function saysNoOtherwise(meaning: Meaning, clause: number, other: Meaning, otherClause: number): boolean {
  const { from, to } = meaning.clauses[clause]!;
  if (
    meaning.statement.words.some(({ text }) => text === 'unless' || text === 'otherwise' || text === 'unlike')
  )
    return true;
  const { ids } = other.clauses[otherClause]!;
  return adverseIn(meaning, from, to).some(
    (token) =>
      !other.tokens.some(({ text }) => text === token.text) &&
      ![...token.ids.keys()].some((id) => id[0] !== 'p' && ids.has(id)),
  );
}

import { type Backing, contentOf, counterparts } from './aligned-clauses.ts';
import { atTimes } from './at-times.ts';
import { closest } from './closest.ts';
import type { Denial, Meaning, Token } from './meaning.ts';
import { saysNoOtherwise } from './says-no-otherwise.ts';
import { adverseIn, isAdverseWord } from './sides.ts';

/** How many of the words that a denial covers may each show that it is lost. */
const shown = 3;

/** True when the claim says what a denial of the evidence covers, and neither denies it nor says no in other words. */
export function isLostDenial(denial: Denial, source: Meaning, claim: Meaning, backing: Backing): boolean {
  if (denial.soft || (claim.modes.has('duty') && !source.modes.has('duty'))) return false;

  const told = toldBy(denial, source);
  const near = told.some((one) => !one.loose) ? told.filter((one) => !one.loose) : told;
  const [head] = near;
  if (head === undefined) return isTold(denial, source, claim);
  const matchedOf = (tokens: readonly Token[]) =>
    tokens.map((token) => ({ token, same: claim.tokens.filter((one) => shares(one, token)) }));
  const matched = matchedOf(near);
  const whole = matchedOf(told);
  if (matched[0]!.same.some((one) => one.denied && agrees(one, head))) return false;
  const inClause = (clause: number) =>
    matched.filter(({ same }) => same.some((one) => one.clause === clause));
  const most = Math.max(0, ...claim.clauses.map((_, clause) => inClause(clause).length));
  return claim.clauses.some((_, clause) => {
    const here = inClause(clause);
    if (here.length === 0 || here.length < most) return false;
    const pairs = here.flatMap(({ token, same }) =>
      same.filter((one) => one.clause === clause).map((said) => ({ token, said })),
    );
    if (whole.some(({ token, same }) => same.some((one) => one.clause === clause && agrees(one, token))))
      return false;
    if (denial.partial && saysAtTimes(claim, clause, denial)) return false;
    if (!isAdverseWord(here[0]!.token, source) && saysNoOtherwise(claim, clause, source, denial.clause))
      return false;
    return pairs.slice(0, shown).some(({ token, said }) => {
      const close = closest(counterparts(said, claim, backing));
      if (close.some((one) => one.relation !== -1) || close[0]!.token !== token) return false;
      return token === head
        ? close[0]!.likeness >= 0.4 || content(claim, said) <= 1
        : here.length > 1 || close[0]!.likeness >= 1;
    });
  });
}

/** The words that a denial covers, those that say most where there are some. */
function toldBy(denial: Denial, source: Meaning): Token[] {
  const focus = denial.focus.map((at) => source.tokens[at]!);
  const plain = focus.filter((one) => !one.light);
  const all = plain.length === 0 ? focus : plain;
  const said = all.filter((one) => !one.frame);
  return said.length === 0 ? all : said;
}

const asking = /^(?:who|what|which|when|where|why|how|whether)$/u;
const mostOf = 0.6;

/** "Unable to say who…": a denial that covers no telling word is lost where the claim says the rest and no word against it. */
function isTold({ clause }: Denial, source: Meaning, claim: Meaning): boolean {
  const next = source.clauses[clause + 1];
  if (next === undefined || !asking.test(source.tokens[next.from]!.text)) return false;
  if (claim.denials.length > 0 || adverseIn(claim, 0, claim.tokens.length).length > 0) return false;
  const rest = contentOf(source, next);
  const said = rest.filter((one) => claim.tokens.some((other) => shares(other, one)));
  return rest.length > 0 && said.length >= rest.length * mostOf;
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
  if (other.denied && !one.denied && one.under) return true;
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

import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { hasFiniteVerb } from './clause-starts.ts';
import {
  callsStrength,
  callsWeakness,
  strongHeading,
  tellsNeed,
  weakHeading,
} from './lexicon/heading-words.ts';
import type { Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';
import { isOrder } from './read-modes.ts';
import { adverseIn, sidesOf } from './sides.ts';

type Side = 'weak' | 'strong';

const denies =
  /(?:\b(?:not|no|lack\w*|without|rather than|never|neither|instead of)\b|n['’]t\b)[^.;,]{0,25}$/iu;
const deniesCall = /(?:\b(?:not|never|rather than|instead of)\b|n['’]t\b)[^.;,]{0,25}$/iu;
const named = /\b(?:one of|a|key|its|their|among|of) (?:[\p{L}'’]+ ){0,3}strengths?\b/iu;
const become =
  /\b(?:has|have|had)\s+(?:\w+ly\s+|already\s+|now\s+)?(?:become|improved|been improved|got better|grown)\b|\bis already\b|\bare already\b|\bhas (?:put|set|made)\b/iu;

/** "The sufficiency of homes": what is wanting, named by its measure. */
const measured =
  /^\W*(?:the )?(?:\p{L}+ (?:and|,) )?(?:sufficiency|availability|adequacy|timeliness|consistency|stability|accuracy|effectiveness|reliability|quality) of\b/iu;
const saysSo =
  /\b(?:has|have|had|is|are|was|were|there (?:is|are|was|were)) (?:already |now |always )?(?:enough|sufficient|plenty of|ample|adequate|timely|on time|consistent|stable|accurate|effective|reliable|of (?:a )?(?:good|high) quality)\b/iu;

/** A strength told from under a heading of what must improve, or the other way round. Empty when heading and claim agree, or none is. */
export function checkHeading(statement: Statement, evidence: Evidence): ClaimFault[] {
  const side = headingSide(evidence);
  const called = calledAs(statement.text);
  if (side === undefined) return againstQuote(evidence, called);
  if (called !== undefined && called !== side && calledAs(evidence.quote) !== called)
    return [fault(side, called)];
  if (
    side === 'weak' &&
    named.test(statement.text) &&
    !/\bstrengths?\b/iu.test(evidence.quote) &&
    !denies.test(statement.text.slice(0, named.exec(statement.text)!.index))
  )
    return [fault('weak', 'strong')];
  return side === 'weak' ? underWeak(statement, evidence) : underStrong(statement, evidence);
}

/** What stands under such a heading without a verb of its own is not so yet: it must not be told as if it were. */
function underWeak(statement: Statement, evidence: Evidence): ClaimFault[] {
  const units = backingOf(evidence).units.filter(({ frame }) => !frame);
  const fragment = units.every(
    ({ meaning }) => !hasFiniteVerb(meaning.statement.words) || isOrder(meaning.statement.words),
  );
  if (!fragment) return [];
  const own = sidesOf(readMeaning(statement));
  if (measured.test(evidence.quote) && isSaidSo(statement.text)) return [fault('weak', 'strong')];
  if (become.test(statement.text) && !become.test(evidence.quote))
    return [{ kind: 'modality', why: 'The cited words name what must improve; the claim tells it as done.' }];
  const need = tellsNeed.test(statement.text) || readMeaning(statement).modes.has('duty');
  if (need || calledAs(statement.text) === 'weak' || own.adverse + own.denials > 0) return [];
  return [fault('weak', 'strong')];
}

function isSaidSo(text: string): boolean {
  const said = saysSo.exec(text);
  return said !== null && !denies.test(text.slice(0, said.index));
}

function underStrong(statement: Statement, evidence: Evidence): ClaimFault[] {
  const cited = backingOf(evidence)
    .units.filter(({ frame }) => !frame)
    .map(({ meaning }) => sidesOf(meaning));
  if (cited.some(({ adverse, denials, wanting }) => adverse + denials + wanting > 0)) return [];
  const own = sidesOf(readMeaning(statement));
  const need =
    /\b(?:need(?:s|ed)? to|must|should|ought to|(?:told|asked|urged|advised|required|expected)(?: \w+)? to) (?:be |do |make |give |offer |provide |get |have |use |take |work |bring |put )?(?:\w+ )?(?:improv\w*|better|more|strengthen\w*|stronger|further|increas\w*|fuller|greater|wider|closer|right|develop\w*|address\w*)\b/iu;
  if (
    need.test(statement.text) ||
    (own.adverse + own.denials > own.kind &&
      adverseIn(readMeaning(statement), 0, statement.words.length).some((one) => !stands(one, evidence)))
  )
    return [fault('strong', 'weak')];
  return [];
}

function stands({ ids }: Token, evidence: Evidence): boolean {
  const { byId } = backingOf(evidence);
  return [...ids.keys()].some((id) => byId.has(id));
}

function fault(under: Side, told: Side): ClaimFault {
  const names = { weak: 'what must improve', strong: 'what is done well' };
  return {
    kind: 'heading',
    why: `The cited words stand under a heading of ${names[under]}; the claim tells them as ${names[told]}.`,
  };
}

/** The side of the heading that stands nearest: of the texts that a citation leans on, the last one that has a side. */
function headingSide({ context }: Evidence): Side | undefined {
  for (const text of [...context].reverse()) {
    if (text.length > 200) continue;
    const { weak, strong } = sidesOfHeading(text);
    // Of "Improvements > Services" and the like, the side is plain only when it is one.
    if (weak !== strong) return weak ? 'weak' : 'strong';
  }
  return undefined;
}

/** Headings stand over sentence after sentence. */
const headings = new Map<string, { weak: boolean; strong: boolean }>();
const mostHeadings = 2000;

function sidesOfHeading(text: string): { weak: boolean; strong: boolean } {
  const known = headings.get(text);
  if (known !== undefined) return known;
  if (headings.size >= mostHeadings) headings.clear();
  const sides = { weak: weakHeading.test(text), strong: strongHeading.test(text) };
  headings.set(text, sides);
  return sides;
}

/** What a text calls its subject: a strength, or something to improve. Undefined when neither or both. */
function calledAs(text: string): Side | undefined {
  const strong = isTold(text, callsStrength);
  const weak = isTold(text, callsWeakness);
  if (strong === weak) return undefined;
  return strong ? 'strong' : 'weak';
}

/** Without a heading: what the quote plainly tells as wrong is no strength, and what it plainly praises no weakness. */
function againstQuote(evidence: Evidence, called: Side | undefined): ClaimFault[] {
  if (called === undefined || evidence.row !== undefined || calledAs(evidence.quote) === called) return [];
  const sides = backingOf(evidence)
    .units.filter(({ frame }) => !frame)
    .map(({ meaning }) => sidesOf(meaning));
  const wrong = sides.some(({ adverse, denials, wanting }) => adverse + denials + wanting > 0);
  const good = sides.some(({ kind }) => kind > 0);
  if (called === 'strong' && wrong && !good)
    return [
      {
        kind: 'heading',
        why: 'The claim tells as a strength what the cited words tell as wrong, or as what must change.',
      },
    ];
  if (called === 'weak' && good && !wrong)
    return [{ kind: 'heading', why: 'The claim tells as a weakness what the cited words praise.' }];
  return [];
}

function isTold(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  // "Names a lack of homes as a help": what is lacking is the thing, not the help.
  const denial = match?.[0].startsWith('as a') ? deniesCall : denies;
  return match !== null && !denial.test(text.slice(0, match.index));
}

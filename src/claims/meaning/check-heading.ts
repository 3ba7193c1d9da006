import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { readMeaning } from './read-meaning.ts';
import { sidesOf } from './sides.ts';

const strongHeading =
  /\b(?:strengths?|(?:is|are) (?:working|doing) well|works? well|do(?:es)? well|going well|good practice|achievements?|positives?|positive (?:features|points|practice)|successes|green flags?|what (?:is|was) good|highlights|things done well)\b/iu;
const weakHeading =
  /\b(?:areas? (?:for|of) (?:\w+ )?(?:improvement|development|concern)|needs? to improve|need improvement|needs? improving|to be improved|(?:must|should|could) (?:be )?(?:improve|better)\w*|weakness(?:es)?|priority actions?|recommendations?|red flags?|improvements? (?:needed|required)|development needs|areas? to (?:improve|develop|address)|concerns|challenges|blockers|shortfalls|what needs|requires? improvement|key lines of enquiry|not (?:working|going) (?:so )?well|indicators to improve|further (?:work|development)|things to (?:improve|do)|developments? required|action(?:s)? (?:required|needed))\b/iu;

const tellsStrength =
  /\b(?:(?:a|an|one|real|key|clear|particular|notable|main|another|its|the) (?:\w+ )?(?:strengths?|success|asset)|strengths?|do(?:es|ing)? (?:\w+ )?well|did well|works? well|working well|good (?:work|practice|at)|prais\w+|commend\w*|positive (?:feature|point|aspect)|excels?|credit(?:ed|s)?|proud|applaud\w*|achievements?|performs? well|well (?:developed|run|managed|done)|doing (?:it|this|so) well|pleased with|impressed)\b/iu;
const tellsWeakness =
  /\b(?:weak\w*|areas? (?:for|of) (?:\w+ )?(?:improvement|development|concern)|needs?(?: to)? (?:be )?(?:\w+ )?(?:improve\w*|better|do|develop\w*|strengthen\w*|address\w*|work|attention)|must|should|has to|have to|concern\w*|critici\w+|shortcoming\w*|shortfall\w*|not good enough|poor\w*|failing\w*|fail\w*|inadequate\w*|deficien\w+|to improve|improvement (?:is|was|in)|required|requires|needed|gap|fault\w*|problem\w*|struggl\w+|could (?:be|do) better|unsatisfactory|recommend\w*|priority|challenge\w*|let down|lacking|falls? short|wants? (?:\w+ )?(?:improv\w+|better)|called for|development area|told to|asked to|improvement|more work)\b/iu;
const deniesStrength =
  /\b(?:not|no|n't|lack\w*|without|rather than|never|neither)\b[^.;,]{0,25}$|n['’]t\b[^.;,]{0,25}$/iu;

/** A strength told from under a heading of what must improve, or the other way round. Empty when heading and claim agree, or none is. */
export function checkHeading(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.row !== undefined) return [];
  const side = headingSide(evidence);
  if (side === undefined) return againstQuote(statement, evidence);
  const strength = isTold(statement.text, tellsStrength);
  const weakness = isTold(statement.text, tellsWeakness);
  const cited = backingOf(evidence)
    .units.filter(({ frame }) => !frame)
    .map(({ meaning }) => sidesOf(meaning));
  const quoteKind = cited.some(({ kind }) => kind > 0);
  const quoteAdverse = cited.some(({ adverse, denials, wanting }) => adverse + denials + wanting > 0);
  const own = sidesOf(readMeaning(statement));
  if (
    side === 'weak' &&
    !weakness &&
    own.adverse + own.denials + own.wanting === 0 &&
    (strength || own.kind > 0 || isFragment(evidence.quote))
  )
    return [fault('what must improve', strength || own.kind > 0 ? 'as a strength' : 'without saying so')];
  if (side === 'weak' && strength && !weakness && !quoteKind)
    return [fault('what must improve', 'as a strength')];
  if (side === 'strong' && weakness && !quoteAdverse && !strength)
    return [fault('strengths', 'as something to improve')];
  if (side === 'strong' && !quoteAdverse && own.adverse + own.denials > own.kind && !strength)
    return [fault('strengths', 'as something adverse')];
  return [];
}

function fault(under: string, told: string): ClaimFault {
  return {
    kind: 'heading',
    why: `The cited words stand under a heading of ${under}; the claim tells them ${told}.`,
  };
}

/** The side of the nearest heading that has one: what a text leans on last stands nearest. */
function headingSide({ context }: Evidence): 'weak' | 'strong' | undefined {
  const sides = context
    .filter((text) => text.length < 160)
    .map((text) => ({ weak: weakHeading.test(text), strong: strongHeading.test(text) }))
    .filter(({ weak, strong }) => weak !== strong);
  const held = new Set(sides.map(({ weak }) => weak));
  if (held.size !== 1) return undefined;
  return held.has(true) ? 'weak' : 'strong';
}

/** Without a heading: what the quote plainly tells as wrong is no strength, and what it plainly praises no weakness. */
function againstQuote(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const sides = backingOf(evidence)
    .units.filter(({ frame }) => !frame)
    .map(({ meaning }) => sidesOf(meaning));
  const sum = (key: 'kind' | 'adverse' | 'wanting' | 'denials') =>
    sides.reduce((all, one) => all + one[key], 0);
  const own = sidesOf(claim);
  if (
    isTold(statement.text, tellsStrength) &&
    own.adverse + own.denials + own.wanting === 0 &&
    sum('kind') === 0 &&
    sum('adverse') + sum('denials') + sum('wanting') > 0
  )
    return [
      {
        kind: 'heading',
        why: 'The claim tells as a strength what the cited words tell as wrong, or as what must change.',
      },
    ];
  const weakness =
    /\b(?:weakness\w*|areas? (?:for|of) (?:improvement|concern)|must improve|needs to improve|criticis\w+|shortcoming\w*)\b/iu;
  if (
    isTold(statement.text, weakness) &&
    own.kind === 0 &&
    sum('adverse') + sum('denials') + sum('wanting') === 0 &&
    sum('kind') > 0
  )
    return [{ kind: 'heading', why: 'The claim tells as a weakness what the cited words praise.' }];
  return [];
}

function isTold(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  return match !== null && !deniesStrength.test(text.slice(0, match.index));
}

/** A bullet without a verb of its own: "The timeliness of assessments". */
function isFragment(quote: string): boolean {
  return !/\b(?:is|are|was|were|has|have|had|do|does|did|will|can|must|should|need|needs)\b|\w+(?:ed)\b/iu.test(
    quote,
  );
}

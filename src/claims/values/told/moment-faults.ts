import type { ClaimRule } from '../../check-support.ts';
import type { ClaimWords } from '../../claim-words.ts';
import type { Statement } from '../../statement.ts';
import { compareFigures } from '../compare-figures.ts';
import type { Figure } from '../figure.ts';
import { marked } from '../marked.ts';

type Moment = 'then' | 'now';

interface Timed {
  figure: Figure;
  moment: Moment | undefined;
}

const then =
  /\b(?:(?:a|one|two|three|\d+) (?:years?|months?|weeks?) (?:ago|earlier|before|previously)|last (?:year|month|quarter|time)|(?:the|that|its|their|our) (?:previous|last|earlier|preceding) (?:\p{L}+ ){0,2}(?:inspection|visit|year|month|quarter|review|assessment|survey)|(?:at|since) the (?:previous|last) \p{L}+|previously|formerly|at the outset|originally|the year before|in the past|used to)\b/u;
const now =
  /\b(?:now|currently|at present|today|to date|this (?:year|month|quarter|time)|(?:at|by|on|during) (?:the )?(?:time of )?(?:the|this|our) (?:current |latest )?(?:inspection|visit)|at inspection|when inspectors visited)\b/u;
const parting =
  /[;,.]|\s(?=(?:and|but|while|whilst|whereas|compared|against|than|from|up from|down from)\s)/gu;

/** A figure told of now where the cited words tell it of before and another of now, or the other way round. Empty for rows. */
export const momentFaults: ClaimRule = (claim, evidence, words) => {
  if (evidence.rows !== undefined) return [];
  const said = timedIn(claim, words);
  if (said.every(({ moment }) => moment === undefined)) return [];
  const printed = evidence.sentences.flatMap((one) => timedIn(one, words));
  const alike = ({ figure }: Timed) =>
    printed.filter((one) => compareFigures(figure, one.figure, evidence) === 'same');
  const wrong = said.find((one) => {
    const own = alike(one);
    if (one.moment === undefined || own.length === 0 || own.some(({ moment }) => moment === one.moment))
      return false;
    const rivals = printed.filter(
      (other) => !own.includes(other) && other.moment === one.moment && other.figure.unit === one.figure.unit,
    );
    if (own.every(({ moment }) => moment !== undefined)) return rivals.length > 0;
    // Where one of the two has no time said, both must be told, each at the other's place.
    return said.some(
      (other) => other.moment === undefined && alike(other).some((each) => rivals.includes(each)),
    );
  });
  if (wrong === undefined) return [];
  const when = wrong.moment === 'now' ? 'an earlier time' : 'a later time';
  return [
    {
      kind: 'number',
      value: wrong.figure.text,
      why: `The cited words give “${wrong.figure.text}” for ${when}.`,
    },
  ];
};

/** The figures of a statement, each with the time that its stretch tells, or a stretch without a figure just before it. */
function timedIn(statement: Statement, words: ClaimWords): Timed[] {
  const text = statement.text.toLowerCase();
  const figures = marked(statement, words).figures.filter(({ unit }) => unit !== 'code' && unit !== 'place');
  if (figures.length === 0) return [];
  const cuts = [...text.matchAll(parting)].flatMap(({ index }) =>
    figures.some(({ start, end }) => index > start && index < end) ? [] : [index],
  );
  const starts = [0, ...cuts];
  const parts = starts.map((from, at) => {
    const to = starts[at + 1] ?? text.length;
    const held = figures.filter(({ start }) => start >= from && start < to);
    return { figures: held.filter(isCounted), moment: momentOf(text.slice(from, to)) };
  });
  return parts.flatMap(({ figures: held, moment }, at) => {
    const before = parts[at - 1];
    const after = parts[at + 1];
    const lent =
      (before?.figures.length === 0 ? before.moment : undefined) ??
      (after?.figures.length === 0 ? after.moment : undefined);
    return held.map((figure) => ({ figure, moment: moment ?? lent }));
  });
}

/** A length of time tells when as often as how much. */
function isCounted({ unit }: Figure): boolean {
  return !/^(?:day|month|hour|working day|age)$/u.test(unit ?? '');
}

function momentOf(part: string): Moment | undefined {
  const [past, present] = [then.test(part), now.test(part)];
  if (past === present) return undefined;
  return past ? 'then' : 'now';
}

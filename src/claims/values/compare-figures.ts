import type { Evidence } from '../evidence.ts';
import type { Figure } from './figure.ts';
import { isRounded } from './rounded-figures.ts';
import { unitHints } from './unit-words.ts';

/** How a figure of the evidence stands to one of a claim. `near`: the claim says "more than" of what is more, or rounds it. */
export type Likeness = 'same' | 'near' | 'unit' | 'other';

/** Compares value and unit. A unit that the claim leaves out, or that a column's header gives, makes no difference. */
export function compareFigures(claimed: Figure, printed: Figure, evidence: Evidence): Likeness {
  if (claimed.code !== undefined || printed.code !== undefined) return compareCodes(claimed, printed);
  if (isPlace(claimed, printed) || isPlace(printed, claimed) || isAge(claimed, printed)) return 'same';
  if (isShare(claimed) && isShare(printed)) return sameShare(claimed, printed);
  if (isSameTime(claimed, printed)) return boundsAgree(claimed, printed) ? 'same' : 'other';
  if (evidence.rows !== undefined && isScaled(claimed, printed, evidence)) return 'same';
  if (isUnscaled(claimed, printed, evidence)) return 'unit';
  if (Math.abs(claimed.value - printed.value) > 1e-9) {
    if (isBeyond(claimed, printed)) return 'near';
    return isRounded(claimed, printed.value) && unitsAgree(claimed, printed, evidence) ? 'near' : 'other';
  }
  if (!boundsAgree(claimed, printed)) return 'other';
  return unitsAgree(claimed, printed, evidence) ? 'same' : 'unit';
}

function compareCodes(claimed: Figure, printed: Figure): Likeness {
  if (claimed.code === printed.code) return 'same';
  const bare = (code: string | undefined) => code?.replace(/^\p{L}+/u, '');
  if (claimed.code === undefined) return bare(printed.code) === String(claimed.value) ? 'same' : 'other';
  if (printed.code === undefined) return bare(claimed.code) === String(printed.value) ? 'same' : 'other';
  return bare(claimed.code) === printed.code || bare(printed.code) === claimed.code ? 'same' : 'other';
}

function isShare({ unit }: Figure): boolean {
  return unit === 'share' || unit === 'percent';
}

function ratio({ unit, value }: Figure): number {
  return unit === 'percent' ? value / 100 : value;
}

function sameShare(claimed: Figure, printed: Figure): Likeness {
  const difference = ratio(claimed) - ratio(printed);
  if (Math.abs(difference) < 1e-9) return boundsAgree(claimed, printed) ? 'same' : 'other';
  // "About 67%" of two-thirds: no whole percentage is nearer.
  const round = claimed.bound === 'near' || claimed.bound === 'nearly' || claimed.unit === 'percent';
  const endless = [claimed, printed].some(
    ({ unit, value }) => unit === 'share' && !Number.isInteger(value * 1000),
  );
  if (round && endless && Math.abs(difference) < 0.005) return 'same';
  const is = claimed.unit === 'percent' ? ratio(printed) * 100 : ratio(printed);
  return isBeyond(claimed, printed) || isRounded(claimed, is) ? 'near' : 'other';
}

/** "A third inspection" and "third". */
function isPlace(one: Figure, other: Figure): boolean {
  return one.place !== undefined && other.unit === 'place' && one.place === other.value;
}

/** "Two-year checks" and "checks at age two", "over 21 years old" and "over the age of 21". */
function isAge(claimed: Figure, printed: Figure): boolean {
  const years = ({ unit, value }: Figure) => (unit === 'month' ? value / 12 : value);
  return (
    (claimed.unit === 'age' || printed.unit === 'age') &&
    years(claimed) === years(printed) &&
    [claimed, printed].every(({ unit }) => unit === undefined || unit === 'age' || unit === 'month')
  );
}

/** "Within a day" and "within 24 hours". */
function isSameTime(claimed: Figure, printed: Figure): boolean {
  const hours = ({ unit, value }: Figure) =>
    unit === 'hour' ? value : unit === 'day' ? value * 24 : undefined;
  const [said, is] = [hours(claimed), hours(printed)];
  return said !== undefined && is !== undefined && Math.abs(said - is) < 1e-9;
}

/** A cell under "£k" or "£m". */
function isScaled(claimed: Figure, printed: Figure, evidence: Evidence): boolean {
  const times = scaleOf(evidence);
  return (
    times !== undefined && claimed.unit === 'money' && Math.abs(claimed.value - printed.value * times) < 1e-6
  );
}

/** "£43,180" of 43,180 in a column of thousands, where no header has pounds. */
function isUnscaled(claimed: Figure, printed: Figure, evidence: Evidence): boolean {
  if (evidence.rows === undefined || claimed.unit !== 'money' || printed.unit !== undefined) return false;
  if (claimed.value !== printed.value || scaleOf(evidence) === undefined) return false;
  return !evidence.rows.some(({ headers }) =>
    headers?.some((header) => /£(?!\s?[km]|[’']?0)/iu.test(header)),
  );
}

function scaleOf({ folded }: Evidence): number | undefined {
  return /£\s?k\b|£'?000/u.test(folded) ? 1000 : /£\s?m(?:illion)?\b/u.test(folded) ? 1e6 : undefined;
}

/** "Over half" of 58%, "more than 45%" of 45.3%: true of what lies a little beyond, and only where the print has no bound of its own. */
function isBeyond(claimed: Figure, printed: Figure): boolean {
  if (claimed.bound !== 'over' && claimed.bound !== 'under') return false;
  if (printed.bound !== undefined && printed.bound !== claimed.bound) return false;
  const said = isShare(claimed) ? ratio(claimed) : claimed.value;
  const is = isShare(printed) ? ratio(printed) : printed.value;
  if (!isShare(claimed) && claimed.unit !== printed.unit) return false;
  const reach = claimed.unit === 'share' ? 0.25 : 0.06;
  if (said === 0) return false;
  const beyond = (claimed.bound === 'over' ? is - said : said - is) / said;
  return beyond > 0 && beyond <= reach;
}

function boundsAgree(claimed: Figure, printed: Figure): boolean {
  const pair = `${claimed.bound ?? ''} ${printed.bound ?? ''}`;
  return ![
    'over under',
    'under over',
    'over ',
    'under ',
    'over most',
    'under least',
    'most over',
    'least under',
    'over near',
    'over nearly',
    'under near',
  ].includes(pair);
}

function unitsAgree(claimed: Figure, printed: Figure, evidence: Evidence): boolean {
  if (claimed.unit === printed.unit) return true;
  if (claimed.unit === undefined)
    return (
      claimed.noun === undefined ||
      !(['percent', 'money', 'points', 'share'].includes(printed.unit ?? '') || isTime(printed))
    );
  if (printed.unit !== undefined) return false;
  if (claimed.unit === 'place') return evidence.row !== undefined;
  const hint =
    unitHints[claimed.unit] ?? (claimed.unit.startsWith('per ') ? perHint(claimed.unit) : undefined);
  if (printed.noun !== undefined && evidence.row === undefined) return false;
  return hint?.test(evidence.folded) ?? false;
}

/** The same "per 10,000", with or without its comma. */
function perHint(unit: string): RegExp {
  const digits = unit.slice(4).replace(/(\d)(?=(?:\d{3})+$)/gu, '$1,?');
  return new RegExp(`\\bper ${digits}(?![\\d,])`, 'u');
}

function isTime({ unit }: Figure): boolean {
  return unit === 'day' || unit === 'month' || unit === 'hour' || unit === 'working day';
}

import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import { type Statement, statementOf } from '../statement.ts';
import type { Figure } from './figure.ts';
import { marked } from './marked.ts';

/** A printed time, as far as it is told. */
interface Moment {
  year: number;
  /** From 1; absent for a year or period. */
  month?: number;
  /** Absent for a month. */
  day?: number;
}

const passing =
  /\b(?:over|in|within|after|during|for|of|across|the|those|these|next|following|space of|just) (?:only |just |some |about |the |those |these |next |following )?$/u;
const pointing = /\b(?:the|these|those|both|all) $/u;

/**
 * True for a length of time that the claim works out of two printed times ("over nine months" of 31 March and 31 December), or that counts the years told
 * ("between the two years" of two columns).
 */
export function isElapsed(figure: Figure, claim: Statement, evidence: Evidence, words: ClaimWords): boolean {
  if (figure.unit !== 'month' || figure.bound === 'under') return false;
  const lead = claim.text.slice(0, figure.start).toLowerCase();
  if (!passing.test(lead)) return false;
  const moments = momentsIn(evidence, words);
  const years = new Set(moments.map(({ year }) => year));
  if (pointing.test(lead) && /years$/iu.test(figure.text) && years.size === figure.value / 12) return true;
  return moments.some((one, at) =>
    moments.slice(at + 1).some((other) => monthsApart(one, other) === figure.value),
  );
}

/** Those of the cited words; of a row, those of its columns. */
function momentsIn({ sentences, rows }: Evidence, words: ClaimWords): Moment[] {
  const headers = (rows ?? []).flatMap((row) => row.headers ?? []).map(statementOf);
  return [...sentences, ...headers].flatMap((one) =>
    marked(one, words).times.flatMap(({ keys }) => keys.slice(0, 1).flatMap(momentOf)),
  );
}

function momentOf(key: string): Moment[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|\/\d{2})?$/u.exec(key) ?? [];
  if (year === undefined) return [];
  return [
    {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    },
  ];
}

/** Whole months between two that are told alike; undefined for others, and for days that do not go together ("3 March" and "19 May"). */
function monthsApart(one: Moment, other: Moment): number | undefined {
  if ((one.month === undefined) !== (other.month === undefined)) return undefined;
  const apart = Math.abs((other.year - one.year) * 12 + (other.month ?? 0) - (one.month ?? 0));
  if (one.day === undefined || other.day === undefined) return apart;
  const ends = [one, other].every(({ day }) => day! >= 28);
  return ends || Math.abs(one.day - other.day) <= 1 ? apart : undefined;
}

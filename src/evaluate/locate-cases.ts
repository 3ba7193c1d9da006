import { AppError } from '../errors.ts';
import type { AnswerableCase, SupportingQuote } from './case-files.ts';
import { foldWithMap } from './fold-with-map.ts';
import { quoteFinder } from './locate-quote.ts';
import type { LocatedQuote } from './located-quote.ts';

export interface LocatedCase extends Omit<AnswerableCase, 'supporting'> {
  quotes: LocatedQuote[];
}

export interface LocatedCases {
  cases: LocatedCase[];
  /** Quotes that the reports' text does not hold, as "case: file". They stay in the cases and count as never covered. */
  absent: string[];
}

/**
 * Finds every supporting quote in the canonical texts. `sources` are the texts of source files by base name, for quotes placed by line.
 * @throws AppError `usage`, naming all quotes that occur several times without line or occurrence.
 */
export function locateCases(
  cases: readonly AnswerableCase[],
  texts: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): LocatedCases {
  const finders = new Map([...texts].map(([file, text]) => [file, quoteFinder(text, sources.get(file))]));
  const faults: string[] = [];
  const absent: string[] = [];
  const locate = (id: string, entry: SupportingQuote): LocatedQuote => {
    const finder = finders.get(entry.file);
    const found = finder === undefined ? 'unknown' : finder(entry.quote, entry);
    if (found === 'unknown') absent.push(`${id}: ${entry.file} is not in the library`);
    if (found === 'ambiguous')
      faults.push(`${id}: a quote stands more than once in ${entry.file}, give its occurrence`);
    if (found === 'absent') absent.push(`${id}: ${entry.file}`);
    const length = foldWithMap(entry.quote).folded.length;
    const { file, quote } = entry;
    if (typeof found === 'string') return { file, quote, length };
    return { file, quote, length: found.endChar - found.startChar, span: found };
  };
  const located = cases.map(({ supporting, ...rest }) => ({
    ...rest,
    quotes: supporting.map((entry) => locate(rest.id, entry)),
  }));
  if (faults.length > 0) throw new AppError('usage', `Cases cannot be placed: ${faults.join('; ')}.`);
  return { cases: located, absent };
}

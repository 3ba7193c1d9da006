import type { BriefingSentence } from '../../domain/briefing.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import type { ExtractionLine } from '../../domain/extraction.ts';
import type { Finding, FindingKind, FindingOf, PlacedCitation } from '../../domain/finding.ts';
import { placeCitation } from '../../domain/place-citation.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { Span } from '../../domain/span.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { bodySpan } from '../body-span.ts';

/** A report to be briefed on: what was extracted from it, and its text to cite from. */
export interface Briefed {
  version: ReportVersion;
  extraction: ExtractionLine;
  regimes: Regimes;
  /** Findings of one kind, in print order. */
  of<Kind extends FindingKind>(kind: Kind): FindingOf<Kind>[];
  cite(span: Span, extra?: readonly ContextSpan[]): PlacedCitation;
  /** Cites the report as a whole, by its title: for what it does not say. */
  whole: PlacedCitation;
  /** First place that prints an inspectorate's name; undefined when none does. */
  bodySpan(key: string): ContextSpan | undefined;
}

/** Opens a report for its briefing. */
export function openBriefed(version: ReportVersion, extraction: ExtractionLine, regimes: Regimes): Briefed {
  const { content, profile } = version;
  const first = content.blocks[0];
  const title =
    extraction.report.evidence.title ?? placeCitation(content, profile, first ?? wholeOf(content.text));
  return {
    version,
    extraction,
    regimes,
    of: <Kind extends FindingKind>(kind: Kind) =>
      extraction.findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind),
    cite: (span, extra = []) => placeCitation(content, profile, span, extra),
    whole: title,
    bodySpan: (key) => bodySpan(version.content, regimes, key),
  };
}

function wholeOf(text: string): Span {
  return { startChar: 0, endChar: Math.min(text.length, 200) };
}

/** A sentence whose every value stands in what it cites. */
export function quoted(
  text: string,
  citations: readonly PlacedCitation[],
  voice?: Finding['voice'],
): BriefingSentence {
  return { text, origin: 'quoted', ...(voice === undefined ? {} : { voice }), citations: [...citations] };
}

/** A sentence that a named rule derives from what it cites. */
export function derived(
  rule: NonNullable<BriefingSentence['rule']>,
  text: string,
  citations: readonly PlacedCitation[],
): BriefingSentence {
  return { text, origin: 'derived', rule, citations: [...citations] };
}

/** Print without the mark that only ended it in a list, for the middle or the end of a sentence of ours. */
export function asPhrase(printed: string): string {
  return printed
    .replace(/\s+/gu, ' ')
    .replace(/(?:[;,.]|;\s*and|,\s*and|\s+and)?\s*$/u, '')
    .trim();
}

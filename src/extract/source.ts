import type { ContextSpan } from '../domain/citation.ts';
import type { PlacedCitation } from '../domain/finding.ts';
import { contextSpan, placeCitation } from '../domain/place-citation.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { Span } from '../domain/span.ts';
import type { ReportPart, Voice } from '../domain/voice.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime, RegimeEdition } from '../regimes/regime.ts';
import { type RecognisedEdition, recogniseEdition } from './facts/recognise-edition.ts';

/** What every finding carries besides what it says. */
export interface FindingBase {
  voice: Voice;
  inspectorate?: string;
  regime?: string;
  citation: PlacedCitation;
  foundBy: string;
}

/** A report opened for extraction: what every rule asks of it. */
export interface Source {
  content: ReadReport;
  profile: ReportProfile;
  regimes: Regimes;
  /** The regimes recognised, the surest first; empty when none is. */
  found: readonly Regime[];
  /** The surest of them. */
  regime: Regime | undefined;
  edition: RegimeEdition | undefined;
  /** What told the edition; absent when it is not known. */
  recognised: RecognisedEdition | undefined;
  wordsOf(span: Span): string;
  partAt(offset: number): ReportPart;
  cite(span: Span, extra?: readonly ContextSpan[]): PlacedCitation;
  context(span: Span, role: ContextSpan['role']): ContextSpan;
  /** Voice, inspectorate, regime and citation of a finding at a span; `rule` names the rule that found it. */
  base(span: Span, rule: string, extra?: readonly ContextSpan[]): FindingBase;
}

/** Opens a report, read and described, for the rules. */
export function openSource(content: ReadReport, profile: ReportProfile, regimes: Regimes): Source {
  const found = profile.regimes.flatMap((key) => regimes.regimes.find((one) => one.key === key) ?? []);
  const regime = found[0];
  const recognised = regime === undefined ? undefined : recogniseEdition(content, profile, regime);
  const wordsOf = ({ startChar, endChar }: Span) => content.text.slice(startChar, endChar);
  const partAt = (offset: number) =>
    profile.parts.find((part) => offset >= part.startChar && offset < part.endChar) ?? profile.parts[0]!;
  const cite = (span: Span, extra: readonly ContextSpan[] = []) =>
    placeCitation(content, profile, span, extra);
  return {
    content,
    profile,
    regimes,
    found,
    regime,
    edition: recognised?.edition,
    recognised,
    wordsOf,
    partAt,
    cite,
    context: (span, role) => contextSpan(content, span, role),
    base(span, rule, extra) {
      const part = partAt(span.startChar);
      return {
        voice: part.voice,
        ...(part.inspectorate === undefined ? {} : { inspectorate: part.inspectorate }),
        ...(part.regime === undefined ? {} : { regime: part.regime }),
        citation: cite(span, extra),
        foundBy: `rule:${rule}`,
      };
    },
  };
}

import type { Answer, RankedPassage } from '../domain/answer.ts';
import type { CaseResult } from './case-result.ts';
import { tellTriedClaim } from './claims/format-claims.ts';
import { countCovered } from './count-covered.ts';
import { tellMiss } from './format-extraction.ts';
import type { LocatedCase } from './locate-cases.ts';
import type { LocatedQuote } from './located-quote.ts';
import { mergeSpans } from './merge-spans.ts';

/** One case whole: question, gold quotes with the share that was found, and what came. For a person who tunes. */
export function formatCase(result: CaseResult, gold: LocatedCase | undefined): string {
  if (result.group === 'claims') return tellTriedClaim(result).join('\n');
  if (result.misses !== undefined) return missesLines(result).join('\n');
  const ranking = result.group === 'retrieval' ? (result.output as RankedPassage[] | undefined) : undefined;
  const answer = result.group === 'retrieval' ? undefined : (result.output as Answer | undefined);
  const found = ranking ?? answer?.claims.flatMap((claim) => claim.citations) ?? [];
  return [
    `== ${result.id} ${result.group} (${result.kind}), ${result.ms.toFixed(0)} ms: ${result.question}`,
    `   ${result.why === '' ? 'well' : result.why}`,
    ...(result.group === 'hostile' || result.group === 'unanswerable'
      ? []
      : (gold?.quotes ?? []).map((quote) => goldLine(quote, found))),
    ...(ranking ?? []).map(
      (row, index) => `   ${index + 1}. ${row.score.toFixed(3)} ${row.label}: ${flat(row.text)}`,
    ),
    ...(answer === undefined ? [] : answerLines(answer)),
  ].join('\n');
}

function missesLines(result: CaseResult): string[] {
  return [
    `== ${result.id} ${result.group} (${result.kind}), ${result.ms.toFixed(0)} ms`,
    `   ${result.why === '' ? 'well' : result.why}`,
    ...(result.misses ?? []).map((miss) => `   ${tellMiss(miss)}`),
  ];
}

function goldLine(
  quote: LocatedQuote,
  found: readonly { file: string; startChar: number; endChar: number }[],
): string {
  if (quote.span === undefined) return `   gold (not in text) ${quote.file}: ${flat(quote.quote)}`;
  const covered = countCovered(quote.span, mergeSpans(found.filter((span) => span.file === quote.file)));
  return `   gold ${Math.round((covered / quote.length) * 100)} % ${quote.file} at ${quote.span.startChar}: ${flat(quote.quote)}`;
}

function answerLines(answer: Answer): string[] {
  return [
    `   ${answer.status}${answer.reason === undefined ? '' : `: ${answer.reason}`}`,
    ...(answer.introduction === undefined ? [] : [`   ${answer.introduction}`]),
    ...answer.claims.flatMap((claim) => [
      `   - ${claim.origin}: ${flat(claim.text)}`,
      ...claim.citations.map(
        (citation) =>
          `       ${citation.label} [${citation.startChar}–${citation.endChar}] ${flat(citation.quote)}`,
      ),
    ]),
    ...(answer.missing ?? []).map((missing) => `   missing: ${missing}`),
    ...answer.nearest.slice(0, 3).map((row) => `   nearest: ${row.label}: ${flat(row.text)}`),
  ];
}

function flat(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}

import { checkSupport } from '../../claims/check-support.ts';
import { claimWords } from '../../claims/claim-words.ts';
import type { Claim } from '../../domain/answer.ts';
import type { Block } from '../../domain/block.ts';
import { blockAt } from '../../domain/block-at.ts';
import type { Citation, ContextSpan } from '../../domain/citation.ts';
import type { ClaimFault } from '../../domain/claim-check.ts';
import { contextSpan } from '../../domain/place-citation.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { Voice } from '../../domain/voice.ts';
import { evidenceAt } from '../gather-evidence.ts';
import { toChosen } from '../to-chosen.ts';
import { leanedOn } from './leaned-on.ts';
import { narrowSpans, type SpanToCite } from './narrow-spans.ts';
import type { ReadClaim } from './read-claims.ts';
import { reground } from './reground.ts';
import { resolveCitations } from './resolve-citations.ts';
import { type AskedPlaces, scopeFaults } from './scope-faults.ts';
import type { SentDocument } from './sent-document.ts';
import { valueFaults } from './value-faults.ts';
import { whoseWords } from './whose-words.ts';

/** A sentence that holds, as a claim; else what is against it, at least one fault. */
export type CheckedSentence = { claim: Claim } | { text: string; faults: ClaimFault[] };

const uncited: ClaimFault = { kind: 'subject', why: 'It cites nothing that was sent.' };

/**
 * Makes a claim of a model's sentence where its citations back it: they are located in what was sent, narrowed to the words that it rests on, and
 * held against it. A narrow citation that does not back it is widened to whole blocks once.
 */
export function checkSentence(
  { text, citations, leaked }: Extract<ReadClaim, { kind: 'sentence' }>,
  documents: readonly SentDocument[],
  places: AskedPlaces,
): CheckedSentence {
  const cited = resolveCitations(citations, documents);
  const pointed = cited.length === 0 && leaked ? reground(text, documents) : cited;
  if (pointed.length === 0) return { text, faults: [uncited] };
  let faults: ClaimFault[] = [];
  for (const spans of narrowSpans(text, pointed)) {
    const claim = claimOf(text, spans, places);
    const found = faultsOf(claim, spans, places);
    if (found.length === 0) return { claim };
    if (faults.length === 0 || found.length < faults.length) faults = found;
  }
  return { text, faults };
}

function claimOf(text: string, spans: readonly SpanToCite[], places: AskedPlaces): Claim {
  return {
    text,
    origin: 'quoted',
    voice: voiceOf(spans),
    citations: spans.map((span) => cite(span, places)),
  };
}

/** Of words in several voices none is the inspectorate's alone. */
function voiceOf(spans: readonly SpanToCite[]): Voice {
  const voices = spans.map(({ pointed }) => pointed.document.part.voice);
  return voices.find((voice) => voice !== 'inspectorate') ?? 'inspectorate';
}

function cite(span: SpanToCite, { asked, targets, councils, regimes }: AskedPlaces): Citation {
  const { report } = span.pointed.document;
  const target = targets.find(({ reportIds }) => reportIds.includes(report.reportId)) ?? targets[0]!;
  const [evidence] = evidenceAt(report, span, 1, 1);
  const { citation } = toChosen(evidence!, asked, target, regimes);
  const more = leanedOn(report, councils).filter(({ role }) =>
    citation.context.every((one) => one.role !== role),
  );
  return { ...citation, context: [...citation.context, ...more, ...printedNumber(report, evidence!.block)] };
}

function faultsOf(claim: Claim, spans: readonly SpanToCite[], places: AskedPlaces): ClaimFault[] {
  const speakers = spans.map(({ pointed }) =>
    whoseWords(pointed.document.part, pointed.document.report.profile, places.regimes),
  );
  const context = claim.citations.flatMap((citation) => citation.context.map(({ quote }) => quote));
  const line = {
    quote: claim.citations.map(({ quote }) => quote).join(' '),
    context: [...new Set([...context, ...spans.flatMap(headerRows), ...speakers])],
    claim: claim.text,
  };
  const faults = [
    ...scopeFaults(claim.text, spans, places),
    ...valueFaults(claim),
    ...checkSupport(line, claimWords(places.regimes)),
  ];
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.value ?? fault.why}`, fault])).values()];
}

/** "Paragraph 4.6 says …": the number that is printed before the cited words may be said. */
function printedNumber({ content }: ReportVersion, { startChar, label }: Block): ContextSpan[] {
  if (label === undefined || !content.text.startsWith(label, startChar)) return [];
  return [contextSpan(content, { startChar, endChar: startChar + label.length }, 'metadata')];
}

/** The header rows over a cited row, each whole: the cell of a column is told by its place among them. */
function headerRows({ startChar, pointed: { document, block } }: SpanToCite): string[] {
  if (block.kind !== 'row') return [];
  const { blocks, text } = document.report.content;
  const table = blocks[blockAt(blocks, startChar)];
  if (table?.kind !== 'table') return [];
  return table.rows
    .slice(0, table.headerRows)
    .filter((cells) => cells.length > 0)
    .map((cells) => text.slice(cells[0]!.startChar, cells.at(-1)!.endChar));
}

import { claimWords } from '../../claims/claim-words.ts';
import { lengthFault } from '../../claims/form/length-fault.ts';
import { supportChecks } from '../../claims/support-checks.ts';
import type { Claim } from '../../domain/answer.ts';
import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Voice } from '../../domain/voice.ts';
import { type CitedSpan, citeSent } from './cite-sent.ts';
import { type FoundFaults, fewerFaults } from './fewer-faults.ts';
import { mixedRowFaults } from './mixed-row-faults.ts';
import { mosaicFaults } from './mosaic-faults.ts';
import { narrowSpans } from './narrow-spans.ts';
import type { ReadClaim } from './read-claims.ts';
import { reground } from './reground.ts';
import { resolveCitations } from './resolve-citations.ts';
import { rowFaults } from './row-faults.ts';
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
  // Every way to cite it would be tried before its length is found too long.
  const tooLong = lengthFault({ claim: text, quote: '', context: [] });
  if (tooLong !== undefined) return { text, faults: [tooLong] };
  const resolved = resolveCitations(citations, documents);
  const pointed = resolved.length === 0 && leaked ? reground(text, documents) : resolved;
  if (pointed.length === 0) return { text, faults: [uncited] };
  let best: FoundFaults | undefined;
  for (const spans of narrowSpans(text, pointed)) {
    const cited = spans.map((span) => citeSent(span, places));
    const claim = claimOf(text, cited);
    const found = fewerFaults(checksOf(claim, cited, places), best);
    if (found?.faults.length === 0) return { claim };
    best = found ?? best;
  }
  return { text, faults: best?.faults ?? [] };
}

function claimOf(text: string, cited: readonly CitedSpan[]): Claim {
  return { text, origin: 'quoted', voice: voiceOf(cited), citations: cited.map(({ citation }) => citation) };
}

/** Of words in several voices none is the inspectorate's alone. */
function voiceOf(cited: readonly CitedSpan[]): Voice {
  const voices = cited.map(({ span }) => span.pointed.document.part.voice);
  return voices.find((voice) => voice !== 'inspectorate') ?? 'inspectorate';
}

/** Every check of a sentence with one way to cite it, in the order in which faults are told. */
function checksOf(claim: Claim, cited: readonly CitedSpan[], places: AskedPlaces): (() => ClaimFault[])[] {
  const spans = cited.map(({ span }) => span);
  // Column headers are given once, as the whole row that tells which cell is whose.
  const context = cited.flatMap(({ citation, headerRows }) => [
    ...citation.context
      .filter(({ role }) => role !== 'column' || headerRows.length === 0)
      .map(({ quote }) => quote),
    ...headerRows,
  ]);
  const speakers = spans.map(({ pointed: { document } }) =>
    whoseWords(document.part, document.report.profile, places.regimes),
  );
  const line = {
    // A row on a line of its own is read as one.
    quote: claim.citations
      .map(({ quote }) => quote)
      .join(cited.some(({ row }) => row !== undefined) ? '\n' : ' '),
    context: [...new Set([...context, ...speakers])],
    claim: claim.text,
  };
  return [
    () => scopeFaults(claim.text, spans, places),
    () => rowFaults(claim.text, cited),
    () => mixedRowFaults(claim.text, cited),
    () => valueFaults(claim),
    () => mosaicFaults(claim.text, cited, places.regimes),
    ...supportChecks(line, claimWords(places.regimes)),
  ];
}

import type { Draft, LeftOut } from '../../domain/draft.ts';
import type { Finding } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Span } from '../../domain/span.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { coveredBy } from './covered-by.ts';
import { tellingPlaces } from './telling-places.ts';

const adverseKinds: ReadonlySet<Finding['kind']> = new Set([
  'areaForImprovement',
  'priorityAction',
  'duty',
  'flag',
  'outcome',
]);
/** Share of a finding's span that a paragraph must cite, and of its words that it must hold. */
const leastCited = 0.5;
const leastSaid = 0.3;

/**
 * Findings that no paragraph gives, in print order; one that is adverse and has no `reason` and `by` of an officer is a fault. A finding
 * is given by a paragraph that tells it: that cites at least half of its span and says something of it; a date or a count that a rule
 * derives from it does not, nor a proposal. Implications are left to the paper itself.
 */
export function findDraftOmissions(draft: Draft, { extraction }: Letter): LeftOut[] {
  const cited = tellingPlaces(draft);
  return extraction.findings
    .filter(({ kind }) => kind !== 'implication')
    .filter(
      (finding) =>
        ![...cited.touching(finding.citation)].some(([{ text }, spans]) => gives(text, spans, finding)),
    )
    .map((finding) => {
      const { startChar, endChar } = finding.citation;
      const known = draft.leftOut.find(
        ({ kind, citation }) =>
          kind === finding.kind && citation.startChar === startChar && citation.endChar === endChar,
      );
      return {
        kind: finding.kind,
        text: finding.citation.quote,
        adverse: isAdverse(finding),
        citation: finding.citation,
        ...(known?.reason === undefined ? {} : { reason: known.reason }),
        ...(known?.by === undefined ? {} : { by: known.by }),
      };
    });
}

/** True for what a draft may leave out only for a reason that an officer gives. */
export function isAdverse(finding: Finding): boolean {
  if (finding.kind === 'judgement') return finding.earlier !== true;
  return (
    adverseKinds.has(finding.kind) || (finding.kind === 'recommendation' && finding.voice === 'inspectorate')
  );
}

function gives(text: string, spans: readonly Span[], finding: Finding): boolean {
  if (coveredBy(spans, finding.citation) < leastCited) return false;
  const said = foldWords(text);
  if (finding.kind === 'judgement' || finding.kind === 'flag')
    return said.includes(foldWords(finding.printed));
  const wanted = contentStems('text' in finding && finding.text ? finding.text : finding.citation.quote);
  const held = new Set(contentStems(text));
  return wanted.filter((stem) => held.has(stem)).length >= wanted.length * leastSaid;
}

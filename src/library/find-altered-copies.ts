import type { Audience } from '../domain/audience.ts';
import type { Oddity } from '../domain/extraction.ts';
import { placeCitation } from '../domain/place-citation.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';
import type { Store } from '../store/open-store.ts';
import { readSketches } from '../store/read-sketches.ts';
import { readVersion } from '../store/read-version.ts';
import { sketchSimilarity, sketchText } from './sketch-text.ts';

/** Estimated share of word sequences in common from which one report is a copy of another: a yearly form shares far fewer. */
const copyFrom = 0.7;
/** Places that are cited; the rest are counted. */
const mostCited = 5;

/**
 * An oddity for each other report that the audience may see and that this one is an altered copy of, with the places where they
 * differ. Found when asked for, never stored: what may not be seen must not show itself by a likeness.
 */
export async function findAlteredCopies(
  store: Store,
  audience: Audience,
  report: ReportVersion,
): Promise<Oddity[]> {
  const own = sketchText(report.content.text);
  const likely = (await readSketches(store, audience)).filter(
    ({ reportId, sketch }) => reportId !== report.reportId && sketchSimilarity(own, sketch) >= copyFrom,
  );
  const others = await Promise.all(likely.map(({ reportId }) => readVersion(store, audience, reportId)));
  return others.flatMap((other) => (other === undefined ? [] : compare(report, other)));
}

function compare(report: ReportVersion, other: ReportVersion): Oddity[] {
  const theirs = new Set(blocksOf(other).map(({ said }) => said));
  const altered = blocksOf(report).filter(({ said }) => !theirs.has(said));
  // The same words in another file (a PDF of a page) are a copy, and not altered.
  if (altered.length === 0) return [];
  const citations = altered
    .slice(0, mostCited)
    .map(({ span }) => placeCitation(report.content, report.profile, span));
  const places = altered.length === 1 ? 'one place' : `${altered.length} places`;
  return [
    {
      type: 'altered-copy',
      message: `Most of this report stands word for word in ${other.file} too, but it differs in ${places}.`,
      citations,
      foundBy: 'rule:altered-copy',
    },
  ];
}

function blocksOf({ content }: ReportVersion): { span: Span; said: string }[] {
  return content.blocks.map(({ bodyStart, startChar, endChar }) => {
    const from = endChar > bodyStart ? bodyStart : startChar;
    const said = content.text
      .slice(from, endChar)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%£.]+/gu, ' ')
      .trim();
    return { span: { startChar: from, endChar }, said };
  });
}

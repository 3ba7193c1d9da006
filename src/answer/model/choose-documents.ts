import type { Audience } from '../../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../../domain/report-record.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { Ranked } from '../../retrieve/rank-passages.ts';
import type { Store } from '../../store/open-store.ts';
import { readReports } from '../read-reports.ts';
import { documentsOf } from './documents-of.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { passageBlocks } from './passage-blocks.ts';
import type { SentBlock, SentDocument } from './sent-document.ts';
import { spreadPassages } from './spread-passages.ts';

export interface DocumentRequest {
  audience: Audience;
  /** Reports that the audience may see: nothing else is sent. */
  reports: readonly ReportSummary[];
  /** Ids of the reports of each place that the question names. */
  places: readonly (readonly string[])[];
  ranked: readonly Ranked[];
  /** Most input tokens that the documents may take. */
  mostTokens: number;
  /** Input tokens as the model's service counts them; undefined when it does not say in time. */
  count(documents: readonly SentDocument[]): Promise<number | undefined>;
}

/** More reports than these are not read whole for one question: reading them would take longer than anybody waits. */
const mostWhole = 24;
/** Fewest tokens that passages have on average: what would not fit even so need not be read to know it. */
const leastTokensOfPassage = 40;
/** How far an estimate may be off. */
const doubt = 0.15;

/** What a model is given to answer from: the reports whole where they fit, else the passages nearest to the question. Empty when there is neither. */
export async function chooseDocuments(
  { store, regimes }: { store: Store; regimes: Regimes },
  request: DocumentRequest,
): Promise<SentDocument[]> {
  const { audience, reports, mostTokens } = request;
  const ids = new Set(request.places.flat());
  const fitting = reports.filter(({ reportId }) => ids.has(reportId));
  const passages = fitting.reduce((sum, { passageCount }) => sum + passageCount, 0);
  if (fitting.length <= mostWhole && passages * leastTokensOfPassage <= mostTokens) {
    const versions = await readReports(store, audience, fitting);
    const whole = versions.flatMap((version) => documentsOf(version, regimes));
    if (await fits(whole, request)) return whole;
  }
  const chosen = spreadPassages(request.ranked, request.places);
  const touched = new Set(chosen.map(({ passage }) => passage.reportId));
  const versions = await readReports(
    store,
    audience,
    reports.filter(({ reportId }) => touched.has(reportId)),
  );
  return ofPassages(chosen, versions, regimes, mostTokens * (1 - doubt));
}

async function fits(
  documents: readonly SentDocument[],
  { mostTokens, count }: DocumentRequest,
): Promise<boolean> {
  const estimate = documents.reduce((sum, { source }) => sum + estimateTokens(source), 0);
  if (estimate <= mostTokens * (1 - doubt)) return true;
  if (estimate > mostTokens * (1 + doubt)) return false;
  const counted = await count(documents);
  return counted !== undefined && counted <= mostTokens;
}

/** The blocks of the passages, report by report in the order of their text; the worst passages are left out when all do not fit. */
function ofPassages(
  chosen: readonly Ranked[],
  versions: readonly ReportVersion[],
  regimes: Regimes,
  mostTokens: number,
): SentDocument[] {
  const byId = new Map(versions.map((version) => [version.reportId, version]));
  const kept = new Map<ReportVersion, Set<SentBlock>>();
  let tokens = 0;
  for (const { passage } of chosen) {
    const version = byId.get(passage.reportId);
    // A report may be given anew between ranking and reading: the passage is then of a version that is not this one.
    if (version === undefined || version.versionId !== passage.versionId) continue;
    const held = kept.get(version) ?? new Set();
    const more = passageBlocks(version, passage).filter((block) => !held.has(block));
    tokens += estimateTokens({ title: '', blocks: more.map(({ words }) => words) });
    if (tokens > mostTokens) break;
    for (const block of more) held.add(block);
    kept.set(version, held);
  }
  return [...kept].flatMap(([version, blocks]) => documentsOf(version, regimes, blocks));
}

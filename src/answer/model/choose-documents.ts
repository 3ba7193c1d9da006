import type { Audience } from '../../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../../domain/report-record.ts';
import { estimateRequest } from '../../models/estimate-request.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { Ranked } from '../../retrieve/rank-passages.ts';
import type { Store } from '../../store/open-store.ts';
import { readReports } from '../read-reports.ts';
import { documentsOf } from './documents-of.ts';
import { passageBlocks } from './passage-blocks.ts';
import type { SentBlock, SentDocument } from './sent-document.ts';
import { spreadPassages } from './spread-passages.ts';

export interface DocumentRequest {
  audience: Audience;
  /** Reports that the audience may see: nothing else is sent. */
  reports: readonly ReportSummary[];
  /** Ids of the reports of each place that the question names. */
  places: readonly (readonly string[])[];
  /** Passages ranked for the question; asked for only where whole reports do not fit. */
  ranked(): Promise<readonly Ranked[]>;
  /** What is sent beside them. */
  prompt: FilledPrompt;
  /** Most input tokens that a call may take. */
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
  const ranked = (await request.ranked()).filter(({ passage }) => ids.has(passage.reportId));
  const chosen = spreadPassages(ranked, request.places);
  const touched = new Set(chosen.map(({ passage }) => passage.reportId));
  const versions = await readReports(
    store,
    audience,
    reports.filter(({ reportId }) => touched.has(reportId)),
  );
  return ofPassages(chosen, versions, regimes, request);
}

async function fits(
  documents: readonly SentDocument[],
  { prompt, mostTokens, count }: DocumentRequest,
): Promise<boolean> {
  const estimate = estimateRequest({ prompt, documents: documents.map(({ source }) => source) });
  if (estimate <= mostTokens * (1 - doubt)) return true;
  if (estimate > mostTokens * (1 + doubt)) return false;
  const counted = await count(documents);
  return counted !== undefined && counted <= mostTokens;
}

/** As many of the passages, best first, as fit, found by halving. */
function ofPassages(
  chosen: readonly Ranked[],
  versions: readonly ReportVersion[],
  regimes: Regimes,
  { prompt, mostTokens }: DocumentRequest,
): SentDocument[] {
  let best: SentDocument[] = [];
  let [fewest, most] = [0, chosen.length];
  while (fewest < most) {
    const count = best.length === 0 && fewest === 0 ? most : Math.ceil((fewest + most) / 2);
    const documents = gather(chosen.slice(0, count), versions, regimes);
    const tokens = estimateRequest({ prompt, documents: documents.map(({ source }) => source) });
    if (tokens <= mostTokens * (1 - doubt)) [best, fewest] = [documents, count];
    else most = count - 1;
  }
  return best;
}

/** The blocks of passages, report by report in the order of their text. */
function gather(
  chosen: readonly Ranked[],
  versions: readonly ReportVersion[],
  regimes: Regimes,
): SentDocument[] {
  const byId = new Map(versions.map((version) => [version.reportId, version]));
  const kept = new Map<ReportVersion, Set<SentBlock>>();
  for (const { passage } of chosen) {
    const version = byId.get(passage.reportId);
    // A report may be given anew between ranking and reading: the passage is then of a version that is not this one.
    if (version === undefined || version.versionId !== passage.versionId) continue;
    const held = kept.get(version) ?? new Set();
    for (const block of passageBlocks(version, passage)) held.add(block);
    kept.set(version, held);
  }
  return [...kept].flatMap(([version, blocks]) => documentsOf(version, regimes, blocks));
}

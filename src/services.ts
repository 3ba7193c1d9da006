import { type AnswerRequest, answerQuestion } from './answer/answer-question.ts';
import type { AnsweringModel } from './answer/model/answering-model.ts';
import type { Config } from './config.ts';
import type { Answer, AnswerEvent, EarlierTurn, RankedPassage } from './domain/answer.ts';
import type { Audience, Classification } from './domain/audience.ts';
import type { IngestResult } from './domain/ingest-result.ts';
import type { ReportSummary, ReportVersion } from './domain/report-record.ts';
import { AppError } from './errors.ts';
import { ingestFiles } from './library/ingest-files.ts';
import { rebuildIndex } from './library/rebuild-index.ts';
import { removeReport } from './library/remove-report.ts';
import { openClaude } from './models/claude/open-claude.ts';
import type { LanguageModel } from './models/language-model.ts';
import { type Embedder, openEmbedder } from './models/open-embedder.ts';
import { loadPrompts } from './models/prompts/load-prompts.ts';
import { openReader, type Reader } from './read/open-reader.ts';
import { readerVersion } from './read/read-report.ts';
import { loadRegimes, type Regimes } from './regimes/load-regimes.ts';
import { findPassages } from './retrieve/find-passages.ts';
import { loadVocabulary } from './retrieve/load-vocabulary.ts';
import { type CallLog, type CallServices, openCallLog } from './services/call-log.ts';
import { type DraftMaker, draftMaker } from './services/draft-maker.ts';
import { type DraftVersionServices, draftVersionServices } from './services/draft-versions.ts';
import { keepLedgerFresh, type LedgerServices, ledgerServices } from './services/ledger-services.ts';
import { openLibrary } from './services/open-library.ts';
import { backupLibrary } from './store/backup-library.ts';
import { countSearched } from './store/count-searched.ts';
import { listReports } from './store/list-reports.ts';
import type { Store } from './store/open-store.ts';
import { readVersion } from './store/read-version.ts';
import type { RemovedReport } from './store/remove-report.ts';

/** Where a long job stands; `done` and `total` count files, `step` says what is being done to the current one. */
export interface IngestProgress {
  file: string;
  step: 'reading' | 'embedding' | 'saving';
  /** Share of the whole job done, 0 to 1. */
  share: number;
  /** While scanned pages are recognised: which of those of the file, from 1, and how many they are. */
  page?: { place: number; of: number };
}

export interface IngestRequest {
  paths: readonly string[];
  classification?: Classification;
  /** The report that the (single) file is a new version of. */
  replaces?: string;
  /** Recognise the words of scanned pages; without it such a file is refused. */
  ocr?: boolean;
  onProgress?: (progress: IngestProgress) => void;
  signal?: AbortSignal;
}

export interface QuestionRequest {
  question: string;
  audience: Audience;
  /** Restrict to this council's reports. */
  council?: string;
  signal?: AbortSignal;
}

export interface AskRequest extends QuestionRequest {
  id?: string;
  /** What was asked and answered before, oldest first: a follow-up is read with it. */
  conversation?: readonly EarlierTurn[];
  /** `offline`: no model is asked, though the settings name one. */
  engine?: 'offline';
  /** Told what comes of the question while it is answered; the answer itself comes last. */
  onEvent?: (event: AnswerEvent) => void;
}

/** What to call bodies and regimes aloud, by key, e.g. `cqc` → "CQC". A key that is not there has no name. */
export interface SpokenNames {
  inspectorates: Readonly<Record<string, string>>;
  regimes: Readonly<Record<string, string>>;
}

/** Every verb of the product; the doors (command line, web, evals) are thin adapters over it. */
export interface Services extends LedgerServices, DraftVersionServices, CallServices {
  readonly names: SpokenNames;
  /** One result a file, in the order found; folders are walked. Never throws for one bad file. */
  ingest(request: IngestRequest): AsyncIterable<IngestResult>;
  find(request: QuestionRequest & { top?: number }): Promise<RankedPassage[]>;
  ask(request: AskRequest): Promise<Answer>;
  listReports(request: { audience: Audience; council?: string }): Promise<ReportSummary[]>;
  /** @throws AppError `report_unknown`, also where the audience may not see it. */
  showReport(request: { audience: Audience; reportId: string; versionId?: string }): Promise<ReportVersion>;
  removeReport(request: { audience: Audience; reportId: string }): Promise<RemovedReport>;
  backup(file: string): Promise<{ file: string; bytes: number }>;
  health(): Promise<{ ok: boolean; reports: number; engine: string }>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A library that is missing is not made. */
  mustExist?: boolean;
  /** Takes the place of the model that the settings name, and is asked under the same settings. */
  model?: LanguageModel;
}

/**
 * Builds every verb over one library, which is made when it is missing unless it `mustExist`. The model starts at once, readers when first needed;
 * a library indexed under other settings is indexed again before its first search.
 * @throws AppError `library_newer`, `library_damaged`, `library_locked`, `library_missing`, `regime_invalid`.
 */
export async function openServices(
  config: Config,
  { mustExist = false, ...given }: OpenOptions = {},
): Promise<Services> {
  const embedder = once(() => openEmbedder(config.workers === undefined ? {} : { workers: config.workers }));
  // It loads in a process of its own while this one reads its data; what is wrong with it is told by the first verb that needs it.
  embedder().catch(() => undefined);
  const regimes = loadRegimes(config.regimesFolder);
  const vocabulary = loadVocabulary();
  const store = await openLibrary(config.libraryFile, mustExist);
  const log = openCallLog(store);
  const answeredBy = answeringModel(config, log, given.model);
  const fresh = keepLedgerFresh(store, regimes);
  const reader = once(async () => openReader({ threads: 1 }));
  const searchable = once(async () => {
    const opened = await embedder();
    await Promise.all([rebuildIndex({ store, embedder: opened }), fresh()]);
    const home = config.homeCouncil === undefined ? {} : { homeCouncil: config.homeCouncil };
    return { store, embedder: opened, regimes, vocabulary, ...home, ...answeredBy() };
  });
  return {
    names: spokenNames(regimes),
    async *ingest({ paths, ocr, ...options }) {
      const parts = { store, reader: await reader(), readerVersion, embedder: await embedder(), regimes };
      yield* ingestFiles(parts, paths, ocr ? { ...options, scans: scanLimits(config) } : options);
    },
    ...ledgerServices(store, regimes, fresh),
    ...draftVersionServices({ store, regimes, fresh, maker: draftsIn(config, regimes) }),
    find: async (request) => findPassages(await searchable(), request),
    ask: async (request: AnswerRequest) => answerQuestion(await searchable(), request),
    listReports: (request) => listOf(store, request),
    showReport: (request) => showReport(store, request),
    removeReport: ({ audience, reportId }) => removeReport(store, audience, reportId),
    calls: log.calls,
    backup: async (file) => ({ file, ...(await backupLibrary(store, file)) }),
    health: () => healthOf(store, answeredBy().model?.model.name),
    close: () => log.settled().then(() => closeAll(store, reader, embedder)),
  };
}

async function healthOf(
  store: Store,
  engine = 'offline',
): Promise<{ ok: boolean; reports: number; engine: string }> {
  return { ok: true, reports: (await countSearched(store, 'public')).reports, engine };
}

/** To whoever runs it, once: readers are told that quotations stand instead. */
const warn = (message: string) => process.emitWarning(message);

/** Who answers, where the settings say how a model is reached; nothing where the offline engine does. Opened when first asked: most verbs need none. */
function answeringModel(
  { model: settings }: Config,
  { tell }: CallLog,
  given?: LanguageModel,
): () => { model?: AnsweringModel } {
  let opened: { model?: AnsweringModel } | undefined;
  return () => {
    opened ??=
      settings === undefined
        ? {}
        : {
            model: { model: given ?? openClaude(settings, { tell, warn }), settings, prompts: loadPrompts() },
          };
    return opened;
  };
}

/** House styles are loaded when the first draft is made. */
function draftsIn(config: Config, regimes: Regimes): () => DraftMaker {
  let maker: DraftMaker | undefined;
  return () => {
    maker ??= draftMaker(config, regimes);
    return maker;
  };
}

function scanLimits({ ocrPageSeconds = 60, ocrFileSeconds = 3600 }: Config) {
  return { pageDeadlineMs: ocrPageSeconds * 1000, fileDeadlineMs: ocrFileSeconds * 1000 };
}

async function closeAll(store: Store, reader: Lazy<Reader>, embedder: Lazy<Embedder>): Promise<void> {
  // What never opened has nothing to close; why it did not was told to whoever needed it.
  const close = (one: { close(): Promise<void> }) => one.close();
  await Promise.all([
    reader.opened()?.then(close, () => undefined),
    embedder.opened()?.then(close, () => undefined),
  ]);
  await store.close();
}

async function listOf(
  store: Store,
  { audience, council }: { audience: Audience; council?: string },
): Promise<ReportSummary[]> {
  const reports = await listReports(store, audience);
  return council === undefined ? reports : reports.filter((report) => report.profile.council === council);
}

async function showReport(
  store: Store,
  { audience, reportId, versionId }: { audience: Audience; reportId: string; versionId?: string },
): Promise<ReportVersion> {
  const report = await readVersion(store, audience, reportId, versionId);
  if (report !== undefined) return report;
  throw new AppError(
    'report_unknown',
    `There is no report ${reportId}. "rapporteur reports" lists what there is.`,
  );
}

function spokenNames({ inspectorates, regimes }: Regimes): SpokenNames {
  return {
    inspectorates: Object.fromEntries(inspectorates.map((one) => [one.key, one.short])),
    regimes: Object.fromEntries(regimes.map((one) => [one.key, one.short])),
  };
}

/** Something opened when first called for. */
type Lazy<Thing> = (() => Promise<Thing>) & { opened(): Promise<Thing> | undefined };

/** Opens at the first call and gives the same thing ever after; a failed opening is tried again. */
function once<Thing>(open: () => Promise<Thing>): Lazy<Thing> {
  let thing: Promise<Thing> | undefined;
  const get = () => {
    thing ??= open().catch((error) => {
      thing = undefined;
      throw error;
    });
    return thing;
  };
  return Object.assign(get, { opened: () => thing });
}

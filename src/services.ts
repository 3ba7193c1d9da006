import { type AnswerRequest, answerQuestion } from './answer/answer-question.ts';
import type { AnsweringModel } from './answer/model/answering-model.ts';
import type { Config } from './config.ts';
import type { Answer, AnswerEvent, EarlierTurn, RankedPassage } from './domain/answer.ts';
import type { AskedScope } from './domain/asked-scope.ts';
import type { Audience } from './domain/audience.ts';
import type { IngestResult } from './domain/ingest-result.ts';
import type { ProtectionChange } from './domain/protection.ts';
import { ingestFiles } from './library/ingest-files.ts';
import { rebuildIndex } from './library/rebuild-index.ts';
import { openClaude } from './models/claude/open-claude.ts';
import type { LanguageModel } from './models/language-model.ts';
import { openEmbedder } from './models/open-embedder.ts';
import { loadPrompts } from './models/prompts/load-prompts.ts';
import { openReader } from './read/open-reader.ts';
import { readerVersion } from './read/read-report.ts';
import { loadRegimes, type Regimes } from './regimes/load-regimes.ts';
import { findPassages } from './retrieve/find-passages.ts';
import { loadVocabulary } from './retrieve/load-vocabulary.ts';
import { type CallLog, type CallServices, openCallLog } from './services/call-log.ts';
import { answersAtOnce } from './services/conversations/answers-at-once.ts';
import { askInTurn } from './services/conversations/ask-in-turn.ts';
import {
  type ConversationServices,
  conversationServices,
} from './services/conversations/conversation-services.ts';
import { TurnGate } from './services/conversations/turn-gate.ts';
import { type DraftMaker, draftMaker } from './services/draft-maker.ts';
import { type DraftVersionServices, draftVersionServices } from './services/draft-versions.ts';
import { keepLedgerFresh, type LedgerServices, ledgerServices } from './services/ledger-services.ts';
import { once } from './services/once.ts';
import { openLibrary } from './services/open-library.ts';
import { type OriginalServices, originalServices } from './services/originals.ts';
import { type PeopleServices, peopleServices } from './services/people/people-services.ts';
import { type ReportServices, reportServices } from './services/report-services.ts';
import { type UploadServices, uploadServices } from './services/uploads/upload-services.ts';
import { backupLibrary } from './store/backup-library.ts';
import { countSearched } from './store/count-searched.ts';
import type { Store } from './store/open-store.ts';

export type { TokenGrant } from './store/people/read-token.ts';

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
  /** What keeps the reports from readers; absent leaves it as it is, and new ones are public. */
  protection?: ProtectionChange;
  /** Who brings them in: what they may not see is not there for them. Absent means that they see all. */
  audience?: Audience;
  /** The report that the (single) file is a new version of. */
  replaces?: string;
  /** Recognise the words of scanned pages; without it such a file is refused. */
  ocr?: boolean;
  onProgress?: (progress: IngestProgress) => void;
  signal?: AbortSignal;
}

/** What a question is narrowed to counts where it names none itself. */
export interface QuestionRequest extends AskedScope {
  question: string;
  audience: Audience;
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
export interface Services
  extends LedgerServices,
    DraftVersionServices,
    CallServices,
    ConversationServices,
    PeopleServices,
    ReportServices,
    OriginalServices,
    UploadServices {
  readonly names: SpokenNames;
  /** One result a file, in the order found; folders are walked. Never throws for one bad file. */
  ingest(request: IngestRequest): AsyncIterable<IngestResult>;
  find(request: QuestionRequest & { top?: number }): Promise<RankedPassage[]>;
  /** Answers when its turn comes, after the questions that came before by any door. */
  ask(request: AskRequest): Promise<Answer>;
  backup(file: string): Promise<{ file: string; bytes: number }>;
  health(): Promise<{ ok: boolean; reports: number; engine: string }>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A library that is missing is not made. */
  mustExist?: boolean;
  /** Told of every fault that nobody else is shown; printed as a warning of the process when not given. */
  reportFault?: (fault: unknown) => void;
  /** Takes the place of the model that the settings name, and is asked under the same settings. */
  model?: LanguageModel;
}

/** What every verb is built on. */
type Parts = Awaited<ReturnType<typeof openParts>>;

async function openParts(config: Config, { mustExist = false, model: given }: OpenOptions) {
  const embedder = once(() => openEmbedder(config.workers === undefined ? {} : { workers: config.workers }));
  // It loads in a process of its own while this one reads its data; what is wrong with it is told by the first verb that needs it.
  embedder().catch(() => undefined);
  const regimes = loadRegimes(config.regimesFolder);
  const vocabulary = loadVocabulary();
  const store = await openLibrary(config.libraryFile, mustExist);
  const log = openCallLog(store);
  const answeredBy = answeringModel(config, log, given);
  const fresh = keepLedgerFresh(store, regimes);
  const reader = once(async () => openReader({ threads: 1 }));
  const searchable = once(async () => {
    const opened = await embedder();
    await Promise.all([rebuildIndex({ store, embedder: opened }), fresh()]);
    const home = config.homeCouncil === undefined ? {} : { homeCouncil: config.homeCouncil };
    return { store, embedder: opened, regimes, vocabulary, ...home, ...answeredBy() };
  });
  const ask = async (request: AnswerRequest) => answerQuestion(await searchable(), request);
  return { config, embedder, regimes, store, log, answeredBy, fresh, reader, readerVersion, searchable, ask };
}

/**
 * Builds every verb over one library, which is made when it is missing unless it `mustExist`. The model starts at once, readers when first needed;
 * a library indexed under other settings is indexed again before its first search.
 * @throws AppError `library_newer`, `library_damaged`, `library_locked`, `library_missing`, `regime_invalid`.
 */
export async function openServices(config: Config, options: OpenOptions = {}): Promise<Services> {
  const parts = await openParts(config, options);
  const { store, regimes, fresh, log, searchable, ask } = parts;
  const gate = new TurnGate(answersAtOnce((options.model ?? config.model) !== undefined));
  const { reportFault = (fault: unknown) => process.emitWarning(fault as Error) } = options;
  const { closeConversations, ...conversations } = conversationServices({ store, ask, gate, reportFault });
  const { closePeople, ...people } = peopleServices({ store, reportFault });
  const { closeOriginals, ...originals } = originalServices(store);
  const { closeUploads, ...uploads } = uploadServices({ ...parts, scans: scanLimits(config), reportFault });
  return {
    names: spokenNames(regimes),
    ingest: (request) => ingestInto(parts, request),
    ...reportServices(store),
    ...originals,
    ...uploads,
    ...ledgerServices(store, regimes, fresh),
    ...draftVersionServices({ store, regimes, fresh, maker: draftsIn(config, regimes) }),
    ...conversations,
    ...people,
    find: async (request) => findPassages(await searchable(), request),
    ask: askInTurn(gate, ask),
    calls: log.calls,
    backup: async (file) => ({ file, ...(await backupLibrary(store, file)) }),
    health: () => healthOf(store, parts.answeredBy().model?.model.name),
    async close() {
      await closeConversations();
      await closePeople();
      await closeOriginals();
      await closeUploads();
      await log.settled();
      await closeAll(parts);
    },
  };
}

async function* ingestInto(
  { config, store, regimes, reader, embedder }: Parts,
  { paths, ocr, ...options }: IngestRequest,
): AsyncGenerator<IngestResult> {
  const parts = { store, reader: await reader(), readerVersion, embedder: await embedder(), regimes };
  yield* ingestFiles(parts, paths, ocr ? { ...options, scans: scanLimits(config) } : options);
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

async function closeAll({ store, reader, embedder }: Parts): Promise<void> {
  // What never opened has nothing to close; why it did not was told to whoever needed it.
  const close = (one: { close(): Promise<void> }) => one.close();
  await Promise.all([
    reader.opened()?.then(close, () => undefined),
    embedder.opened()?.then(close, () => undefined),
  ]);
  await store.close();
}

function spokenNames({ inspectorates, regimes }: Regimes): SpokenNames {
  return {
    inspectorates: Object.fromEntries(inspectorates.map((one) => [one.key, one.short])),
    regimes: Object.fromEntries(regimes.map((one) => [one.key, one.short])),
  };
}

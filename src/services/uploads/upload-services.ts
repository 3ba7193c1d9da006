import { randomUUID } from 'node:crypto';
import type { Audience } from '../../domain/audience.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import {
  mayRecognise,
  type Upload,
  type UploadDecision,
  type UploadState,
  uploadLimits,
} from '../../domain/upload.ts';
import { AppError } from '../../errors.ts';
import { openReader } from '../../read/open-reader.ts';
import { listReports } from '../../store/list-reports.ts';
import type { Store } from '../../store/open-store.ts';
import { beginUpload } from '../../store/uploads/begin-upload.ts';
import { keepUpload } from '../../store/uploads/keep-upload.ts';
import { listUploads } from '../../store/uploads/list-uploads.ts';
import { readUpload } from '../../store/uploads/read-upload.ts';
import { removeOldUploads } from '../../store/uploads/remove-old-uploads.ts';
import { resumeUploads } from '../../store/uploads/resume-uploads.ts';
import { once } from '../once.ts';
import { cleanFileName } from './clean-file-name.ts';
import { type UploadParts, UploadRunner, type Whose } from './upload-runner.ts';
import { UploadWatch } from './upload-watch.ts';

/** Files that officers bring in by the page. What is not theirs is unknown to them, and nothing of it is found by anybody before it is `held`. */
export interface UploadServices {
  /** Notes that a file begins to arrive; its upload. @throws AppError `upload_state` when too many of this person's wait to be confirmed. */
  beginUpload(request: { personId: string; file: string }): Promise<Upload>;
  /** Keeps the bytes of a file that has arrived whole, and begins to read it. @throws AppError `upload_unknown`, `file_too_large` */
  keepUpload(request: Whose & { bytes: Uint8Array }): Promise<Upload>;
  /** Says why a file that was on its way is not kept. @throws AppError `upload_unknown` */
  refuseUpload(request: Whose & { failure: { code: string; message: string } }): Promise<Upload>;
  /** The last 200 of a person's, the newest first; not those discarded. */
  uploads(request: { personId: string }): Promise<Upload[]>;
  /** Nothing of what was found once it is `held`, where this audience may not see the report. @throws AppError `upload_unknown` */
  showUpload(request: Whose & { audience: Audience }): Promise<Upload>;
  /** A person's uploads as they change from now on, until the signal is aborted. */
  followUploads(request: { personId: string; signal: AbortSignal }): AsyncIterable<Upload>;
  /** Reads a scan again, recognising its words. @throws AppError `upload_unknown`, `upload_state` */
  recogniseUpload(request: Whose): Promise<Upload>;
  /** Brings a file in as its officer says. @throws AppError `upload_unknown`, `upload_state`, `report_unknown` for one to replace */
  confirmUpload(request: Whose & { audience: Audience; decision: UploadDecision }): Promise<Upload>;
  /** Forgets a file that is not in yet. @throws AppError `upload_unknown`, `upload_state` */
  discardUpload(request: Whose): Promise<void>;
  /** For the one process that serves: goes on with what one before it left, deletes what is over for 30 days, now and once a day. */
  keepUploads(): Promise<void>;
}

/** Why a file is not gone on with that was in the middle of something when the program ended. */
const whenStopped = {
  cutOff: {
    code: 'upload_cut_off',
    message:
      'Rapporteur was stopped while this file was being sent, so it did not arrive whole and nothing of it is kept. Choose it and send it again.',
  },
  unreadable: {
    code: 'file_unreadable',
    message:
      'Rapporteur was stopped each time that it read this file, and does not try again. Tell whoever looks after it, or save the file in another format.',
  },
};
const mostListed = 200;
/** Of one person, before something is done with them: what is kept for nobody fills the disk. */
const mostUndecided = 100;
const day = 86_400_000;

/** The verbs over uploads; `closeUploads` ends what is under way. */
export function uploadServices(
  given: Omit<UploadParts, 'scanner'> & { now?: () => number },
): UploadServices & { closeUploads(): Promise<void> } {
  const { store, now = Date.now, reportFault } = given;
  const scanner = once(async () => openReader({ threads: 1 }));
  const parts = { ...given, scanner };
  const watch = new UploadWatch();
  const runner = new UploadRunner(parts, watch);
  let daily: NodeJS.Timeout | undefined;
  const forget = () => removeOldUploads(store, now()).then(() => undefined);
  const show = async (whose: Whose) => watch.withShare(known(await readUpload(store, whose)));
  return {
    ...arrivals(parts, runner, watch, show),
    ...decisions(parts, runner, show),
    uploads: async ({ personId }) =>
      (await listUploads(store, personId, mostListed)).map((one) => watch.withShare(one)),
    showUpload: async ({ audience, ...whose }) => asSeen(store, audience, await show(whose)),
    followUploads: ({ personId, signal }) => watch.follow(personId, signal),
    async keepUploads() {
      for (const { state, ...whose } of await resumeUploads(store, whenStopped)) {
        if (state === 'confirmed') runner.enter(whose);
        else runner.read(whose, { recognise: (await show(whose)).recognise === true });
      }
      await forget();
      daily = setInterval(() => forget().catch(reportFault), day).unref();
    },
    async closeUploads() {
      clearInterval(daily);
      await runner.close();
      await (await scanner.opened())?.close();
    },
  };
}

/** Once it is in, an upload tells of its report what the report itself tells its officer. */
async function asSeen(store: Store, audience: Audience, upload: Upload): Promise<Upload> {
  if (upload.state !== 'held') return upload;
  const reports = await listReports(store, audience);
  if (reports.some(({ reportId }) => reportId === upload.reportId)) return upload;
  const { found: _found, ...rest } = upload;
  return rest;
}

type Show = (whose: Whose) => Promise<Upload>;

function arrivals(
  { store, now = Date.now }: UploadParts & { now?: () => number },
  runner: UploadRunner,
  watch: UploadWatch,
  show: Show,
): Pick<UploadServices, 'beginUpload' | 'keepUpload' | 'refuseUpload'> {
  return {
    async beginUpload({ personId, file }) {
      const undecided = (await listUploads(store, personId, mostListed)).filter(isUndecided);
      if (undecided.length >= mostUndecided) throw tooMany();
      const whose = { uploadId: randomUUID(), personId };
      await beginUpload(store, { ...whose, file: cleanFileName(file), at: new Date(now()).toISOString() });
      const upload = await show(whose);
      watch.tell(personId, upload);
      return upload;
    },
    async keepUpload({ uploadId, personId, bytes }) {
      const whose = { uploadId, personId };
      if (bytes.length > uploadLimits.fileBytes) throw tooLarge();
      await show(whose);
      if (!(await keepUpload(store, uploadId, bytes))) throw unknownUpload();
      const upload = await show(whose);
      watch.tell(personId, upload);
      runner.read(whose);
      return upload;
    },
    async refuseUpload({ uploadId, personId, failure }) {
      const whose = { uploadId, personId };
      if (!(await runner.change(whose, { from: ['sending'], to: 'rejected', failure })))
        throw unknownUpload();
      return show(whose);
    },
  };
}

function decisions(
  { store }: UploadParts,
  runner: UploadRunner,
  show: Show,
): Pick<UploadServices, 'recogniseUpload' | 'confirmUpload' | 'discardUpload'> {
  const change = async (
    { uploadId, personId }: Whose,
    from: readonly UploadState[],
    to: Omit<Parameters<UploadRunner['change']>[1], 'from'>,
  ) => {
    const whose = { uploadId, personId };
    await show(whose);
    if (!(await runner.change(whose, { from, ...to }))) throw otherState();
    return whose;
  };
  return {
    async recogniseUpload(request) {
      if (!mayRecognise(await show(request))) throw otherState();
      const whose = await change(request, ['rejected', 'found'], { to: 'received', recognise: true });
      runner.read(whose, { recognise: true });
      return show(whose);
    },
    async confirmUpload({ audience, decision, ...request }) {
      await show(request);
      if (decision.replaces !== undefined) replaced(await listReports(store, audience), decision.replaces);
      const whose = await change(request, ['found'], { to: 'confirmed', decision, audience });
      runner.enter(whose);
      return show(whose);
    },
    async discardUpload(request) {
      const whose = await change(request, ['received', 'reading', 'found', 'rejected'], { to: 'discarded' });
      runner.stop(whose.uploadId);
    },
  };
}

/** Whether the bytes of an upload are kept. */
function isUndecided(upload: Upload): boolean {
  return upload.state === 'rejected' ? mayRecognise(upload) : upload.state !== 'held';
}

function replaced(reports: readonly ReportSummary[], reportId: string): void {
  if (!reports.some((report) => report.reportId === reportId))
    throw new AppError(
      'report_unknown',
      'There is no report of that id to replace, or it is not for you to see.',
    );
}

function known(upload: Upload | undefined): Upload {
  if (upload === undefined) throw unknownUpload();
  return upload;
}

function unknownUpload(): AppError {
  return new AppError('upload_unknown', 'There is no such file. It may have been discarded.');
}

function otherState(): AppError {
  return new AppError(
    'upload_state',
    'That cannot be done with this file now: it has gone on meanwhile. Load its page again.',
  );
}

function tooLarge(): AppError {
  return new AppError('file_too_large', 'The file is larger than 50 MB. Save it smaller, or in parts.');
}

function tooMany(): AppError {
  return new AppError(
    'upload_state',
    `You have ${mostUndecided} files that are not decided yet. Confirm or discard some of them first.`,
  );
}

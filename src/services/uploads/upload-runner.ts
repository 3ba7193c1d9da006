import { enterUpload } from '../../library/enter-upload.ts';
import type { IngestParts, ReportReader } from '../../library/ingest-parts.ts';
import { readUpload } from '../../library/read-upload.ts';
import type { ScanOptions } from '../../read/ocr/scan-options.ts';
import { changeUpload, type UploadChange } from '../../store/uploads/change-upload.ts';
import { readUpload as readKept } from '../../store/uploads/read-upload.ts';
import { readUploadFile, type UploadFile } from '../../store/uploads/read-upload-file.ts';
import { TurnGate } from '../conversations/turn-gate.ts';
import { describeReading } from './describe-reading.ts';
import { sayFailure } from './say-failure.ts';
import type { UploadWatch } from './upload-watch.ts';

export interface UploadParts extends Pick<IngestParts, 'store' | 'regimes' | 'readerVersion'> {
  reader: () => Promise<ReportReader>;
  /** Reads scans, which takes minutes: apart from the other, so that nobody waits for it. */
  scanner: () => Promise<ReportReader>;
  embedder: () => Promise<IngestParts['embedder']>;
  scans: Omit<ScanOptions, 'onPage'>;
  /** Told of every fault that nobody is shown. */
  reportFault: (fault: unknown) => void;
}

type Work = 'reading' | 'recognising' | 'entering';

/** An upload, and whose it is. */
export interface Whose {
  uploadId: string;
  personId: string;
}

/** Reads and enters uploads in the background, one of each kind of work at a time, whoever stays connected. */
export class UploadRunner {
  private readonly gates = {
    reading: new TurnGate(1),
    recognising: new TurnGate(1),
    entering: new TurnGate(1),
  } satisfies Record<Work, TurnGate>;
  private readonly stopping = new Map<string, AbortController>();
  private readonly running = new Set<Promise<void>>();
  private isClosing = false;

  constructor(
    private readonly parts: UploadParts,
    private readonly watch: UploadWatch,
  ) {}

  read(whose: Whose, { recognise = false } = {}): void {
    const work = recognise ? 'recognising' : 'reading';
    this.start(whose, work, (signal) => this.readNow(whose, signal));
  }

  enter(whose: Whose): void {
    this.start(whose, 'entering', (signal) => this.enterNow(whose, signal));
  }

  /** Stops the work on an upload, if there is any. */
  stop(uploadId: string): void {
    this.stopping.get(uploadId)?.abort();
  }

  /** Stops all work; what was under way is begun again at the next start. */
  async close(): Promise<void> {
    this.isClosing = true;
    for (const stopping of this.stopping.values()) stopping.abort();
    await Promise.all(this.running);
  }

  /** Changes an upload, and tells those who follow. False, and nothing is done, when it is not in a state from which it may change so. */
  async change({ uploadId, personId }: Whose, change: Omit<UploadChange, 'uploadId'>): Promise<boolean> {
    if (!(await changeUpload(this.parts.store, { uploadId, personId, ...change }))) return false;
    const upload = await readKept(this.parts.store, { uploadId, personId });
    if (upload !== undefined) this.watch.tell(personId, upload);
    return true;
  }

  private start(whose: Whose, work: Work, doIt: (signal: AbortSignal) => Promise<void>): void {
    if (this.isClosing) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    this.stopping.set(whose.uploadId, stopping);
    const done = this.gates[work]
      .run(signal, () => doIt(signal))
      .catch((fault: unknown) => {
        if (!signal.aborted) this.parts.reportFault(fault);
      })
      .finally(() => {
        this.running.delete(done);
        if (this.stopping.get(whose.uploadId) === stopping) this.stopping.delete(whose.uploadId);
      });
    this.running.add(done);
  }

  private async readNow(whose: Whose, signal: AbortSignal): Promise<void> {
    if (!(await this.change(whose, { from: ['received', 'reading'], to: 'reading' }))) return;
    const file = await readUploadFile(this.parts.store, whose.uploadId);
    // Discarded since.
    if (file === undefined) return;
    const { upload, bytes } = file;
    const isScan = upload.recognise === true;
    try {
      const { reader, scanner, readerVersion, regimes } = this.parts;
      const parts = { reader: await (isScan ? scanner() : reader()), readerVersion, regimes };
      const onPage = (place: number, of: number) => this.tellShare(whose, (place - 1) / of);
      const scanning = isScan ? { scans: { ...this.parts.scans, onPage } } : {};
      const reading = await readUpload(parts, { file: upload.file, bytes }, { signal, ...scanning });
      const found = describeReading(reading);
      await this.change(whose, { from: ['reading'], to: 'found', found, content: reading.report });
    } catch (fault) {
      if (signal.aborted) return;
      await this.change(whose, { from: ['reading'], to: 'rejected', failure: this.shown(fault, isScan) });
    }
  }

  private async enterNow(whose: Whose, signal: AbortSignal): Promise<void> {
    try {
      const file = await readUploadFile(this.parts.store, whose.uploadId);
      if (file?.upload.state !== 'confirmed') return;
      const { reportId } = await this.enterFile(whose, file, signal);
      await this.change(whose, { from: ['confirmed'], to: 'held', reportId });
    } catch (fault) {
      if (signal.aborted) return;
      await this.change(whose, { from: ['confirmed'], to: 'found', failure: this.shown(fault) });
    }
  }

  private async enterFile(
    whose: Whose,
    { upload, bytes, content, audience }: UploadFile,
    signal: AbortSignal,
  ) {
    const { decision, found, recognise } = upload;
    if (decision === undefined || found === undefined || content === undefined || audience === undefined)
      throw new Error(`upload ${whose.uploadId} was confirmed without all that a confirmed one has`);
    const { store, readerVersion, regimes, reader, scanner, embedder } = this.parts;
    const { replaces, ...protection } = decision;
    return enterUpload(
      {
        store,
        readerVersion,
        regimes,
        reader: await (recognise ? scanner() : reader()),
        embedder: await embedder(),
      },
      {
        sourceKey: `upload:${whose.uploadId}`,
        file: upload.file,
        bytes,
        report: content,
        versionId: found.versionId,
      },
      {
        protection,
        audience,
        replaces,
        signal,
        ...(recognise ? { scans: this.parts.scans } : {}),
        onStep: (step, share) => this.tellShare(whose, step === 'saving' ? 0.95 : share * 0.95),
      },
    );
  }

  private tellShare({ uploadId, personId }: Whose, share: number): void {
    this.watch.tellShare(personId, uploadId, share);
  }

  private shown(fault: unknown, recognise = false): { code: string; message: string } {
    const said = sayFailure(fault, { recognise });
    if (said !== undefined) return said;
    this.parts.reportFault(fault);
    const message = 'Something went wrong on our side, for a reason that was not foreseen. Try again.';
    return { code: 'internal', message };
  }
}

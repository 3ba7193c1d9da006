import type { Audience } from '../domain/audience.ts';
import type { DrawnPage } from '../domain/drawn-page.ts';
import type { Original } from '../domain/original.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { AppError } from '../errors.ts';
import { openPageDrawer } from '../read/page-pictures/open-page-drawer.ts';
import type { Store } from '../store/open-store.ts';
import { readOriginal } from '../store/originals/read-original.ts';
import { readVersion } from '../store/read-version.ts';

interface VersionAsked {
  audience: Audience;
  reportId: string;
  /** The newest when not given. */
  versionId?: string;
}

/** The verbs over files that versions were read from. Each throws AppError `report_unknown`, also where the audience may not see the version. */
export interface OriginalServices {
  /** What is kept of a version's file; undefined when nothing is: it came in before files were kept, or is very large. */
  findOriginal(request: VersionAsked): Promise<Original | undefined>;
  /** The file itself, byte for byte; undefined when it is not kept. */
  openOriginal(request: VersionAsked): Promise<(Original & { bytes: Uint8Array }) | undefined>;
  /**
   * A page of a PDF as a picture; undefined when there is none: the file is not kept, is no PDF, has no such page, or cannot be drawn.
   * `number` counts from 1.
   * @throws AppError `busy` too, when many pages wait to be drawn
   */
  drawPage(request: VersionAsked & { number: number }): Promise<DrawnPage | undefined>;
}

/** Bytes of pictures that are kept in memory: some sixty pages. */
const mostKept = 8 * 1024 * 1024;

/** The verbs over originals of one library; `closeOriginals` ends the thread that draws. */
export function originalServices(store: Store): OriginalServices & { closeOriginals(): Promise<void> } {
  const drawer = openPageDrawer();
  const pictures = keptPictures();
  return {
    async findOriginal(request) {
      const version = await versionFor(store, request);
      const kept = await readOriginal(store, request.audience, version, { whole: false });
      return kept && describe(version, kept.size);
    },
    async openOriginal(request) {
      const version = await versionFor(store, request);
      const kept = await readOriginal(store, request.audience, version, { whole: true });
      return kept?.bytes && { ...describe(version, kept.size), bytes: kept.bytes };
    },
    async drawPage({ number, ...request }) {
      const version = await versionFor(store, request);
      const isPage = number >= 1 && number <= (version.pageCount ?? 0);
      if (version.content.format !== 'pdf' || !isPage) return undefined;
      const key = `${version.versionId} ${number}`;
      const drawn = pictures.get(key);
      if (drawn !== undefined) return drawn;
      const kept = await readOriginal(store, request.audience, version, { whole: true });
      const page = kept?.bytes && (await drawer.draw(kept.bytes, number));
      if (page !== undefined) pictures.keep(key, page);
      return page;
    },
    closeOriginals: () => drawer.close(),
  };
}

async function versionFor(
  store: Store,
  { audience, reportId, versionId }: VersionAsked,
): Promise<ReportVersion> {
  const version = await readVersion(store, audience, reportId, versionId);
  if (version !== undefined) return version;
  throw new AppError(
    'report_unknown',
    `There is no report ${reportId}. "rapporteur reports" lists what there is.`,
  );
}

function describe({ file, content }: ReportVersion, size: number): Original {
  return { file, format: content.format, size };
}

/** Pictures drawn last, by the version of the page: whoever asks has been let see that version by then. */
function keptPictures() {
  const kept = new Map<string, DrawnPage>();
  let size = 0;
  return {
    get: (key: string) => kept.get(key),
    keep(key: string, page: DrawnPage): void {
      if (kept.has(key)) return;
      kept.set(key, page);
      size += page.png.length;
      for (const [oldest, { png }] of kept) {
        if (size <= mostKept) return;
        kept.delete(oldest);
        size -= png.length;
      }
    },
  };
}

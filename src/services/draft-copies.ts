import type { CopyFormat } from '../domain/copy-format.ts';
import type { Draft } from '../domain/draft.ts';
import { draftHtml } from '../draft/copies/draft-html.ts';
import { draftMarkdown } from '../draft/copies/draft-markdown.ts';
import { writePdf } from '../draft/copies/write-pdf.ts';
import type { AgendaFile, AgendaParts } from '../draft/word/write-agenda-copy.ts';
import type { CopyVersion } from '../draft/word/write-working-copy.ts';
import type { HouseStyle } from '../house-styles/house-style.ts';

export interface CopyRequest {
  draft: Draft;
  format: CopyFormat;
  /** As people count versions; a draft that is not kept has none and is its first. */
  version?: number;
  /** ISO day on which that version was made; the day of drafting unless told. */
  date?: string;
  /** A council's own Word file to fill, for `docx` only. */
  template?: Uint8Array;
}

/** What was made of a draft, and, of a template, what could not be placed. */
export interface DraftCopy {
  bytes: Uint8Array;
  /** Plain sentences for the officer. */
  warnings: string[];
}

export interface DraftCopies {
  /**
   * @throws AppError `pdf_unavailable`; `template_without_marks`, or another code of a template that cannot be filled;
   * `style_unknown` when the draft's style is no longer there.
   */
  copy(request: CopyRequest): Promise<DraftCopy>;
  /** The agenda copy and what goes with it, a file each. @throws AppError `draft_outstanding`. */
  agenda(draft: Draft, parts: AgendaParts): Promise<AgendaFile[]>;
}

const pdfDeadlineMs = 60_000;

/** The copies of drafts in the styles of a council. What writes Word files is loaded only when one is wanted. */
export function draftCopies(style: (name: string) => HouseStyle): DraftCopies {
  return {
    async copy({ draft, format, version = 1, date = draft.given.today, template }) {
      const own = style(draft.style);
      const plain = (text: string): DraftCopy => ({ bytes: Buffer.from(text), warnings: [] });
      if (format === 'json') return plain(`${JSON.stringify(draft, null, 1)}\n`);
      if (format === 'md') return plain(draftMarkdown(draft, own));
      if (format === 'html') return plain(draftHtml(draft, own));
      if (template !== undefined && format === 'docx') return filled(template, draft, own);
      const docx = await workingCopy(draft, own, { version, date });
      if (format === 'docx') return { bytes: docx, warnings: [] };
      return {
        bytes: await writePdf(draftHtml(draft, own), { deadlineMs: pdfDeadlineMs, docx }),
        warnings: [],
      };
    },
    async agenda(draft, parts) {
      const { writeAgendaCopy } = await import('../draft/word/write-agenda-copy.ts');
      return writeAgendaCopy(draft, style(draft.style), parts);
    },
  };
}

async function workingCopy(draft: Draft, style: HouseStyle, shown: CopyVersion): Promise<Uint8Array> {
  const { writeWorkingCopy } = await import('../draft/word/write-working-copy.ts');
  return writeWorkingCopy(draft, style, shown);
}

async function filled(template: Uint8Array, draft: Draft, style: HouseStyle): Promise<DraftCopy> {
  const { fillTemplate } = await import('../draft/template/fill-template.ts');
  const { bytes, unknownMarks, unplaced } = await fillTemplate(template, draft, style);
  return {
    bytes,
    warnings: [
      ...unknownMarks.map(
        (mark) => `The template has {{${mark}}}, which names nothing of this report; it was left.`,
      ),
      ...unplaced.map(
        ({ key, heading }) => `The template has no mark {{${key}}}: “${heading || key}” is not in the file.`,
      ),
    ],
  };
}

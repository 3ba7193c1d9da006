import { z } from 'zod';
import { blockSchema, boxSchema } from './block.ts';
import { spanSchema } from './span.ts';

/** Something the report states of itself: the words, and where they stand. `text` may differ from the print only in case or white space. */
export const statedFactSchema = spanSchema.extend({ text: z.string() });
export type StatedFact = z.infer<typeof statedFactSchema>;

/** What the text states of itself. An empty list, or an absent value, means: not stated. */
export const statedSchema = z.object({
  title: statedFactSchema.optional(),
  council: statedFactSchema.optional(),
  /** Committees, boards or cabinets it goes to, in print order. */
  bodies: z.array(statedFactSchema),
  /** Dates that stand in the head of the report (meetings, publication, inspection), in print order, as printed. */
  dates: z.array(statedFactSchema),
  /** Officers to contact: each the line or lines that name one person, with post and telephone where printed. */
  contactOfficers: z.array(statedFactSchema),
});
export type Stated = z.infer<typeof statedSchema>;

/** Running headers, feet and page numbers: printed, but not part of the text. */
export const asideSchema = z.object({
  text: z.string(),
  pageNumber: z.int().min(1).optional(),
  boxes: z.array(boxSchema),
});
export type Aside = z.infer<typeof asideSchema>;

/** Text that a reader would not see. It is kept out of the canonical text and shown to the officer. */
export const hiddenTextSchema = z.object({
  kind: z.enum([
    'invisible-colour',
    'tiny-type',
    'hidden-style',
    'unicode-tags',
    'zero-width',
    'bidi-control',
    'comment',
    'off-page',
  ]),
  text: z.string(),
  pageNumber: z.int().min(1).optional(),
});
export type HiddenText = z.infer<typeof hiddenTextSchema>;

export const reportFormatSchema = z.enum(['pdf', 'docx', 'html', 'markdown', 'text']);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

/** What reading makes of a file's bytes. */
export const readReportSchema = z.object({
  format: reportFormatSchema,
  /** Canonical text: what is printed, NFC, `\n`, blocks joined by a blank line, cells of a row by " | ". */
  text: z.string().min(1),
  blocks: z.array(blockSchema),
  asides: z.array(asideSchema),
  hidden: z.array(hiddenTextSchema),
  stated: statedSchema,
  /** Pages, where the format has them; absent otherwise. */
  pageCount: z.int().min(1).optional(),
  /** Plain sentences for the officer, e.g. that a footnote could not be placed. */
  warnings: z.array(z.string()),
});
export type ReadReport = z.infer<typeof readReportSchema>;

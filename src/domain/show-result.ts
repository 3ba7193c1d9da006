import { z } from 'zod';
import { classificationSchema } from './audience.ts';
import { blockSchema } from './block.ts';
import { hiddenTextSchema, reportFormatSchema, statedSchema } from './read-report.ts';
import type { ReportVersion } from './report-record.ts';

/** One version of a report, as `show` prints it. */
export const showResultSchema = z.object({
  reportId: z.string(),
  versionId: z.string(),
  file: z.string(),
  classification: classificationSchema,
  title: z.string(),
  council: z.string().optional(),
  format: reportFormatSchema,
  pageCount: z.int().optional(),
  passageCount: z.int(),
  addedAt: z.string(),
  /** Canonical text: every offset of `blocks` and of citations counts in it. */
  text: z.string().min(1),
  blocks: z.array(blockSchema),
  stated: statedSchema,
  /** Text that a reader would not see, with where it stood. Not part of `text`. */
  hidden: z.array(hiddenTextSchema),
  warnings: z.array(z.string()),
});
export type ShowResult = z.infer<typeof showResultSchema>;

/** A stored version in the shape that `show` prints. */
export function toShowResult(version: ReportVersion): ShowResult {
  const { content, profile } = version;
  return {
    reportId: version.reportId,
    versionId: version.versionId,
    file: version.file,
    classification: version.classification,
    title: profile.title,
    ...(profile.council === undefined ? {} : { council: profile.council }),
    format: content.format,
    ...(version.pageCount === undefined ? {} : { pageCount: version.pageCount }),
    passageCount: version.passageCount,
    addedAt: version.addedAt,
    text: content.text,
    blocks: content.blocks,
    stated: content.stated,
    hidden: content.hidden,
    warnings: content.warnings,
  };
}

import type { Figures } from '../case-result.ts';
import type { ExtractionScore } from './score-extraction.ts';
import { criticalKinds, type Miss } from './score-list.ts';

/**
 * A report's figures by name: `<field>.matched`, `.wanted`, `.found`; `critical` and `critical.<kind>`; `invented`; `voiced` and
 * `voiceErrors`. Only labelled fields have figures.
 */
export function extractionFigures({ fields, invented }: ExtractionScore): Figures {
  const misses = fields.flatMap((field) => field.misses);
  const voiceErrors = misses.filter((miss) => miss.critical === 'voice' || miss.what?.includes('voice '));
  return {
    ...Object.fromEntries(
      fields.flatMap(({ field, matched, wanted, found }) => [
        [`${field}.matched`, matched],
        [`${field}.wanted`, wanted],
        [`${field}.found`, found],
      ]),
    ),
    critical: criticalOf(misses).length,
    ...Object.fromEntries(
      criticalKinds.map((kind) => [
        `critical.${kind}`,
        misses.filter((miss) => miss.critical === kind).length,
      ]),
    ),
    invented: invented.length,
    voiced: fields.reduce((sum, field) => sum + field.voiced, 0),
    voiceErrors: voiceErrors.length,
  };
}

/** The misses that mislead. */
export function criticalOf(misses: readonly Miss[]): Miss[] {
  return misses.filter((miss) => miss.critical !== undefined);
}

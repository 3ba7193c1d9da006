import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, findingSchema } from '../../src/domain/finding.ts';
import { findIndicators } from '../../src/extract/indicators/find-indicators.ts';
import { findItems } from '../../src/extract/items/find-items.ts';
import { findFlags } from '../../src/extract/judgements/find-flags.ts';
import { findJudgements } from '../../src/extract/judgements/find-judgements.ts';
import { findOutcomes } from '../../src/extract/judgements/find-outcomes.ts';
import type { Source } from '../../src/extract/source.ts';
import { openText } from './open-text.ts';

const beside = join(import.meta.dirname, '../../..', 'shared');
const folders = [
  join(import.meta.dirname, '../../seeds'),
  ...['seeds', 'ofsted', 'send'].map((name) => join(beside, name)),
];
const files = folders
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => /\.(?:txt|md|html|pdf|docx)$/u.test(file) && !file.endsWith('SOURCES.md'));

if (!existsSync(beside))
  console.info('Real reports are not beside this checkout: only the samples are looked at.');

/** Every value of a finding that must be printed. */
function valuesOf(finding: Finding): (string | undefined)[] {
  switch (finding.kind) {
    case 'judgement':
      return [finding.area, finding.printed, finding.score];
    case 'flag':
      return [finding.area, finding.printed, finding.subject];
    case 'outcome':
      return [finding.printed];
    case 'indicator':
      return [
        finding.code,
        finding.label,
        finding.theme,
        finding.trend,
        ...finding.values.flatMap(({ printed, quartile }) => [printed, quartile]),
      ];
    case 'strength':
      return [finding.text, finding.theme, finding.service];
    case 'areaForImprovement':
      return [finding.text, finding.theme, finding.service, finding.frameworkRef];
    case 'recommendation':
      return [finding.text, finding.theme, finding.service, finding.addressedTo];
    case 'priorityAction':
      return [finding.text, finding.theme, finding.service, finding.responsibleBody];
    default:
      return [];
  }
}

const plain = (words: string) => words.replace(/\s+/gu, ' ').trim();

function faults({ content }: Source, finding: Finding): string[] {
  const { citation } = finding;
  const spans = [citation, ...citation.context];
  const moved = spans.filter(
    ({ startChar, endChar, quote }) => content.text.slice(startChar, endChar) !== quote,
  );
  const printed = spans.map(({ quote }) => plain(quote));
  const invented = valuesOf(finding).filter(
    (value) => value !== undefined && !printed.some((quote) => quote.includes(plain(value))),
  );
  return [
    ...moved.map(({ quote }) => `moved: ${quote}`),
    ...invented.map((value) => `${finding.kind}: ${value}`),
  ];
}

describe('findings of every report that is here', () => {
  it.each(files.map((file) => [basename(file), file]))('stand in print: %s', async (name, file) => {
    const source = await openText(readFileSync(file!), name);
    const found = [
      ...findJudgements(source),
      ...findFlags(source),
      ...findOutcomes(source),
      ...findItems(source),
      ...findIndicators(source),
    ];
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((one) => faults(source, one))).toEqual([]);
    for (const one of found) expect(findingSchema.safeParse(one).success).toBe(true);
  });
});

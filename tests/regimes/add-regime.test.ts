import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { projectFolder } from '../support/source-files.ts';

/** What stands between ``` of a language in the README's section. */
function example(language: string): string {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('\n## Adding a regime\n'));
  const fenced = new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\\n\`\`\``, 'u').exec(section);
  if (fenced?.[1] === undefined) throw new Error(`README has no ${language} under "Adding a regime"`);
  return fenced[1];
}

describe('the regime that the README adds', () => {
  let folder: string;
  let extraction: Extraction;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-regimes-'));
    writeFileSync(join(folder, 'harbour-review.yaml'), `${example('yaml')}\n`);
    const regimes = loadRegimes(folder);
    const report = assembleReport(readText(example('markdown')));
    extraction = extractReport(report, describeReport(report, 'harbour.md', regimes), regimes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is recognised in the README’s report, with its edition and council', () => {
    expect(extraction.report).toMatchObject({
      regime: 'harbour-review',
      edition: '2021',
      council: 'Marlbridge City Council',
      voice: 'inspectorate',
    });
  });

  it('gives its judgements as printed and as compared, the overall one marked', () => {
    const judgements = extraction.findings.flatMap((one) => (one.kind === 'judgement' ? [one] : []));
    expect(
      judgements.map(({ areaKey, printed, grade, overall }) => [areaKey, printed, grade, overall]),
    ).toEqual([
      ['safety', 'Strong', 'strong', undefined],
      ['access', 'Weak', 'weak', undefined],
      ['overall', 'Mostly sound', 'sound', true],
    ]);
  });

  it('gives what stands under its heading as areas for improvement', () => {
    const areas = extraction.findings.flatMap((one) => (one.kind === 'areaForImprovement' ? [one.text] : []));
    expect(areas).toHaveLength(2);
    expect(areas[0]).toMatch(/^Clear the silt .* tides/u);
    expect(areas[1]).toMatch(/^Publish the charges .* place/u);
  });
});

import { describe, expect, it } from 'vitest';
import { printComparison } from '../../src/cli/print-comparison.ts';
import { readConfig } from '../../src/config.ts';
import { extractionLineSchema } from '../../src/domain/extraction.ts';
import { modelExtraction } from '../../src/services/model-extraction.ts';
import { cliContext } from '../support/cli-context.ts';
import { extractedReport } from '../support/extracted-report.ts';
import { regimes } from '../support/made-version.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const text = '# Thornhill letter\n\n## Carers\n\nCarers know whom to ring at night.\n';

async function letterOf() {
  const { version, extraction } = await extractedReport('thornhill.md', text);
  const { content, profile } = version;
  return { versionId: 'v-1', file: 'thornhill.md', content, profile, extraction };
}

describe('reading with a model', () => {
  it('says which setting names one where none is set', async () => {
    const { readWithModel } = modelExtraction(readConfig({}), regimes);
    await expect(readWithModel(await letterOf())).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('RAPPORTEUR_MODEL_KEY'),
    });
  });

  it('gives the extraction with the comparison, and prints it for a person with its tokens', async () => {
    const model = scriptedModel({
      fill: () => ({
        findings: [
          { kind: 'strength', quote: 'Carers know whom to ring at night.' },
          { kind: 'strength', quote: 'Carers know whom to ring by day.' },
        ],
      }),
    });
    const config = readConfig({ RAPPORTEUR_MODEL_KEY: 'no-key-at-all' });
    const line = await modelExtraction(config, regimes, { model }).readWithModel(await letterOf());
    extractionLineSchema.parse(line);
    expect(line.findings.map(({ foundBy }) => foundBy)).toContainEqual(expect.stringMatching(/^model:/u));
    const { context, written } = cliContext();
    printComparison(context.output, line.comparison!);
    const out = written.out.join('\n');
    expect(out).toContain('100 tokens in, 10 out');
    expect(out).toMatch(/Added by the model[^(]*\(1\)\n- strength: “Carers know whom to ring at night.”/u);
    expect(out).toContain('None of it is kept');
    expect(out).toMatch(/Not taken[^(]*\(1\)/u);
  });
});

import { performance } from 'node:perf_hooks';
import { extractWithModel, type ModelReading } from '../../../src/extract/with-model/extract-with-model.ts';
import type { ProposedFinding } from '../../../src/extract/with-model/proposed-finding.ts';
import { loadPrompts } from '../../../src/models/prompts/load-prompts.ts';
import { extractedReport } from '../../support/extracted-report.ts';
import { regimes } from '../../support/made-version.ts';
import { type ScriptedParts, scriptedModel } from '../../support/scripted-model.ts';

const prompt = loadPrompts()['extract-findings'];

/** Extracts from an invented report by rules and by a model that gives these findings for whatever it is sent. */
export async function extractText(
  text: string,
  given: readonly ProposedFinding[] | ScriptedParts['fill'],
  reading: Partial<ModelReading> = {},
) {
  const { version, extraction } = await extractedReport('made.md', text);
  const fill = typeof given === 'function' ? given : () => ({ findings: given });
  const model = scriptedModel(fill === undefined ? {} : { fill });
  const result = await extractWithModel(
    { content: version.content, profile: version.profile, regimes, extraction },
    {
      model,
      prompt,
      inputTokens: 150_000,
      outputTokens: 4000,
      deadline: performance.now() + 60_000,
      ...reading,
    },
  );
  return { ...result, rules: extraction, text: version.content.text, model };
}

import type { Config } from '../config.ts';
import type { ExtractionLine } from '../domain/extraction.ts';
import type { Letter } from '../domain/letter.ts';
import { AppError } from '../errors.ts';
import { extractWithModel } from '../extract/with-model/extract-with-model.ts';
import type { PassProgress } from '../extract/with-model/read-passes.ts';
import { openClaude } from '../models/claude/open-claude.ts';
import { loadPrompts } from '../models/prompts/load-prompts.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { GivenModel } from './given-model.ts';

export interface ModelExtraction {
  /**
   * Has the model read a report too: its extraction with what only the model found, and the comparison of both. What was not read is told there.
   * @throws AppError `config_invalid` where the settings name no model, `cancelled`.
   */
  readWithModel(
    letter: Letter,
    options?: { signal?: AbortSignal; onProgress?: (progress: PassProgress) => void },
  ): Promise<ExtractionLine>;
}

/** A report is read in passes, each about as long as an answer: it may take as long as this many. */
const answersLong = 10;

/** Extraction by a model; the one given takes the place of the one that the settings name, which is opened when first asked. */
export function modelExtraction(
  config: Config,
  regimes: Regimes,
  { model, ...told }: GivenModel = {},
): ModelExtraction {
  let opened = model;
  return {
    async readWithModel({ content, profile, extraction }, options = {}) {
      const { model: settings } = config;
      if (settings === undefined)
        throw new AppError(
          'config_invalid',
          'No model is set, so only the rules can read this report. Set RAPPORTEUR_MODEL_KEY (or RAPPORTEUR_MODEL_SERVICE), and let RAPPORTEUR_ENGINE not be offline. See .env.example.',
        );
      opened ??= openClaude(settings, told);
      const { inputTokens, outputTokens, answerMs } = settings;
      const read = await extractWithModel(
        { content, profile, regimes, extraction },
        {
          model: opened,
          prompt: loadPrompts()['extract-findings'],
          inputTokens,
          outputTokens,
          deadline: performance.now() + answerMs * answersLong,
          ...options,
        },
      );
      return { ...extraction, ...read.extraction, comparison: read.comparison };
    },
  };
}

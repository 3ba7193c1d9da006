import type { ModelSettings } from '../../domain/model-settings.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { Prompts } from '../../models/prompts/prompt.ts';

/** A language model that answers, and what an answer may take. */
export interface AnsweringModel {
  model: LanguageModel;
  settings: Pick<ModelSettings, 'answerMs' | 'inputTokens' | 'outputTokens'>;
  prompts: Pick<Prompts, 'answer-question' | 'rephrase-question'>;
}

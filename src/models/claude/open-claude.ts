import type { ModelSettings } from '../../domain/model-settings.ts';
import type { LanguageModel } from '../language-model.ts';
import type { ClaudeOptions } from './claude-options.ts';
import { countTokens } from './count-tokens.ts';
import { fillValue } from './fill-value.ts';
import { openEngine } from './open-engine.ts';
import { writeWords } from './write-words.ts';

/** Claude, behind the port of language models. */
export function openClaude(settings: ModelSettings, options: ClaudeOptions = {}): LanguageModel {
  const engine = openEngine(settings, options);
  return {
    name: `Claude (${settings.model})`,
    id: settings.model,
    write: (request) => writeWords(engine, request),
    fill: (request) => fillValue(engine, request),
    count: (request) => countTokens(engine, request),
  };
}

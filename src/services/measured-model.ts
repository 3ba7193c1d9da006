import type { Config } from '../config.ts';
import type { ModelSettings } from '../domain/model-settings.ts';
import { AppError } from '../errors.ts';
import type { EngineAsk, MeasuredModel } from '../evaluate/engines/engine-ask.ts';
import { openClaude } from '../models/claude/open-claude.ts';
import type { LanguageModel } from '../models/language-model.ts';
import { recordModel } from '../models/replay/record-model.ts';
import { replayModel } from '../models/replay/replay-model.ts';

/** A model to measure, with the settings that it is asked under and what is said of it. */
export interface OpenedModel {
  model: LanguageModel;
  settings: ModelSettings;
  said: MeasuredModel;
}

/**
 * The model that a run of the evals asks: the one that the settings name, kept where `record` says, or what was kept where `replay` says. `replayed` are the settings
 * to replay under: they need no key. Undefined for the offline engine.
 * @throws AppError `config_invalid` when the settings reach no model; as `replayModel` does
 */
export function openMeasuredModel(
  config: Config,
  ask: EngineAsk,
  replayed: ModelSettings,
): OpenedModel | undefined {
  if (ask.engine === 'offline') return undefined;
  if (ask.replay !== undefined) {
    const model = replayModel(ask.replay);
    const madeUp = model.made === 'made-up' ? { madeUp: true as const } : {};
    return { model, settings: replayed, said: { name: model.name, replayed: true, ...madeUp } };
  }
  const { model: settings } = config;
  if (settings === undefined)
    throw new AppError(
      'config_invalid',
      'No model can be asked: set RAPPORTEUR_MODEL_KEY (or RAPPORTEUR_MODEL_SERVICE), or play what was recorded with --replay DIR. See .env.example.',
    );
  const claude = placed(openClaude(settings), settings.address);
  const model = ask.record === undefined ? claude : recordModel(claude, ask.record);
  return { model, settings, said: { name: model.name } };
}

/** Behind an address of one's own may stand anything, such as a stand-in: its figures and recordings say where they are from. */
function placed(model: LanguageModel, address: string | undefined): LanguageModel {
  if (address === undefined) return model;
  const where = ` at ${new URL(address).host}`;
  return { ...model, name: `${model.name}${where}`, id: `${model.id}${where}` };
}

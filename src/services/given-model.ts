import type { ModelCall } from '../domain/model-call.ts';
import type { LanguageModel } from '../models/language-model.ts';

/** How a verb over files has its model. */
export interface GivenModel {
  /** Takes the place of the model that the settings name; its calls are not told. */
  model?: LanguageModel;
  /** Told of every call of the model that the settings name. */
  tell?: (call: ModelCall) => void;
}

import type { Draft } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { Prompts } from '../../models/prompts/prompt.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';

/** What writing the sections of one draft takes. */
export interface Writing {
  /** As it was drafted without a model. */
  draft: Draft;
  letter: Letter;
  model: LanguageModel;
  prompts: Pick<Prompts, 'write-section'>;
  style: HouseStyle;
  regimes: Regimes;
  /** When all of it must have ended, as `performance.now()` tells time. */
  deadline: number;
  /** Longest answer of one call. */
  outputTokens: number;
  signal?: AbortSignal;
}

import type { Config } from '../config.ts';
import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import {
  type WriteOptions,
  type WrittenSections,
  writeSections,
} from '../draft/with-model/write-sections.ts';
import { AppError } from '../errors.ts';
import type { HouseStyle } from '../house-styles/house-style.ts';
import { openClaude } from '../models/claude/open-claude.ts';
import { loadPrompts } from '../models/prompts/load-prompts.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { GivenModel } from './given-model.ts';

/** Has a language model word the running text of drafts. */
export interface SectionWriter {
  /** Said to people: "Claude (claude-…)". */
  readonly name: string;
  /** @throws AppError `cancelled`; what else goes wrong with the model is told in the draft. */
  write(
    letter: Letter,
    draft: Draft,
    options?: Pick<WriteOptions, 'signal' | 'onProgress' | 'only'>,
  ): Promise<WrittenSections>;
}

/** A draft takes several calls, one after the other: so many times what one answer may take. */
const answersTime = 4;

/**
 * The writer that the settings name; a model that is given takes its place.
 * @throws AppError `config_invalid` where they name none.
 */
export function sectionWriter(
  { model: settings }: Config,
  parts: { regimes: Regimes; style(name: string): HouseStyle },
  { model: given, ...told }: GivenModel = {},
): SectionWriter {
  if (settings === undefined)
    throw new AppError(
      'config_invalid',
      'No language model is set up to word a draft. Put a key in RAPPORTEUR_MODEL_KEY, or name a cloud service in RAPPORTEUR_MODEL_SERVICE (see .env.example); or draft without --with-model.',
    );
  const model = given ?? openClaude(settings, told);
  const prompts = loadPrompts();
  const { regimes, style } = parts;
  return {
    name: model.name,
    write: (letter, draft, options = {}) =>
      writeSections(draft, letter, model, prompts, {
        ...options,
        regimes,
        style: style(draft.style),
        deadline: performance.now() + settings.answerMs * answersTime,
        outputTokens: settings.outputTokens,
      }),
  };
}

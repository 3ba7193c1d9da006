import type { Draft } from '../../domain/draft.ts';
import { changeSection, sectionOf } from './change-section.ts';

/**
 * A draft with one section as another draft of the same version of the letter has it.
 * @throws AppError `section_unknown` where either has no such section.
 */
export function replaceSection(draft: Draft, from: Draft, key: string): Draft {
  const section = sectionOf(from, key);
  return changeSection(draft, key, () => section);
}

import type { Draft, DraftSection } from '../../domain/draft.ts';
import { AppError } from '../../errors.ts';

/**
 * A draft with one section changed.
 * @throws AppError `section_unknown`, naming those that there are.
 */
export function changeSection(
  draft: Draft,
  key: string,
  change: (section: DraftSection) => DraftSection,
): Draft {
  const section = sectionOf(draft, key);
  return { ...draft, sections: draft.sections.map((one) => (one === section ? change(one) : one)) };
}

/**
 * The section of that key.
 * @throws AppError `section_unknown`, naming those that there are.
 */
export function sectionOf(draft: Draft, key: string): DraftSection {
  const section = draft.sections.find((one) => one.key === key);
  if (section !== undefined) return section;
  const keys = draft.sections.map((one) => one.key).join(', ');
  throw new AppError('section_unknown', `This draft has no section “${key}”. Its sections are: ${keys}.`);
}

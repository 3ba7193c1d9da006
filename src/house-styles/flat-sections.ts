import type { HouseStyle, SectionBase } from './house-style.ts';

/** Every section of a style in order, those under a section right after it, each with its level. */
export function flatSections({
  sections,
}: Pick<HouseStyle, 'sections'>): { section: SectionBase; level: 1 | 2 }[] {
  return sections.flatMap((section) => [
    { section, level: 1 as const },
    ...section.sections.map((under) => ({ section: under, level: 2 as const })),
  ]);
}

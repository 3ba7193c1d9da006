import type { Draft, DraftSection } from '../../domain/draft.ts';
import type { MarkContent } from './mark-contents.ts';
import { headOf } from './mark-contents.ts';

export interface HeldSections {
  /** By the key of a section that has a mark: the section, and those under it that have none. */
  held: Map<string, DraftSection[]>;
  /** Sections that no mark of a section holds, in order; what stands before the first heading is not among them. */
  rest: DraftSection[];
}

/** Shares the sections of a draft among the marks that a template has: one under another goes with it unless it has its own mark. */
export function holdSections(draft: Draft, marked: readonly MarkContent[]): HeldSections {
  const own = new Set(marked.flatMap((content) => (content.kind === 'section' ? [content.key] : [])));
  const held = new Map<string, DraftSection[]>();
  const rest: DraftSection[] = [];
  const above: DraftSection[] = [];
  for (const section of draft.sections) {
    while (above.length > 0 && section.level <= above.at(-1)!.level) above.pop();
    const holder = above.at(-1);
    if (own.has(section.key)) {
      above.push(section);
      held.set(section.key, [section]);
    } else if (holder) held.get(holder.key)!.push(section);
    else if (section !== headOf(draft)) rest.push(section);
  }
  return { held, rest };
}

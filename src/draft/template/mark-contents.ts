import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';

/** What a mark stands for. */
export type MarkContent =
  /** A title, the value of a field of the header, or a placeholder. `paragraph` is absent for the title alone. */
  | { kind: 'words'; words: string; paragraph?: DraftParagraph }
  /** A section with those under it, or all that no other mark holds. */
  | { kind: 'section'; key: string }
  | { kind: 'report' };

/** What each key of a template may stand for; of two things with one key, "section:" or "placeholder:" before it names the other. */
export function markContents(draft: Draft, style: HouseStyle): Map<string, MarkContent> {
  const contents = new Map<string, MarkContent>();
  const add = (prefix: string, key: string, content: MarkContent) => {
    contents.set(`${prefix}:${key}`, content);
    if (!contents.has(key)) contents.set(key, content);
  };
  for (const [field, paragraph] of headerFields(draft, style))
    add('field', field, { kind: 'words', words: wordsFor(paragraph), paragraph });
  add('field', 'title', { kind: 'words', words: draft.title });
  for (const { key } of draft.sections) add('section', key, { kind: 'section', key });
  for (const paragraph of draft.sections.flatMap(({ paragraphs }) => paragraphs))
    if (paragraph.placeholder)
      add('placeholder', paragraph.placeholder.key, { kind: 'words', words: wordsFor(paragraph), paragraph });
  add('section', 'report', { kind: 'report' });
  return contents;
}

/** The value of a field, or what a placeholder asks for; other paragraphs whole. */
function wordsFor({ form, cells = [], text, placeholder }: DraftParagraph): string {
  if (form === 'field' && cells.length > 1) return cells.slice(1).join('\n');
  const bracketed = placeholder && /\[[^\]]*\]/u.exec(text)?.[0];
  return bracketed ?? text;
}

/** Paragraphs of the header by the field that each is, in the style's order; a field is told by its label, else by its place. */
export function headerFields(draft: Draft, style: HouseStyle): [field: string, paragraph: DraftParagraph][] {
  const paragraphs = headOf(draft)?.paragraphs ?? [];
  const left = [...style.header.fields];
  return paragraphs.flatMap((paragraph): [string, DraftParagraph][] => {
    const label = plain(paragraph.cells?.[0] ?? '');
    const at = left.findIndex(
      (one) => one.field === paragraph.placeholder?.key || plain(one.label ?? '') === label,
    );
    const field = at < 0 ? undefined : left.splice(at, 1)[0]!.field;
    return field === undefined ? [] : [[field, paragraph]];
  });
}

/** What stands before the first heading; undefined where nothing does. */
export function headOf({ sections }: Draft): DraftSection | undefined {
  return sections[0]?.heading === '' ? sections[0] : undefined;
}

function plain(label: string): string {
  return label.replace(/:$/u, '').trim().toLowerCase();
}

import type { Draft, DraftSection } from '../../domain/draft.ts';
import { AppError } from '../../errors.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { allNamed } from '../../word-files/markup.ts';
import { embedDraft } from './embed-draft.ts';
import { fillStory, textWidthOf } from './fill-story.ts';
import type { Filling } from './filling.ts';
import { holdSections } from './hold-sections.ts';
import { listMarks } from './list-marks.ts';
import { headerFields, headOf, type MarkContent, markContents } from './mark-contents.ts';
import { openTemplate, packTemplate, type TemplateFile } from './template-file.ts';
import { templateStyles } from './template-styles.ts';

export interface FilledTemplate {
  bytes: Buffer;
  /** Keys that were filled, as the template has them, in order. */
  filled: string[];
  /** Marks in braces that name nothing of the draft; they stand in the file as they were. */
  unknownMarks: string[];
  /** Sections of the draft with words, and fields of its header, that no mark holds: they are not in the file. */
  unplaced: { key: string; heading: string }[];
}

/**
 * Fills a council's own Word template with a draft: content controls whose tag or title is a key, and marks in braces. Styles, headers,
 * footers, pictures and numbering stay the template's. Keys are those of sections, fields of the header and placeholders, "title", and
 * "report" for every section that no other mark holds.
 * @throws AppError `template_without_marks` (which lists the keys), `archive_unsafe` (macros among them), `file_unreadable`
 */
export async function fillTemplate(
  template: Uint8Array,
  draft: Draft,
  style: HouseStyle,
): Promise<FilledTemplate> {
  const file = await openTemplate(template);
  const contents = markContents(draft, style);
  const listed = [...file.stories.values()].map(listMarks);
  const keys = listed.flatMap(({ controls, named }) => [...controls, ...named]);
  const marked = keys.flatMap((key) => contents.get(key) ?? []);
  if (marked.length === 0)
    throw withoutMarks(
      contents,
      listed.flatMap(({ named }) => named),
    );
  const filling = startFilling(file, draft, style, contents, marked);
  for (const [name, root] of file.stories) file.stories.set(name, fillStory(root, filling));
  embedDraft(file, draft);
  return {
    bytes: packTemplate(file),
    filled: [...filling.filled],
    unknownMarks: [...filling.unknown],
    unplaced: unplaced(filling),
  };
}

function startFilling(
  { stories, styles }: TemplateFile,
  draft: Draft,
  style: HouseStyle,
  contents: ReadonlyMap<string, MarkContent>,
  marked: readonly MarkContent[],
): Filling {
  const roots = [...stories.values()];
  const numbers = roots
    .flatMap((root) => [...allNamed(root, 'w:bookmarkStart'), ...allNamed(root, 'w:id')])
    .map(({ attributes }) => Number(attributes['w:id'] ?? attributes['w:val']));
  return {
    draft,
    style,
    styles: templateStyles(styles),
    contents,
    ...holdSections(draft, marked),
    width: textWidthOf(roots[0]!),
    filled: new Set(),
    unknown: new Set(),
    placed: new Set(),
    next: 1 + Math.max(0, ...numbers.filter((one) => one < 1_000_000_000)),
  };
}

/** Sections count as placed by their words, so that one whose mark could not be filled is told too. */
function unplaced({ draft, style, placed }: Filling): FilledTemplate['unplaced'] {
  const head = headOf(draft);
  const isLeft = ({ paragraphs }: DraftSection) =>
    paragraphs.length > 0 && paragraphs.some(({ id }) => !placed.has(id));
  const fields = headerFields(draft, style)
    .filter(([field, { id }]) => field !== 'title' && !placed.has(id))
    .map(([field, { cells }]) => ({ key: field, heading: cells?.[0] || field.replaceAll('-', ' ') }));
  return [
    ...fields,
    ...draft.sections
      .filter((one) => one !== head && isLeft(one))
      .map(({ key, heading }) => ({ key, heading })),
  ];
}

function withoutMarks(contents: ReadonlyMap<string, MarkContent>, unknown: readonly string[]): AppError {
  const usable = [...contents.keys()].filter((key) => !key.includes(':')).map((key) => `{{${key}}}`);
  const strange =
    unknown.length === 0
      ? ''
      : ` It has ${unknown.map((key) => `{{${key}}}`).join(', ')}, which names nothing.`;
  return new AppError(
    'template_without_marks',
    `This template holds no mark for the report.${strange} Type marks where its parts belong, or give content controls these tags: ${usable.join(', ')}.`,
  );
}

import type { DraftSection } from '../../domain/draft.ts';
import { element, type MarkupElement } from '../../word-files/markup.ts';
import { draftRuns, withBookmark, wordRuns } from './draft-runs.ts';
import type { Filling } from './filling.ts';
import type { MarkContent } from './mark-contents.ts';

/** Sections that a mark stands for; empty for what is a few words. */
export function sectionsOf(content: MarkContent, { held, rest }: Filling): readonly DraftSection[] {
  if (content.kind === 'report') return rest;
  return content.kind === 'section' ? (held.get(content.key) ?? []) : [];
}

/** What a mark stands for, in one line; paragraphs of a section with a line break between them. */
export function inlineRuns(
  content: MarkContent,
  look: MarkupElement | undefined,
  filling: Filling,
): MarkupElement[] {
  if (content.kind === 'words' && !content.paragraph) return wordRuns(content.words, look);
  const lines =
    content.kind === 'words'
      ? [{ paragraph: content.paragraph!, words: content.words }]
      : sectionsOf(content, filling).flatMap(({ paragraphs }) =>
          paragraphs.map((paragraph) => ({ paragraph, words: paragraph.text })),
        );
  return lines.flatMap(({ paragraph, words }, at) => [
    ...(at === 0 ? [] : [element('w:r', {}, [element('w:br')])]),
    ...withBookmark(paragraph, draftRuns(paragraph, words, look, filling), filling),
  ]);
}

import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx';
import type { Draft } from '../../domain/draft.ts';
import { reportName } from '../../domain/report-name.ts';
import { bookmarkName } from './bookmark-name.ts';
import { ContentControl } from './content-control.ts';
import { aside, type CopyMarks } from './copy-marks.ts';
import { footnoteWords } from './source-words.ts';

/**
 * What a working copy shows around the words: a bookmark around each paragraph, placeholders as content controls, citations as
 * a footnote, "(proposed)" after a recommendation. Bookmarks and controls are numbered from 1 in each file; its first footnote names the
 * letter in full.
 */
export function workingMarks(letter: Draft['letter']): CopyMarks {
  const bookmarks = new Map<string, number>();
  const name = reportName(letter);
  let controls = 0;
  let named = false;
  return {
    open({ id }) {
      bookmarks.set(id, bookmarks.size + 1);
      return [new BookmarkStart(bookmarkName(id), bookmarks.get(id)!) as ParagraphChild];
    },
    placeholder({ placeholder }, words, at) {
      if (placeholder === undefined) return [];
      const tag = at === 0 ? placeholder.key : `${placeholder.key}-${at + 1}`;
      // Only the first of several in one row is the choice or the date that is asked for.
      const kind = at === 0 ? placeholder.kind : 'text';
      return [new ContentControl({ ...placeholder, kind }, tag, words, ++controls) as ParagraphChild];
    },
    after(paragraph) {
      const words = footnoteWords(paragraph, { name, first: !named });
      named ||= words.startsWith(name);
      return [...(paragraph.proposed ? [aside(' (proposed)')] : []), ...footnote(words)];
    },
    close: ({ id }) => [new BookmarkEnd(bookmarks.get(id)!) as ParagraphChild],
  };
}

function footnote(words: string): ParagraphChild[] {
  if (words === '') return [];
  // Word puts nothing between the mark of a note and its words.
  const note = new Paragraph({ style: 'FootnoteText', text: ` ${words}` });
  return [new FootnoteReferenceRun({ children: [note] })];
}

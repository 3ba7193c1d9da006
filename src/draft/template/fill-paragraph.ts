import { childNamed, element, isElement, type Markup, type MarkupElement } from '../../word-files/markup.ts';
import { cutRun, runText } from './cut-run.ts';
import type { Filling } from './filling.ts';
import { inlineRuns, sectionsOf } from './inline-runs.ts';
import type { MarkContent } from './mark-contents.ts';
import { markKey, markPattern } from './mark-key.ts';
import { clonedLook } from './paragraph-look.ts';
import { sectionBlocks } from './section-blocks.ts';

interface Mark {
  key: string;
  content: MarkContent;
  start: number;
  end: number;
}

type FillInside = (node: MarkupElement) => MarkupElement;

/**
 * A paragraph of a template with its marks filled. A section whose mark stands alone becomes paragraphs of its own; one among other
 * words, and whatever is a few words, goes into the line. Word parts a mark into several runs; they are read together.
 */
export function fillParagraph(
  paragraph: MarkupElement,
  filling: Filling,
  fillInside: FillInside,
): MarkupElement[] {
  const marks = marksIn(paragraph, filling);
  const [only] = marks;
  const words = textOf(paragraph);
  const alone = only !== undefined && words.trim() === words.slice(only.start, only.end);
  if (alone && only.content.kind !== 'words') return ended(paragraph, blocksFor(only, paragraph, filling));
  return [fillLine(paragraph, marks, filling, fillInside)];
}

function marksIn(container: MarkupElement, { contents, unknown }: Filling): Mark[] {
  return [...textOf(container).matchAll(markPattern)].flatMap((match) => {
    const key = markKey(match.groups!.key!);
    const content = contents.get(key);
    if (content) return [{ key, content, start: match.index, end: match.index + match[0].length }];
    unknown.add(key);
    return [];
  });
}

function blocksFor({ key, content }: Mark, paragraph: MarkupElement, filling: Filling): MarkupElement[] {
  filling.filled.add(key);
  const properties = clonedLook(paragraph);
  const run = runsOf(paragraph).find((one) => runText(one) !== '');
  const runLook = childNamed(run, 'w:rPr');
  const look = {
    ...(properties === undefined ? {} : { paragraph: properties }),
    ...(runLook === undefined ? {} : { run: runLook }),
  };
  return sectionBlocks(sectionsOf(content, filling), look, content.kind === 'report', filling);
}

/** The end of a section of pages stays behind what takes the place of its paragraph. */
function ended(paragraph: MarkupElement, blocks: MarkupElement[]): MarkupElement[] {
  const section = childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr');
  if (!section) return blocks.length === 0 ? [{ ...paragraph, children: [] }] : blocks;
  return [...blocks, element('w:p', {}, [element('w:pPr', {}, [section])])];
}

function fillLine(
  container: MarkupElement,
  marks: readonly Mark[],
  filling: Filling,
  fillInside: FillInside,
): MarkupElement {
  let at = 0;
  const children = container.children.flatMap((child): Markup[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'w:proofErr' && marks.length > 0) return [];
    if (child.name === 'w:r' && runText(child) !== '') {
      const from = at;
      at += runText(child).length;
      return fillRun(child, { from, to: at }, marks, filling);
    }
    if (/^w:(?:hyperlink|ins|smartTag)$/.test(child.name))
      return [fillLine(child, marksIn(child, filling), filling, fillInside)];
    return child.name === 'w:pPr'
      ? [child]
      : fillInside({ name: '', attributes: {}, children: [child] }).children;
  });
  return { ...container, children };
}

function fillRun(
  run: MarkupElement,
  { from, to }: { from: number; to: number },
  marks: readonly Mark[],
  filling: Filling,
): MarkupElement[] {
  const filled: MarkupElement[] = [];
  let at = from;
  for (const mark of marks.filter(({ start, end }) => start < to && end > from)) {
    const before = cutRun(run, at - from, mark.start - from);
    if (before && mark.start > at) filled.push(before);
    if (mark.start >= from) {
      filling.filled.add(mark.key);
      filled.push(...inlineRuns(mark.content, childNamed(run, 'w:rPr'), filling));
    }
    at = Math.min(to, mark.end);
  }
  if (at === from) return [run];
  const after = cutRun(run, at - from, to - from);
  return after && at < to ? [...filled, after] : filled;
}

function textOf(container: MarkupElement): string {
  return runsOf(container).map(runText).join('');
}

function runsOf(container: MarkupElement): MarkupElement[] {
  return container.children.filter(isElement).filter(({ name }) => name === 'w:r');
}

import { allNamed, childNamed, element, isElement, type MarkupElement } from '../../word-files/markup.ts';
import { withBookmark, wordRuns } from './draft-runs.ts';
import type { Filling, Look } from './filling.ts';
import { inlineRuns, sectionsOf } from './inline-runs.ts';
import type { MarkContent } from './mark-contents.ts';
import { clonedLook } from './paragraph-look.ts';
import { sectionBlocks } from './section-blocks.ts';

/** What makes a control hold something else than what is put into it, or show it as not filled. */
const dropped =
  /^(?:w:(?:showingPlcHdr|placeholder|dataBinding|text|date|dropDownList|comboBox|temporary)|w15:dataBinding)$/;

/** A content control of a template, filled: it stays in its place with its tag. What a person has still to write stays a control to fill. */
export function fillControl(control: MarkupElement, key: string, filling: Filling): MarkupElement {
  const content = childNamed(control, 'w:sdtContent') ?? element('w:sdtContent');
  const mark = filling.contents.get(key)!;
  if (allNamed(content, 'w:tr').length > 0 && allNamed(content, 'w:tc').length > 1) return control;
  filling.filled.add(key);
  const isOpen = mark.kind === 'words' && mark.paragraph?.origin === 'placeholder';
  const properties = childNamed(control, 'w:sdtPr') ?? element('w:sdtPr');
  const kept = properties.children.filter((one) => !isElement(one) || !dropped.test(one.name));
  const own = isOpen ? properties.children : kept;
  return {
    ...control,
    children: [
      { ...properties, children: isOpen ? withTag(own.filter(isElement), mark) : own },
      ...control.children.filter((one) => isElement(one) && !/^w:sdt(?:Pr|Content)$/.test(one.name)),
      fillContent(content, mark, filling),
    ],
  };
}

/** A control that is found by its title gets the placeholder's key as its tag, so that it is known when the file comes back. */
function withTag(properties: MarkupElement[], mark: MarkContent): MarkupElement[] {
  const key = mark.kind === 'words' ? mark.paragraph?.placeholder?.key : undefined;
  if (key === undefined) return properties;
  const tag = element('w:tag', { 'w:val': key });
  const isHead = ({ name }: MarkupElement) => /^w:(?:rPr|alias|lock)$/.test(name);
  const rest = properties.filter((one) => one.name !== 'w:tag' && one.name !== 'w:showingPlcHdr');
  const tail = rest.filter((one) => !isHead(one));
  const isIdentity = ({ name }: MarkupElement) => /^w:(?:placeholder|id)$/.test(name);
  return [
    ...rest.filter(isHead),
    tag,
    ...tail.filter(isIdentity),
    element('w:showingPlcHdr'),
    ...tail.filter((one) => !isIdentity(one)),
  ];
}

/** Paragraphs where the control holds paragraphs or a cell, else runs. */
function fillContent(content: MarkupElement, mark: MarkContent, filling: Filling): MarkupElement {
  const cell = childNamed(content, 'w:tc');
  if (cell) return { ...content, children: [fillContent(cell, mark, filling)] };
  const paragraph = childNamed(content, 'w:p');
  const run = allNamed(content, 'w:r')[0];
  const look = lookOf(paragraph, run);
  const isBlock =
    paragraph !== undefined || content.name === 'w:tc' || (run === undefined && mark.kind !== 'words');
  const kept = content.children.filter((one) => isElement(one) && one.name === 'w:tcPr');
  if (!isBlock) return { ...content, children: inControl(mark, look, filling) };
  const blocks =
    mark.kind === 'words'
      ? [element('w:p', {}, [...(look.paragraph ? [look.paragraph] : []), ...inControl(mark, look, filling)])]
      : sectionBlocks(sectionsOf(mark, filling), look, mark.kind === 'report', filling);
  const last = blocks.at(-1)?.name === 'w:p' ? [] : [element('w:p')];
  return { ...content, children: [...kept, ...blocks, ...last] };
}

function lookOf(paragraph: MarkupElement | undefined, run: MarkupElement | undefined): Look {
  const properties = paragraph && clonedLook(paragraph);
  const runLook = childNamed(run, 'w:rPr');
  // Grey prompts are set in a style of their own; what is filled in is not one.
  const plain = runLook && {
    ...runLook,
    children: runLook.children.filter((one) => !isElement(one) || one.name !== 'w:rStyle'),
  };
  return {
    ...(properties === undefined ? {} : { paragraph: properties }),
    ...(plain === undefined ? {} : { run: plain }),
  };
}

/** The control is the template's own: a second one inside it would be filled apart from it. */
function inControl(mark: MarkContent, { run }: Look, filling: Filling): MarkupElement[] {
  const paragraph = mark.kind === 'words' ? mark.paragraph : undefined;
  if (mark.kind !== 'words' || paragraph?.origin !== 'placeholder') return inlineRuns(mark, run, filling);
  return withBookmark(paragraph, wordRuns(mark.words, run), filling);
}

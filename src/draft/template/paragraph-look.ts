import { childNamed, element, isElement, type MarkupElement } from '../../word-files/markup.ts';
import type { Filling, Look } from './filling.ts';

/** The look of a mark's paragraph without what belongs to that paragraph alone: where its section of pages ends, changes of its format. */
export function clonedLook(paragraph: MarkupElement): MarkupElement | undefined {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && without(properties, /^w:(?:sectPr|pPrChange|rPr)$/);
}

/** The same look in another style of the template, without the numbers and indents of the first. */
export function styledLook(id: string): MarkupElement {
  return element('w:pPr', {}, [element('w:pStyle', { 'w:val': id })]);
}

/** The look without automatic numbers. */
export function unnumbered(
  properties: MarkupElement | undefined,
  { styles }: Filling,
): MarkupElement | undefined {
  if (!properties) return undefined;
  const bare = without(properties, /^w:numPr$/);
  const style = childNamed(bare, 'w:pStyle');
  if (!styles.isNumbered(style?.attributes['w:val'])) return bare;
  const none = element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': '0' }),
    element('w:numId', { 'w:val': '0' }),
  ]);
  const rest = bare.children.filter((one) => one !== style);
  const early = rest.filter(
    (one) =>
      isElement(one) && /^w:(?:keepNext|keepLines|pageBreakBefore|framePr|widowControl)$/.test(one.name),
  );
  return { ...bare, children: [style!, ...early, none, ...rest.filter((one) => !early.includes(one))] };
}

const afterIndent =
  /^w:(?:contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle)$/;

/** The look with room for a typed number at its left; one that has an indent of its own keeps it. */
export function hanging(properties: MarkupElement | undefined): MarkupElement {
  const own = properties ?? element('w:pPr');
  if (childNamed(own, 'w:ind')) return own;
  const at = own.children.findIndex((one) => isElement(one) && afterIndent.test(one.name));
  const indent = element('w:ind', { 'w:left': '720', 'w:hanging': '720' });
  return { ...own, children: own.children.toSpliced(at < 0 ? own.children.length : at, 0, indent) };
}

/** Whether Word numbers a paragraph of this look by itself. */
export function isNumbered({ paragraph }: Look, { styles }: Filling): boolean {
  const own = childNamed(paragraph, 'w:numPr');
  if (own) return childNamed(own, 'w:numId')?.attributes['w:val'] !== '0';
  return styles.isNumbered(childNamed(paragraph, 'w:pStyle')?.attributes['w:val']);
}

function without(node: MarkupElement, names: RegExp): MarkupElement {
  return { ...node, children: node.children.filter((one) => !isElement(one) || !names.test(one.name)) };
}

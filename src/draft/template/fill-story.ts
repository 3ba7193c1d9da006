import {
  allNamed,
  childNamed,
  element,
  isElement,
  type Markup,
  type MarkupElement,
} from '../../word-files/markup.ts';
import { fillControl } from './fill-control.ts';
import { fillParagraph } from './fill-paragraph.ts';
import type { Filling } from './filling.ts';
import { controlKeys } from './list-marks.ts';

/** A story of a template with its marks filled. Everything that is no mark stays as it is. */
export function fillStory(root: MarkupElement, filling: Filling): MarkupElement {
  const fill = (node: Markup): Markup[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'w:p') return fillParagraph(node, filling, fillInside);
    const key =
      node.name === 'w:sdt' ? controlKeys(node).find((one) => filling.contents.has(one)) : undefined;
    if (key !== undefined) return [fillControl(node, key, filling)];
    return [fillInside(node)];
  };
  const fillInside = (node: MarkupElement): MarkupElement => {
    const filled = { ...node, children: node.children.flatMap(fill) };
    return node.name === 'w:tc' ? endedByParagraph(filled) : filled;
  };
  return fillInside(root);
}

/** Word opens no file in which a cell ends in a table. */
function endedByParagraph(cell: MarkupElement): MarkupElement {
  const last = cell.children.filter(isElement).at(-1);
  return last?.name === 'w:tbl' ? { ...cell, children: [...cell.children, element('w:p')] } : cell;
}

/** Twips between the margins of a body's last section; of an A4 page where it says nothing. */
export function textWidthOf(root: MarkupElement): number {
  const section = allNamed(root, 'w:sectPr').at(-1);
  const number = (name: string, attribute: string) =>
    Number(childNamed(section, name)?.attributes[attribute] ?? Number.NaN);
  const width = number('w:pgSz', 'w:w') - number('w:pgMar', 'w:left') - number('w:pgMar', 'w:right');
  return Number.isFinite(width) && width > 1000 ? width : 9026;
}

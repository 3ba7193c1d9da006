import { Parser } from 'htmlparser2';
import { xmlGuard } from './xml-guard.ts';
import { xmlText } from './xml-text.ts';

/** An element with its prefix ("w:p"), its attributes and what stands in it, in order: a part that is to be written again. */
export interface MarkupElement {
  name: string;
  attributes: Record<string, string>;
  children: Markup[];
}

export type Markup = MarkupElement | string;

/**
 * Parses a part whole, so that `writeMarkup` gives it back. Comments and instructions are left out; nothing is expanded or fetched.
 * Undefined where it has no element.
 * @throws AppError `archive_unsafe`, as `parseXml`
 */
export function parseMarkup(source: string): MarkupElement | undefined {
  const root = element('', {}, []);
  const open: MarkupElement[] = [root];
  const guard = xmlGuard();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        guard.element(open.length);
        const made = element(name, attributes, []);
        open.at(-1)!.children.push(made);
        open.push(made);
      },
      ontext(text) {
        const { children } = open.at(-1)!;
        // The parser hands a text over in pieces where an entity stands in it.
        if (typeof children.at(-1) === 'string') children.push(`${children.pop()}${text}`);
        else children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      onprocessinginstruction: (name) => guard.instruction(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return root.children.find(isElement);
}

/** Writes a part as XML, with its declaration. */
export function writeMarkup(root: MarkupElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: Markup[] = [],
): MarkupElement {
  return { name, attributes, children };
}

export function isElement(node: Markup): node is MarkupElement {
  return typeof node !== 'string';
}

/** The first child of that name, prefix included. */
export function childNamed(node: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return node?.children.filter(isElement).find((one) => one.name === name);
}

/** All elements of that name below a node, in order, those within one another too. */
export function allNamed(node: MarkupElement, name: string): MarkupElement[] {
  return node.children
    .filter(isElement)
    .flatMap((one) => [...(one.name === name ? [one] : []), ...allNamed(one, name)]);
}

function written(node: Markup): string {
  if (!isElement(node)) return escaped(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = node.children.map(written).join('');
  const start = `${node.name}${attributes.join('')}`;
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${node.name}>`;
}

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/gu, (one) => entities[one] ?? one);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

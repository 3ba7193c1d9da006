import { Parser } from 'htmlparser2';
import { xmlGuard } from './xml-guard.ts';

/** An element of a Word part. Names are without their prefix ("p", not "w:p"). */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/**
 * Parses a part into a tree. Nothing in it is ever expanded or fetched.
 * @throws AppError `archive_unsafe` when it declares a document type (entities) or is nested beyond reason,
 * or has elements without end
 */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const guard = xmlGuard();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        guard.element(open.length);
        const node: XmlNode = {
          name: local(name),
          attributes: localKeys(attributes),
          children: [],
          text: '',
        };
        open.at(-1)!.children.push(node);
        open.push(node);
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      onprocessinginstruction(name) {
        guard.instruction(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return root;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The `val` of the first child of that name. */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}

/** Whether an on-off property is on; undefined when it is not stated. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}

/** All elements of that name below a node, in order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) => (one.name === name ? [one] : findAll(one, name)));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localKeys(attributes: Record<string, string>): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) keys[local(key)] ??= value;
  return keys;
}

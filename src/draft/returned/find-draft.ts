import { type Draft, draftSchema } from '../../domain/draft.ts';
import { parseXml, type XmlNode } from '../../word-files/xml-node.ts';

const namespace = 'urn:rapporteur:draft';

/**
 * The draft that a working copy carries in one of its custom XML parts. Undefined where none does, or where what stands there is no
 * whole draft any more: then the copy is read as a file of unknown making, which trusts less.
 */
export function findDraft(customParts: readonly string[]): Draft | undefined {
  for (const source of customParts) {
    if (!source.includes(namespace)) continue;
    const root = parseXml(source).children[0];
    const held = root && toJson(textOf(root));
    const draft = draftSchema.safeParse(held);
    if (draft.success) return draft.data;
  }
  return undefined;
}

function textOf(node: XmlNode): string {
  return node.text + node.children.map(textOf).join('');
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another program may have cut it; a draft that cannot be read is none.
    return undefined;
  }
}

import { strToU8 } from 'fflate';
import type { Draft } from '../../domain/draft.ts';
import { element, isElement, parseMarkup, writeMarkup } from '../../word-files/markup.ts';
import { type TemplateFile, textOf } from './template-file.ts';

const namespace = 'urn:rapporteur:draft';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Puts the draft into a filled template as a custom XML part of its own, so that the file can be checked when it comes back. */
export function embedDraft({ parts, stories }: TemplateFile, draft: Draft): void {
  const free = [...Array(1000).keys()].find((at) => at > 0 && !parts.has(`customXml/item${at}.xml`)) ?? 1000;
  const name = `customXml/item${free}.xml`;
  parts.set(name, strToU8(writeMarkup(element('draft', { xmlns: namespace }, [JSON.stringify(draft)]))));
  const body = [...stories.keys()][0]!;
  const list = body.replace(/([^/]+)$/u, '_rels/$1.rels');
  const root = parseMarkup(textOf(parts, list)) ?? element('Relationships', { xmlns: rels });
  const relation = { Id: 'rIdRapporteurDraft', Type: `${relationships}/customXml`, Target: `../${name}` };
  root.children = root.children.filter((one) => !isElement(one) || one.attributes.Id !== relation.Id);
  root.children.push(element('Relationship', relation));
  parts.set(list, strToU8(writeMarkup(root)));
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeHtml } from '../../domain/escape-html.ts';
import { xmlText } from '../../word-files/xml-text.ts';

/** What a file says of itself; `creator` and `created` (ISO, UTC) stay empty in a copy that is to name nobody. */
export interface FileProperties {
  title: string;
  creator?: string;
  created?: string;
}

/** The parts of an unpacked file, by name. */
export type PackageParts = Map<string, string>;

const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Of all moments that an archive can give its parts, the first: the same parts make the same file on every day. */
const packedAt = new Date(1980, 0, 1);

/**
 * Finishes a Word file that was packed: its properties are those given and no others, parts that hold nothing go, all text is
 * British English, what XML cannot hold is left out of it, and `change` does what this copy needs besides. The same parts make the same
 * bytes.
 */
export function finishPackage(
  packed: Uint8Array,
  properties: FileProperties,
  change: (parts: PackageParts) => void = () => {},
): Buffer {
  const parts: PackageParts = new Map(
    Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const name of ['docProps/custom.xml', 'word/endnotes.xml']) dropPart(parts, name);
  if (!parts.get('word/document.xml')?.includes('<w:footnoteReference '))
    dropPart(parts, 'word/footnotes.xml');
  parts.set('docProps/core.xml', coreProperties(properties));
  editPart(parts, 'word/settings.xml', '</w:settings>', '<w:themeFontLang w:val="en-GB"/></w:settings>');
  change(parts);
  numberLinks(parts);
  // What tells the kind of a file comes first in it.
  const ordered = [...parts].sort(([one], [other]) => rank(one) - rank(other));
  const bytes = Object.fromEntries(ordered.map(([name, text]) => [name, strToU8(xmlText(text))]));
  return Buffer.from(zipSync(bytes, { mtime: packedAt }));
}

function rank(name: string): number {
  const at = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name);
  return at < 0 ? 3 : at;
}

/** Puts `added` where `found` stands for the first time in a part. */
export function editPart(parts: PackageParts, name: string, found: string, added: string): void {
  const text = parts.get(name) ?? '';
  if (!text.includes(found)) throw new Error(`The part ${name} holds no ${found}.`);
  parts.set(
    name,
    text.replace(found, () => added),
  );
}

/** Takes a part out with all that names it. */
function dropPart(parts: PackageParts, name: string): void {
  const [folder, base] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)];
  parts.delete(name);
  parts.delete(`${folder}/_rels/${base}.rels`);
  const named = new RegExp(`<(?:Override|Relationship) [^>]*"(?:/?${name}|${base})"[^>]*/>`, 'gu');
  for (const list of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'])
    parts.set(list, (parts.get(list) ?? '').replace(named, ''));
}

/** Links that were given a name by chance are numbered, part by part: the same words make the same file. */
function numberLinks(parts: PackageParts): void {
  for (const [list, relationships] of parts) {
    const part = /^word\/_rels\/(.+)\.rels$/u.exec(list)?.[1];
    const text = part === undefined ? undefined : parts.get(`word/${part}`);
    if (text === undefined) continue;
    const names = [...relationships.matchAll(/ Id="([^"]+)"[^>]* TargetMode="External"/gu)].map(
      ([, id]) => id!,
    );
    const numbers = new Map(names.map((name, at) => [name, `link${at + 1}`]));
    const renamed = (words: string) =>
      words.replace(/ (Id|r:id)="([^"]+)"/gu, (whole, key, id) =>
        numbers.has(id) ? ` ${key}="${numbers.get(id)}"` : whole,
      );
    parts.set(list, renamed(relationships)).set(`word/${part}`, renamed(text));
  }
}

function coreProperties({ title, creator = '', created }: FileProperties): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const moment = (name: string) =>
    created === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return `${heading}<cp:coreProperties ${spaces}><dc:title>${escapeHtml(title)}</dc:title><dc:creator>${escapeHtml(creator)}</dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>${moment('created')}${moment('modified')}<dc:language>en-GB</dc:language></cp:coreProperties>`;
}

import { strToU8, zipSync } from 'fflate';
import { AppError } from '../../errors.ts';
import { decodePart } from '../../word-files/decode-part.ts';
import { type MarkupElement, parseMarkup, writeMarkup } from '../../word-files/markup.ts';
import { unpackWordFile } from '../../word-files/unpack-word-file.ts';
import { wordFileLimits } from '../../word-files/word-file-limits.ts';
import { parseXml, type XmlNode } from '../../word-files/xml-node.ts';

/** A council's Word template, opened. Parts that are not stories stay as their bytes. */
export interface TemplateFile {
  parts: Map<string, Uint8Array>;
  /** The body, headers and footers, by the name of their part; the body first. */
  stories: Map<string, MarkupElement>;
  /** word/styles.xml; absent where it has none. */
  styles?: XmlNode;
}

/** Of all moments that an archive can give its parts, the first: the same parts make the same file on every day. */
const packedAt = new Date(1980, 0, 1);
const body = /^word\/document\d*\.xml$/i;
const running = /^word\/(?:header|footer)\d*\.xml$/i;

/**
 * Opens a template. One with macros is refused: what they would do to a report, nobody here can say.
 * @throws AppError `archive_unsafe`, `file_unreadable`
 */
export async function openTemplate(bytes: Uint8Array): Promise<TemplateFile> {
  const parts = new Map<string, Uint8Array>(await unpackWordFile(bytes, wordFileLimits, /./));
  const types = textOf(parts, '[Content_Types].xml');
  if ([...parts.keys()].some((name) => /vba(?:project|data)/i.test(name)) || /macroEnabled/i.test(types))
    throw new AppError(
      'archive_unsafe',
      'This template holds macros, which are not run or kept. Save it in Word as a document or template without macros (.docx or .dotx) and give that.',
    );
  const names = [...parts.keys()];
  const stories = new Map<string, MarkupElement>();
  for (const name of [
    ...names.filter((one) => body.test(one)),
    ...names.filter((one) => running.test(one)),
  ]) {
    const root = parseMarkup(textOf(parts, name));
    if (root) stories.set(name, root);
  }
  const main = [...stories].find(([name]) => body.test(name))?.[1];
  if (main?.name !== 'w:document') throw noTemplate();
  const styles = parts.has('word/styles.xml') ? parseXml(textOf(parts, 'word/styles.xml')) : undefined;
  return { parts, stories, ...(styles === undefined ? {} : { styles }) };
}

/** Packs a template with its stories as they are now, as a document. */
export function packTemplate({ parts, stories }: TemplateFile): Buffer {
  const types = textOf(parts, '[Content_Types].xml');
  const packed: Record<string, Uint8Array> = Object.fromEntries(parts);
  for (const [name, root] of stories) packed[name] = strToU8(writeMarkup(root));
  packed['[Content_Types].xml'] = strToU8(
    types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  return Buffer.from(zipSync(packed, { mtime: packedAt }));
}

/** The text of a part; empty where there is none. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : decodePart(bytes);
}

function noTemplate(): AppError {
  return new AppError(
    'file_unreadable',
    'This is not a Word template that can be filled. Open it in Word, save it as .docx, and give that.',
  );
}

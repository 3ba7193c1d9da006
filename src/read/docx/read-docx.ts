import type { Aside, HiddenText } from '../../domain/read-report.ts';
import { AppError } from '../../errors.ts';
import { decodePart } from '../../word-files/decode-part.ts';
import { unpackWordFile } from '../../word-files/unpack-word-file.ts';
import { child, findAll, parseXml, type XmlNode } from '../../word-files/xml-node.ts';
import type { RawReport } from '../raw-report.ts';
import type { ReadLimits } from '../read-limits.ts';
import { startCounting } from './numbering.ts';
import { readWords } from './read-words.ts';
import { readStyles } from './styles.ts';
import { type DocxWalk, walkBlocks } from './walk-blocks.ts';

/**
 * Reads a Word file from its XML: headings by style, numbers that Word would print, tables, footnotes after the block
 * that cites them. Tracked insertions count as text, deletions do not; comments and hidden runs are in `hidden`.
 * @throws AppError `archive_unsafe`, `file_unreadable`, `text_too_long`, `cancelled`
 */
export async function readDocx(
  bytes: Uint8Array,
  { limits, signal }: { limits: ReadLimits; signal?: AbortSignal },
): Promise<RawReport> {
  const parts = await unpackWordFile(bytes, limits, /^word\/[^/]+\.xml$/i);
  if (signal?.aborted) throw new AppError('cancelled', 'Reading was stopped.');
  const trees = new Map([...parts].map(([name, bytes]) => [name, parseXml(decodePart(bytes))]));
  const main = [...trees].find(([name]) => /^word\/document\d*\.xml$/i.test(name))?.[1];
  const body = main && child(child(main, 'document'), 'body');
  if (!body) throw noBody();
  const walk = startWalk(trees);
  walkBlocks(body, walk);
  const report: RawReport = {
    format: 'docx',
    blocks: [...walk.blocks, ...walk.endnotes],
    asides: readAsides(trees, walk),
    hidden: [...walk.hidden, ...readComments(trees.get('word/comments.xml'), walk)],
    warnings: warningsOf(walk, body),
  };
  checkLength(report, limits);
  return report;
}

function startWalk(trees: Map<string, XmlNode>): DocxWalk {
  const notes = new Map<string, XmlNode>();
  for (const kind of ['footnote', 'endnote']) {
    const part = trees.get(`word/${kind}s.xml`);
    for (const note of part ? findAll(part, kind) : []) notes.set(`${kind}/${note.attributes.id}`, note);
  }
  return {
    styles: readStyles(trees.get('word/styles.xml')),
    lists: startCounting(trees.get('word/numbering.xml')),
    notes,
    blocks: [],
    hidden: [],
    headingLevel: 0,
    notesCited: 0,
    endnotes: [],
    changed: false,
  };
}

function readAsides(trees: Map<string, XmlNode>, walk: DocxWalk): Aside[] {
  const texts = [...trees]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/i.test(name))
    .flatMap(([, tree]) => findAll(tree, 'p').map((paragraph) => wordsOf(paragraph, walk)));
  return [...new Set(texts.filter((text) => text !== ''))].map((text) => ({ text, boxes: [] }));
}

function readComments(part: XmlNode | undefined, walk: DocxWalk): HiddenText[] {
  return (part ? findAll(part, 'comment') : []).flatMap((comment) => {
    const text = findAll(comment, 'p')
      .map((paragraph) => wordsOf(paragraph, walk))
      .join(' ')
      .trim();
    return text === '' ? [] : [{ kind: 'comment' as const, text }];
  });
}

function wordsOf(paragraph: XmlNode, walk: DocxWalk): string {
  const words = readWords(paragraph, walk.styles, { dark: false });
  walk.hidden.push(...words.hidden);
  return words.text.replace(/\s+/g, ' ').trim();
}

function warningsOf(walk: DocxWalk, body: XmlNode): string[] {
  const warnings: string[] = [];
  if (walk.changed)
    warnings.push(
      'This report has tracked changes: insertions were taken as text, deletions left out. Check that it is the final version.',
    );
  if (findAll(body, 'altChunk').length > 0)
    warnings.push(
      'This report embeds another file, which was not read. Open it in Word, save it again, and add that.',
    );
  return warnings;
}

function checkLength(report: RawReport, limits: ReadLimits): void {
  let length = 0;
  for (const block of report.blocks) {
    const texts = block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : [block.text];
    for (const text of texts) length += text.length;
  }
  if (length <= limits.characters) return;
  throw new AppError(
    'text_too_long',
    `This file holds more than ${limits.characters.toLocaleString('en-GB')} characters. Add only the part that is the report.`,
  );
}

function noBody(): AppError {
  return new AppError(
    'file_unreadable',
    'This Word file has no text part where one belongs. Open it in Word, save it again, and add that.',
  );
}

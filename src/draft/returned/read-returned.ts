import { AppError } from '../../errors.ts';
import { decodePart } from '../../word-files/decode-part.ts';
import { unpackWordFile } from '../../word-files/unpack-word-file.ts';
import { wordFileLimits } from '../../word-files/word-file-limits.ts';
import { child, findAll, parseXml, type XmlNode } from '../../word-files/xml-node.ts';
import { findDraft } from './find-draft.ts';
import { listChanges } from './list-changes.ts';
import { listComments } from './list-comments.ts';
import { listControls } from './list-controls.ts';
import { paragraphsInView } from './paragraphs-in-view.ts';
import type { ChangeMark, ReturnedCopy } from './returned-copy.ts';
import type { Token } from './token.ts';
import { walkStory } from './walk-story.ts';

const wanted = /^(?:word\/[^/]+\.xml|customXml\/item\d*\.xml|docProps\/core\.xml)$/i;

/** More paragraphs than any cover report has, in either view. */
const mostParagraphs = 20_000;

/** More comments and controls together than officers leave in one; each is looked for through the whole text. */
const mostPlaces = 5_000;

/**
 * Reads a working copy that comes back, or any Word file, in both views of its tracked changes. Nothing in it is run, fetched or
 * expanded.
 * @throws AppError `archive_unsafe`, `file_unreadable`, `text_too_long`
 */
export async function readReturned(bytes: Uint8Array): Promise<ReturnedCopy> {
  const parts = await unpackWordFile(bytes, wordFileLimits, wanted);
  const sources = new Map([...parts].map(([name, part]) => [name, decodePart(part)]));
  const tree = (pattern: RegExp) =>
    [...sources].filter(([name]) => pattern.test(name)).map(([, source]) => parseXml(source));
  const body = tree(/^word\/document\d*\.xml$/i).flatMap((root) => findAll(root, 'body'))[0];
  if (!body) throw noBody();
  const text = walkStory(body);
  const notes = tree(/^word\/(?:foot|end)notes\.xml$/i).map(walkStory);
  const headers = tree(/^word\/(?:header|footer)\d*\.xml$/i).map(walkStory);
  const stories = [text, ...notes, ...headers];
  checkPlaces(stories.flat());
  const copy: ReturnedCopy = {
    accepted: paragraphsInView(text, 'accepted'),
    original: paragraphsInView(text, 'original'),
    changes: [
      ...listChanges(text, 'text'),
      ...notes.flatMap((tokens) => listChanges(tokens, 'note')),
      ...headers.flatMap((tokens) => listChanges(tokens, 'header')),
    ],
    comments: listComments(
      { comments: tree(/^word\/comments\.xml$/i)[0], extended: tree(/^word\/commentsExtended\.xml$/i)[0] },
      stories,
    ),
    controls: stories.flatMap(listControls),
    embedsFile: findAll(body, 'altChunk').length > 0,
    ...found(
      'draft',
      findDraft([...sources].filter(([name]) => /^customXml\//i.test(name)).map(([, source]) => source)),
    ),
    ...found('saved', savedBy(tree(/^docProps\/core\.xml$/i)[0])),
  };
  checkLength(copy);
  return copy;
}

function found<Key extends 'draft' | 'saved'>(
  key: Key,
  value: ReturnedCopy[Key],
): Pick<ReturnedCopy, Key> | object {
  return value === undefined ? {} : { [key]: value };
}

function savedBy(core: XmlNode | undefined): ChangeMark | undefined {
  const properties = child(core, 'coreProperties');
  const by = child(properties, 'lastModifiedBy')?.text.trim();
  const at = child(properties, 'modified')?.text.trim();
  return by ? { by, ...(at ? { at } : {}) } : undefined;
}

function checkLength({ accepted, original }: ReturnedCopy): void {
  if (Math.max(accepted.length, original.length) <= mostParagraphs) return;
  throw new AppError(
    'text_too_long',
    `This Word file has more than ${mostParagraphs.toLocaleString('en-GB')} paragraphs. Check only the part that is the cover report.`,
  );
}

function checkPlaces(tokens: readonly Token[]): void {
  const places = tokens.filter(({ kind }) => kind === 'comment' || kind === 'control').length;
  if (places <= 3 * mostPlaces) return;
  throw new AppError(
    'text_too_long',
    `This Word file has more than ${mostPlaces.toLocaleString('en-GB')} comments and content controls. Settle those that are old, and check it again.`,
  );
}

function noBody(): AppError {
  return new AppError(
    'file_unreadable',
    'This Word file has no text part where one belongs. Open it in Word, save it again, and check that.',
  );
}

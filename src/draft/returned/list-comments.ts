import { findAll, type XmlNode } from '../../word-files/xml-node.ts';
import { paragraphsInView } from './paragraphs-in-view.ts';
import type { ChangeMark, ReturnedComment } from './returned-copy.ts';
import type { Token } from './token.ts';
import { walkStory } from './walk-story.ts';
import { type WordsBetween, wordsBetween } from './words-between.ts';

interface CommentParts {
  /** word/comments.xml. */
  comments: XmlNode | undefined;
  /** word/commentsExtended.xml: which comment answers which, and which are done. */
  extended: XmlNode | undefined;
}

interface Written extends ChangeMark {
  id: string;
  /** Ids of its paragraphs; the last is its name in commentsExtended. */
  paragraphs: string[];
  text: string;
}

/** Comments in the order in which they were written down, each with the replies to it. */
export function listComments(
  { comments, extended }: CommentParts,
  stories: readonly Token[][],
): ReturnedComment[] {
  const written = comments ? findAll(comments, 'comment').map(toWritten) : [];
  const states = new Map(
    (extended ? findAll(extended, 'commentEx') : []).map(({ attributes }) => [
      attributes.paraId ?? '',
      attributes,
    ]),
  );
  const stateOf = ({ paragraphs }: Written) => states.get(paragraphs.at(-1) ?? '');
  const parentOf = (one: Written) => {
    const parent = stateOf(one)?.paraIdParent;
    return parent ? written.find((other) => other !== one && other.paragraphs.includes(parent)) : undefined;
  };
  return written
    .filter((one) => !parentOf(one))
    .map((one) => {
      const { accepted, original, marks } = placeOf(one.id, stories);
      return {
        ...marked(one),
        text: one.text,
        on: accepted || original,
        marks,
        resolved: /^(?:1|true)$/.test(stateOf(one)?.done ?? ''),
        replies: written
          .filter((other) => parentOf(other) === one)
          .map((other) => ({ ...marked(other), text: other.text })),
      };
    });
}

function marked({ by, at }: ChangeMark): ChangeMark {
  return { by, ...(at === undefined ? {} : { at }) };
}

function toWritten(node: XmlNode): Written {
  const { id = '', author = '', date } = node.attributes;
  return {
    id,
    by: author.trim() || 'somebody unnamed',
    ...(date ? { at: date } : {}),
    paragraphs: findAll(node, 'p').map(({ attributes }) => attributes.paraId ?? ''),
    text: paragraphsInView(walkStory(node), 'accepted')
      .map(({ text }) => text)
      .join(' '),
  };
}

function placeOf(id: string, stories: readonly Token[][]): WordsBetween {
  for (const tokens of stories) {
    const here = (edge: 'start' | 'end') =>
      tokens.findIndex((token) => token.kind === 'comment' && token.id === id && token.edge === edge);
    const end = here('end');
    if (end < 0) continue;
    const start = here('start');
    return wordsBetween(tokens, start < 0 ? end : start, end);
  }
  return { accepted: '', original: '', marks: [] };
}

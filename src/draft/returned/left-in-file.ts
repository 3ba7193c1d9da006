import type { DraftFault } from '../../domain/draft-check.ts';
import type { ReturnedComment, ReturnedCopy, TrackedChange } from './returned-copy.ts';

const said: Record<TrackedChange['kind'], string> = {
  insertion: 'inserted',
  deletion: 'deleted',
  'moved-here': 'moved here',
  'moved-away': 'moved away',
};

/** Tracked changes and comments that are still in a file; a resolved comment is a note. `placeOf` says where bookmarks stand. */
export function leftInFile(
  { changes, comments, embedsFile }: ReturnedCopy,
  placeOf: (marks: readonly string[]) => Pick<DraftFault, 'section' | 'paragraph'>,
): DraftFault[] {
  return [
    ...changes.map((change) => ({ ...placeOf(change.marks), ...changeFault(change) })),
    ...comments.map((comment) => ({ ...placeOf(comment.marks), ...commentFault(comment) })),
    ...(embedsFile ? [embeddedFault] : []),
  ];
}

function changeFault({ kind, text, by, at, place }: TrackedChange): DraftFault {
  const where = { text: '', note: ' in a note', header: ' in a header or footer' }[place];
  return {
    kind: 'tracked-change',
    weight: 'fault',
    text: text === '' ? 'the end of a paragraph' : text,
    why: `${by} ${said[kind]} this${where}. Accept or reject it.`,
    by,
    ...(at === undefined ? {} : { at }),
  };
}

function commentFault({ text, on, by, at, resolved, replies }: ReturnedComment): DraftFault {
  const answers = replies.map((reply) => ` ${reply.by} answered: “${reply.text}”.`).join('');
  return {
    kind: 'comment',
    weight: resolved ? 'note' : 'fault',
    text: on === '' ? text : on,
    why: `${by} commented: “${text}”.${answers} ${resolved ? 'It is resolved; delete it before the report goes on.' : 'Settle it and delete it.'}`,
    by,
    ...(at === undefined ? {} : { at }),
  };
}

const embeddedFault: DraftFault = {
  kind: 'changed',
  weight: 'fault',
  text: 'an embedded file',
  why: 'This file embeds another one, whose words were not checked. Open it in Word, save it again, and check that.',
};

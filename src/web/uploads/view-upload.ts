import { isUnderWay, mayRecognise, type Upload } from '../../domain/upload.ts';
import { dayWords } from '../day-words.ts';
import { sizeWords } from '../reports/size-words.ts';
import { uploadAddress } from './upload-address.ts';

/** An upload as the list and its own page show it. */
export interface UploadView {
  uploadId: string;
  file: string;
  href: string;
  state: Upload['state'];
  /** Tells the shape beside the words: nobody is left to a colour. */
  kind: 'under-way' | 'to-do' | 'failed' | 'done' | 'left';
  words: string;
  isUnderWay: boolean;
  /** Of the work under way, 0 to 100; absent where that cannot be told. */
  percent?: number;
  /** What happened, or why it failed. */
  details: string[];
  /** When it came and how large it is. */
  facts: string;
}

/** An upload in words. */
export function viewUpload(upload: Upload): UploadView {
  const { uploadId, file, size, at, state, share, failure } = upload;
  return {
    uploadId,
    file,
    href: uploadAddress(uploadId),
    state,
    ...statusOf(upload),
    isUnderWay: isUnderWay(upload),
    ...(share === undefined ? {} : { percent: Math.round(share * 100) }),
    details: [failure?.message, begunAgain(upload), sameWords(upload)].filter((one) => one !== undefined),
    facts: [...(size === 0 ? [] : [sizeWords(size)]), `uploaded on ${dayWords(at)} at ${timeWords(at)}`].join(
      ', ',
    ),
  };
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** An ISO time as a clock in England shows it, e.g. "09:05". */
function timeWords(iso: string): string {
  return clock.format(new Date(iso));
}

function statusOf(upload: Upload): Pick<UploadView, 'kind' | 'words'> {
  const { state, recognise, failure } = upload;
  switch (state) {
    case 'sending':
      return { kind: 'under-way', words: 'On its way' };
    case 'received':
      return { kind: 'under-way', words: 'Saved, waiting to be read' };
    case 'reading':
      return { kind: 'under-way', words: recognise ? 'Its words are being recognised' : 'Being read' };
    case 'found':
      return failure === undefined
        ? { kind: 'to-do', words: 'Read: confirm what was found' }
        : { kind: 'to-do', words: 'Did not enter: look at it again' };
    case 'rejected':
      if (mayRecognise(upload)) return { kind: 'to-do', words: 'A scan: choose what to do' };
      return { kind: 'failed', words: didNotArrive(upload) ? 'Not kept' : 'Cannot be read' };
    case 'confirmed':
      return { kind: 'under-way', words: 'Entering the library' };
    case 'held':
      return { kind: 'done', words: 'In the library' };
    case 'discarded':
      return { kind: 'left', words: 'Discarded' };
  }
}

/** Whether its bytes never got here, so that there is nothing that could have been read. */
function didNotArrive({ size }: Upload): boolean {
  return size === 0;
}

/** What is said of a file that is there twice. */
function sameWords({ sameAs, file }: Upload): string | undefined {
  if (sameAs === undefined) return undefined;
  const other = sameAs.file === file ? 'one of the same name' : `“${sameAs.file}”`;
  return `The same file as ${other} that you uploaded before and that is not in the library yet. Confirm one of them, and discard the other.`;
}

/** What is said where the program was stopped in the middle. */
function begunAgain({ state, begunAgain }: Upload): string | undefined {
  if (!begunAgain) return undefined;
  if (state === 'confirmed')
    return 'Rapporteur was stopped before this was in. What you confirmed was kept, and it goes on by itself.';
  if (state === 'held')
    return 'Rapporteur was stopped before this was in. It went on by itself, and all of it is in.';
  if (state === 'received' || state === 'reading')
    return 'Rapporteur was stopped before this was read. The file was saved, and it is read again from its beginning.';
  return 'Rapporteur was stopped before this was read. The file was saved, and it was read again from its beginning.';
}

import type { RankedPassage } from '../domain/answer.ts';
import type { Ranked } from './rank-passages.ts';

/** A ranked passage as it is printed: without the library's own numbers. */
export function toRankedPassage({ passage, score }: Ranked): RankedPassage {
  const { reportId, versionId, file, label, pageNumber, startChar, endChar, text } = passage;
  return {
    reportId,
    versionId,
    file,
    label,
    ...(pageNumber === undefined ? {} : { pageNumber }),
    startChar,
    endChar,
    text,
    score,
  };
}

import type { ClaimWords } from '../../claim-words.ts';
import { statementOf } from '../../statement.ts';
import { marked } from '../marked.ts';

/** The times of each column, empty without any; a header that comes again without one ("Quartile") has those of the column before it. */
export function columnTimes(headers: readonly string[], words: ClaimWords): string[][] {
  const own = headers.map((header) => marked(statementOf(header), words).times.flatMap(({ keys }) => keys));
  return own.map((times, at) => {
    const again = headers[at] !== '' && headers.filter((other) => other === headers[at]).length > 1;
    return times.length === 0 && again && at > 0 ? own[at - 1]! : times;
  });
}

import type { Library } from './open-library.ts';
import { reportCodes } from './report-codes.ts';
import type { SearchedReport } from './searched-reports.ts';
import { signCodes } from './sign-codes.ts';

/** Bits set in each 16-bit number. */
const bitCounts = new Uint8Array(65536);
for (let n = 1; n < 65536; n++) bitCounts[n] = bitCounts[n >> 1]! + (n & 1);

/**
 * Passages that hold at least one of the `count` vectors (or, with equals, some more) whose sign codes differ least
 * from the question's. Not yet exact: score what it returns by the vectors themselves.
 */
export function bestByCode(
  library: Library,
  reports: readonly SearchedReport[],
  vector: Float32Array,
  count: number,
): number[] {
  const question = signCodes(vector, library.fingerprint.dimensions);
  const distances = reports.map((report) => codeDistances(reportCodes(library, report).codes, question));
  const most = farthestOf(distances, vector.length, count);
  const found: number[] = [];
  reports.forEach((report, index) => {
    const { passages } = reportCodes(library, report);
    let last = -1;
    distances[index]!.forEach((distance, at) => {
      if (distance > most || passages[at] === last) return;
      last = passages[at]!;
      found.push(report.first + last);
    });
  });
  return found;
}

function codeDistances(codes: Uint32Array, question: Uint32Array): Uint16Array {
  const words = question.length;
  const distances = new Uint16Array(codes.length / words);
  let at = 0;
  for (let index = 0; index < distances.length; index++) {
    let distance = 0;
    for (let word = 0; word < words; word++) {
      const bits = codes[at++]! ^ question[word]!;
      distance += bitCounts[bits & 0xffff]! + bitCounts[bits >>> 16]!;
    }
    distances[index] = distance;
  }
  return distances;
}

/** The distance within which at least `count` vectors lie. */
function farthestOf(distances: readonly Uint16Array[], dimensions: number, count: number): number {
  const histogram = new Uint32Array(dimensions + 1);
  for (const list of distances) for (const distance of list) histogram[distance]!++;
  let sum = 0;
  for (let distance = 0; distance <= dimensions; distance++) {
    sum += histogram[distance]!;
    if (sum >= count) return distance;
  }
  return dimensions;
}

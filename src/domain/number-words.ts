const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const places =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const parts: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
];

/** Numbers in words, lower case: "nil" is none of them, for it counts nothing. */
export const numberWords = {
  /** zero to nineteen, each at the place of its value. */
  units: units as readonly string[],
  /** zero to nineteen, twenty to ninety, a dozen. */
  counts: new Map<string, number>([
    ...units.map((word, value) => [word, value] as const),
    ...tens.map((word, at) => [word, (at + 2) * 10] as const),
    ['dozen', 12],
    ['fortnight', 14],
  ]),
  /** Twenty to ninety only: a unit may follow. */
  tens: new Set(tens),
  /** first to twentieth. */
  places: new Map<string, number>(places.map((word, at) => [word, at + 1])),
  /** What a word of a share divides by: "quarters" by 4. */
  parts: new Map<string, number>(parts),
  /** How many times: "doubled" is 2. */
  times: new Map<string, number>([
    ['twice', 2],
    ['double', 2],
    ['doubled', 2],
    ['doubling', 2],
    ['twofold', 2],
    ['treble', 3],
    ['trebled', 3],
    ['tripled', 3],
    ['threefold', 3],
    ['halved', 0.5],
    ['halving', 0.5],
    ['quadrupled', 4],
    ['fourfold', 4],
  ]),
  /** What follows a number and multiplies it. */
  sizes: new Map<string, number>([
    ['hundred', 100],
    ['thousand', 1000],
    ['k', 1000],
    ['million', 1e6],
    ['m', 1e6],
    ['mn', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
  ]),
};

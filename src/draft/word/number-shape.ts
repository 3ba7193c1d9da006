export interface NumberShape {
  format: 'decimal' | 'lowerLetter' | 'lowerRoman';
  /** Of each level that is shown, outermost first: "2.3" is [2, 3], "c)" is [3]. */
  values: number[];
  /** What stands before and after it: brackets, a full stop. */
  before: string;
  after: string;
}

const romans: readonly [string, number][] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/**
 * How a number that a house style gives is made up: "1", "1.", "2.3", "a)", "(a)", "(iv)". Undefined for any other.
 * `letter` is the letter that would come next, if one would: it settles whether "i)" is the ninth letter or the first numeral.
 */
export function numberShape(number: string, letter?: number): NumberShape | undefined {
  const figures = /^(\d+(?:\.\d+)*)(\.?)$/u.exec(number);
  if (figures)
    return {
      format: 'decimal',
      values: figures[1]!.split('.').map(Number),
      before: '',
      after: figures[2]!,
    };
  const lettered = /^(\(?)([a-z]{1,5})(\)|\.)$/u.exec(number);
  if (!lettered) return undefined;
  const [, before = '', letters = '', after = ''] = lettered;
  const place = letterPlace(letters);
  const numeral = romanValue(letters);
  if (numeral !== undefined && place !== letter)
    return { format: 'lowerRoman', values: [numeral], before, after };
  return place === undefined ? undefined : { format: 'lowerLetter', values: [place], before, after };
}

/** Word counts a … z, aa, bb … */
function letterPlace(letters: string): number | undefined {
  if (new Set(letters).size !== 1) return undefined;
  return letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
}

function romanValue(letters: string): number | undefined {
  let [value, rest] = [0, letters];
  for (const [numeral, worth] of romans)
    while (rest.startsWith(numeral)) [value, rest] = [value + worth, rest.slice(numeral.length)];
  return rest === '' && value > 0 ? value : undefined;
}

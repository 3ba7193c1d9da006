/** Scales of grades, worst first. */
const scales: readonly (readonly string[])[] = [
  ['inadequate', 'requires improvement', 'good', 'outstanding'],
  ['inadequate', 'adequate', 'good', 'outstanding'],
  ['poor', 'adequate', 'good', 'excellent'],
  ['poorly', 'adequately', 'well', 'excellently'],
  ['poor', 'fair', 'good', 'excellent'],
  ['poor', 'weak', 'fair', 'good', 'excellent'],
  ['unsatisfactory', 'satisfactory', 'good', 'outstanding'],
  ['poor', 'uncertain', 'promising', 'excellent'],
  ['no', 'some', 'most', 'yes'],
  ['red', 'amber', 'green'],
  ['no stars', 'one star', 'two stars', 'three stars', 'four stars'],
  ['0 stars', '1 star', '2 stars', '3 stars', '4 stars'],
  ['well below average', 'below average', 'average', 'above average', 'well above average'],
  ['bottom quartile', 'third quartile', 'second quartile', 'top quartile'],
];

/** Where two grades stand on the scale that holds both. Undefined when none does. */
export function ranksOf(one: string, other: string): [number, number] | undefined {
  const [a, b] = [plain(one), plain(other)];
  const scale = scales.find((all) => all.includes(a) && all.includes(b));
  return scale === undefined ? undefined : [scale.indexOf(a), scale.indexOf(b)];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^needs? improvement$|^require improvement$/u, 'requires improvement')
    .replace(/[.*]|\bperforming\s+/gu, '')
    .trim();
}

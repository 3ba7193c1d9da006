import { tokensOf } from './tokens-of.ts';

/**
 * Grades of every scale that labels speak in, folded to their bare form ("performing well" is "well"). A label that is none of these
 * is a judgement in words.
 */
const bare = new Set(
  [
    ...['outstanding', 'good', 'requires improvement', 'inadequate', 'satisfactory', 'adequate'],
    ...['excellent', 'fair', 'weak', 'poor'],
    ...['excellently', 'well', 'adequately', 'poorly'],
    ...['no', 'some', 'most', 'yes', 'uncertain', 'promising'],
    ...[
      'no stars',
      'one star',
      'two stars',
      'three stars',
      'four stars',
      '0 stars',
      '1 star',
      '2 stars',
      '3 stars',
    ],
    ...['1', '2', '3', '4', 'c1', 'c2', 'c3', 'c4', 'not given'],
    ...['significant shortfalls', 'some shortfalls', 'good standard', 'exceptional standard'],
  ].map((grade) => grade),
);

/** The lowest grades of their scales, and the next where it says that improvement is required. */
const adverse = new Set([
  ...[
    'requires improvement',
    'inadequate',
    'weak',
    'poor',
    'poorly',
    'adequately',
    'uncertain',
    'no',
    'some',
  ],
  ...['no stars', '0 stars', '1', 'c3', 'c4', 'significant shortfalls', 'some shortfalls'],
]);

/** A grade in its bare form: folded, without quotation marks, "performing", "serving", "score", "to be good". */
export function bareGrade(printed: string): string {
  const words = tokensOf(printed).join(' ');
  return words
    .replace(
      /^(?:is |are |was |were )?(?:performing|performs|performed|rated|graded|score|scored|level) /u,
      '',
    )
    .replace(/ (?:performing|performs)$/u, '')
    .replace(/^(?:require|requires) improvement(?: to be good)?$/u, 'requires improvement');
}

/** Whether it is a grade of some scale. */
export function isGrade(printed: string): boolean {
  return bare.has(bareGrade(printed));
}

/** Whether leaving it out would hide something adverse. */
export function isAdverseGrade(printed: string): boolean {
  return adverse.has(bareGrade(printed));
}

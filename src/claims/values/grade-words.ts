/** Grades beyond those that the regimes' scales print, each with what it is compared by. */
export const otherGrades: readonly (readonly [string, readonly string[]])[] = [
  [
    'requires improvement',
    [
      'needs improvement',
      'in need of improvement',
      'require improvement',
      'required improvement',
      'requiring improvement',
      'requires improvement to be good',
      'require improvement to be good',
      'required improvement to be good',
    ],
  ],
  ['well', ['perform well', 'performed well', 'performing well', 'performs well']],
  ['excellent', ['excellent', 'excellently']],
  ['adequate', ['adequate', 'adequately']],
  ['inadequate', ['inadequate', 'inadequately']],
  ['poor', ['poor', 'poorly']],
  ['good', ['good']],
  ['outstanding', ['outstanding']],
  ['exceptional', ['exceptional']],
  ['satisfactory', ['satisfactory']],
  ['unsatisfactory', ['unsatisfactory']],
  ['promising', ['promising']],
  ['uncertain', ['uncertain']],
  ['fair', ['fair']],
  ['weak', ['weak']],
  ['strong', ['strong']],
  ['green', ['green flag', 'green flags', 'rated green', 'green']],
  ['red', ['red flag', 'red flags', 'rated red', 'red']],
  ['amber', ['amber', 'amber flag', 'amber flags', 'rated amber']],
  ['top quartile', ['top quartile', 'upper quartile', 'highest quartile', 'best quartile']],
  ['bottom quartile', ['bottom quartile', 'lower quartile', 'lowest quartile', 'worst quartile']],
  ['second quartile', ['second quartile', '2nd quartile', 'second highest quartile']],
  ['third quartile', ['third quartile', '3rd quartile']],
  ['first quartile', ['first quartile', '1st quartile']],
  ['fourth quartile', ['fourth quartile', '4th quartile']],
];

/** Printed grades of the scales that are ordinary words or figures: they are read elsewhere, or only in the forms above. */
export const notByThemselves = new Set(['well', 'yes', 'no', 'some', 'most', '1', '2', '3', '4', 'required']);

/** Adjectives that stand for another grade's word where both are printed so. */
export const gradeKeys: Readonly<Record<string, string>> = {
  excellently: 'excellent',
  adequately: 'adequate',
  poorly: 'poor',
  'performing well': 'well',
  'performs well': 'well',
  'performing excellently': 'excellent',
  'performs excellently': 'excellent',
  'performing adequately': 'adequate',
  'performs adequately': 'adequate',
  'performing poorly': 'poor',
  'performs poorly': 'poor',
  'poorly performing': 'poor',
  'require improvement': 'requires improvement',
  'requires improvement to be good': 'requires improvement',
  'require improvement to be good': 'requires improvement',
};

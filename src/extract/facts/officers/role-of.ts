const kinds: [RegExp, string][] = [
  [/\bdeputy lead inspectors?\b/iu, 'deputy lead inspector'],
  [/\blead inspectors?\b|\binspection lead\b/iu, 'lead inspector'],
  [/\bDASS\b|\bdirector of adult social services\b.*\bcontact\b/iu, 'DASS contact'],
  [/\bresponsible\b|\baccountable\b/iu, 'responsible officer'],
  [/\bauthors?\b/iu, 'author'],
  [/\bcontacts?\b|\bfurther information\b/iu, 'contact'],
];
const byHeading: [RegExp, string][] = [
  ...kinds,
  [/\blegal\b(?!.*\bfinanc)/iu, 'legal'],
  [/\bfinanc(?!.*\blegal\b)/iu, 'financial'],
];
const byPost: [RegExp, string][] = [
  [/\b(?:solicitor|legal|law|lawyer|monitoring officer)\b/iu, 'legal'],
  [/\b(?:financ\w*|accountant|treasurer|section 151)\b/iu, 'financial'],
];

/** What a person is down for: by the label printed before them, the heading above them, or their post under implications. */
export function roleOf(label: string, heading: string, post: string | undefined): string {
  const labelled = first(kinds, label) ?? first(byPost, label);
  if (labelled !== undefined) return labelled;
  const underImplications = /\bimplications?\b/iu.test(heading);
  const posted = underImplications ? first(byPost, post ?? '') : undefined;
  return (
    posted ?? first(byHeading, heading) ?? first(byPost, underImplications ? (post ?? '') : '') ?? 'contact'
  );
}

function first(from: readonly [RegExp, string][], words: string): string | undefined {
  return from.find(([shape]) => shape.test(words))?.[1];
}

/** What implications of reports to members are on, each with the words that name it. */
const kinds: [string, RegExp][] = [
  ['legal', /\blegal|\blaw\b|\bsolicitor\b|\bmonitoring officer\b/iu],
  ['financial', /\bfinanc\w*|\bbudget\w*|\brevenue\b|\bcapital\b/iu],
  ['resources', /\bresources?\b|\bstaffing\b|\bhuman resources\b|\bpersonnel\b|\bworkforce\b|\bHR\b/iu],
  ['equalities', /\bequal\w*|\bdiversity\b|\bEIA\b/iu],
  ['crime', /\bcrime\b|\bcommunity safety\b/iu],
  ['environment', /\benvironment\w*|\bsustainab\w*|\bclimate\b|\bcarbon\b/iu],
  ['human-rights', /\bhuman rights\b/iu],
  ['partnership', /\bpartnership\b/iu],
  ['risk', /\brisk\b/iu],
  ['health', /\bhealth\b|\bwell-?being\b/iu],
  ['poverty', /\blow income\b|\belderly\b|\bolder people\b|\bpoverty\b/iu],
  ['policy', /\bpolicy\b/iu],
  ['property', /\bproperty\b|\bassets?\b|\bICT?\b|\bprocurement\b|\bsocial value\b|\bvalue for money\b/iu],
  ['data', /\bdata protection\b|\bprivacy\b|\binformation governance\b/iu],
  ['children', /\bcorporate parent\w*|\bsafeguarding\b|\bchildren\b/iu],
  ['rejected', /\bif (?:the )?recommendations? (?:are |is )?(?:not |rejected)/iu],
];

/** Which of the usual implications the words name, in the order of this list. Empty when none. */
export function implicationKinds(words: string): string[] {
  return kinds.filter(([, shape]) => shape.test(words)).map(([kind]) => kind);
}

/** The words of a heading that name one kind, as printed there: "Legal" of "Legal and Financial Implications". */
export function nameOfKind(heading: string, kind: string): { at: number; words: string } | undefined {
  const found = kinds.find(([key]) => key === kind)?.[1].exec(heading);
  return found === null || found === undefined ? undefined : { at: found.index, words: found[0] };
}

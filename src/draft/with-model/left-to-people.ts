/** What only a person may say in a cover report, and the words that tell that a sentence says it. */
const matters: readonly (readonly [what: string, words: RegExp])[] = [
  ['implications', /\bimplications?\b/iu],
  [
    'money',
    /\b(?:costs?|costed|costing|budget\p{L}*|fund(?:s|ed|ing)?|financ\p{L}*|afford\p{L}*|savings?|resourc\p{L}*|expenditure)\b/iu,
  ],
  [
    'law',
    /\b(?:legal(?:ly)?|(?:un)?lawful\p{L}*|statut\p{L}*|liab\p{L}*|solicitors?|monitoring officer)\b/iu,
  ],
  [
    'what members are asked',
    /\brecommend\p{L}*|\b(?:members|councillors|cabinet|committee|commission|executive|board|panel|scrutiny)\b[^.]{0,40}\b(?:asked|invited|requested|should|must|may wish|is to|are to)\b|\b(?:approve|endorse|ratif)\p{L}*/iu,
  ],
  [
    'the council’s response',
    /\b(?:action plan|improvement plan|in response|accept(?:s|ed)?|welcom\p{L}*|confident|committed|(?:council|authority|officers|directorate)\b[^.]{0,30}\b(?:will|has begun|have begun|is taking|are taking))\b/iu,
  ],
  ['consultation', /\bconsult\p{L}*/iu],
  ['equalities', /\bequalit\p{L}*|\bprotected characteristics?\b/iu],
  ['clearance', /\b(?:cleared|clearance|sign(?:ed)?[- ]off|delegat\p{L}*)\b/iu],
  ['how it is decided', /\b(?:key decision|forward plan|exempt|call-?in|wards?|portfolio holder)\b/iu],
  ['a placeholder', /[[\]]/u],
];

/** Of what only a person may say, what a sentence speaks of and its cited words do not; empty for most sentences. */
export function leftToPeople(text: string, quotes: readonly string[]): string[] {
  return matters
    .filter(([, words]) => words.test(text) && !quotes.some((quote) => words.test(quote)))
    .map(([what]) => what);
}

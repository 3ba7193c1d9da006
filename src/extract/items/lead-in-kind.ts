/** What a list is of. */
export type ListKind = 'strength' | 'area-for-improvement';

/** What a paragraph says of the list that it leads in; the adverse is asked first, since it may speak of both. */
const leads: readonly (readonly [ListKind, RegExp])[] = [
  [
    'area-for-improvement',
    /\b(?:needs?|need(?:ed|ing)|must|should|required?s?|requiring)\s+(?:to\s+)?(?:\w+\s+){0,2}(?:improv\w+|be improved|develop\w*|attention)\b|\bareas?\s+(?:for|of|requiring|in need of)\s+(?:\w+\s+){0,2}(?:improvement|development|concern|attention)\b|\b(?:weaknesses|areas? for development|shortfalls|concerns) (?:\w+\s+){0,4}(?:are|were|is|include|included|identified)\b|\bareas? (?:in which|where|that) (?:\w+\s+){0,4}(?:improv\w+|develop\w*)\b|\bmore (?:\w+\s+){0,2}to be done\b|\b(?:asks?|asked|calls?|called) for (?:\w+\s+){0,2}(?:improvement|action|attention)\b|\b(?:these|following) (?:weaknesses|concerns|shortcomings|areas for development)\b/iu,
  ],
  [
    'strength',
    /\b(?:perform(?:s|ed|ing)?|do(?:es|ing)?)\s+well\b|\b(?:key|main|many|following|these|several|particular|identified|reported|number of)\s+(?:\w+\s+){0,3}(?:strengths|achievements|good practice|improvements)\b|\bstrengths\s+(?:are|were|include|identified|of)\b|\b(?:positive|good|significant|encouraging)\s+progress\b|\bimprovements?\s+(?:made|noted|since|over|in the last)\b|\bpositive (?:outcomes|developments|findings)\b/iu,
  ],
];
const opensList = /[:;]\s*$|\b(?:including|as follows|are|were|include|thus)\s*[:;.,-]?\s*$/iu;

const judges =
  '(?:(?:the )?(?:commission|inspectorate|inspectors?|letter|report|assessment|review|inspection|team|ombudsman)|it|they|\\p{Lu}{3,8}|ofsted)';
const many =
  '(?:(?:one|two|three|four|five|six|several|some|many|a number of|other|these|the following|certain|particular) )+';
const things = '(?:things|matters|areas|counts|points|issues|fronts|aspects|respects|subjects)';
/** A sentence of its own before a list: it says outright what the body that judges thinks of what follows. */
const freer: readonly (readonly [ListKind, RegExp])[] = [
  [
    'area-for-improvement',
    new RegExp(
      `\\b${judges}\\s+(?:is|was|are|were|remains?|has been|had)\\s+(?:also |more |still |particularly )*(?:(?:less|not|un)\\s?(?:content|satisfied|happy|positive|impressed|persuaded)|critical|concerned|worried|dissatisfied|concerns?)\\b[^.]{0,30}?\\b(?:${many})?${things}\\s*[.:]$`,
      'iu',
    ),
  ],
  [
    'strength',
    new RegExp(
      `\\b${judges}\\s+(?:also )?(?:record|note|see|saw|find|found|acknowledge|recognise|welcome|report|praise|commend)(?:s|ed|d)?\\s+(?:(?:real|clear|good|much|steady|further|some) )*(?:progress|improvements?|achievements?|strengths|success(?:es)?)\\s+(?:on|in|at|under|across) ${many}${things}\\s*[.:]$`,
      'iu',
    ),
  ],
];
const longestFreer = 140;

/** What the list after a paragraph is of, as the paragraph's last sentence says; undefined where it leads none in. */
export function leadInKind(words: string): ListKind | undefined {
  const last = words.split(/(?<=[.!?])\s+/u).at(-1) ?? words;
  const usual = opensList.test(words) ? leads.find(([, pattern]) => pattern.test(last)) : undefined;
  const plain = last.trim();
  return (
    usual?.[0] ??
    (plain.length <= longestFreer ? freer.find(([, pattern]) => pattern.test(plain))?.[0] : undefined)
  );
}

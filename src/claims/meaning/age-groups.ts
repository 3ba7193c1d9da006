const ages: readonly (readonly [pattern: RegExp, id: string])[] = [
  [
    /\b(?:6[05]|7[05]|8[05])(?:\+| ?(?:years )?(?:and|or) (?:over|above|older|more)\b| plus\b)|\b(?:over|aged|age)[- ](?:over )?(?:6[05]|7[05]|8[05])s?\b/iu,
    'older',
  ],
  [
    /\b18(?:\+| ?[-–] ?6[45]\b| (?:to|and) 6[45]\b| ?(?:years )?(?:and|or) (?:over|above|older)\b)|\bover[- ]18s\b|\bworking[- ]age\b/iu,
    'adults',
  ],
  [
    /\bunder[- ](?:\d|1[0-8])s\b|\b(?:aged|age) (?:under |up to |below )?(?:\d|1[0-7])\b|\bunder (?:the age of )?18\b|\b0 ?[-–] ?(?:4|5|16|17|18|19|25)\b|\b(?:\d|1[0-7])[- ]year[- ]olds?\b/iu,
    'children',
  ],
];

/** The groups of people for whom a text gives an age in figures: "65+" is older people. Empty when it gives none. */
export function ageGroups(text: string): string[] {
  return ages.filter(([pattern]) => pattern.test(text)).map(([, id]) => id);
}

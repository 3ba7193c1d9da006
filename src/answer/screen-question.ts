/** Why a question is not one for the reports, in a sentence that says what to do instead. */
export interface Declined {
  rule: 'instruction' | 'personal' | 'prediction' | 'opinion' | 'casework';
  reason: string;
}

const rules: [Declined['rule'], RegExp, string][] = [
  [
    'instruction',
    new RegExp(
      [
        String.raw`\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|every\s+)?(?:of\s+)?(?:the\s+|your\s+|my\s+)?(?:previous|prior|above|earlier|preceding|system|instructions?|rules?)`,
        String.raw`\b(?:system|hidden|initial)\s+(?:prompt|instructions?|message)`,
        String.raw`\bapi[\s_-]?keys?\b|\bpasswords?\b|\benvironment variables?\b`,
        String.raw`\b(?:from now on|you are now|pretend|act as|role[- ]?play|as if it (?:came|was|were))\b`,
        String.raw`\b(?:respond|reply|answer) (?:only )?in \p{Lu}`,
        String.raw`^(?:please )?(?:can you |could you )?(?:write|draft|compose|prepare) (?:me |us )?(?:a|an|the|some|my|our)\b`,
        String.raw`\bjust (?:add|put|say|insert|make)\b|\bmake (?:it|one|something|up)\b.{0,20}\bup\b|\binvent\b`,
        String.raw`\bdrop\s+table\b|\bunion\s+select\b|;\s*--|<\s*script|\.\.\/`,
      ].join('|'),
      'iu',
    ),
    'This service answers questions about what the reports say; it does not follow instructions or write texts. Ask what a report says, for example about a service or a grade.',
  ],
  [
    'personal',
    /\b(?:home address|private address|mobile (?:number|phone)|personal (?:e-?mail|phone|number)|date of birth|salary|salaries|bank details|national insurance)\b/iu,
    'This service does not give out personal details. Printed contacts of officers stand in the reports; ask whom to contact about a report.',
  ],
  [
    'prediction',
    /\bpredict|\b(?:will|would)\b[^?]{0,60}\b(?:be )?(?:rated|graded|judged)\b[^?]{0,40}\bnext\b|\bnext (?:year|time)\b[^?]{0,40}\b(?:be rated|be graded|be judged)\b|\bwhat (?:will|would) (?:our|the|its|their) (?:next )?(?:grade|rating|judgement|score|result|inspection)|\b(?:will|would) (?:we|they|it|the council|[\p{L} ]{3,40}? council)\s+(?:be\s+|get\s+)(?:rated|graded|judged|inspected|an?\b)|\b(?:are|is) (?:we|the council|it) (?:likely|going) to (?:be|get|pass|fail|improve)/iu,
    'This service does not predict. Ask what a report says was expected, planned or warned of.',
  ],
  [
    'opinion',
    /\bdo you (?:think|believe|agree|feel|recommend)|\bin your (?:view|opinion)|\bwhat (?:do|would) you\b|\bshould (?:we|i|members|cabinet|councillors|the (?:director|leader|chief executive))\s+(?:vote|resign|be (?:sacked|worried|ashamed|proud)|approve|reject|sack|trust|worry)|\bwho is to blame\b|\bis (?:he|she|the director|the leader) (?:any good|competent|incompetent|useless)/iu,
    'This service does not give opinions or advice on how to decide. Ask what a report says, and judge for yourself.',
  ],
  [
    'casework',
    /\bmy (?:own )?(?:mother|mum|father|dad|son|daughter|child|children|kids?|husband|wife|partner|parents?|gran\w*|neighbours?|case|benefits?|application|complaint|social worker|council tax|bins?|housing|tenancy|carer|blue badge)\b|\bhow (?:do|can) i (?:apply|complain|get|report|appeal|claim)\b/iu,
    'This service knows only published reports, not individual cases. Please ask the council’s own contact centre.',
  ],
];

/** The rule that keeps the question from the reports; undefined when it may be asked. Text of a question is data: nothing in it is obeyed. */
export function screenQuestion(question: string): Declined | undefined {
  for (const [rule, pattern, reason] of rules) if (pattern.test(question)) return { rule, reason };
  return undefined;
}

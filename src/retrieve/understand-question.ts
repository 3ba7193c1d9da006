import type { AnswerKind, Asked } from '../domain/asked.ts';
import { numberWords } from '../domain/number-words.ts';
import { contentStems } from '../domain/stem-words.ts';
import { sourceWords } from './source-words.ts';

/** First that fits wins: narrow kinds stand before wide ones. */
const kinds: [AnswerKind, RegExp][] = [
  ['expansion', /\b(?:stands? for|short for|full name of|abbreviat)/iu],
  ['contact', /\b(?:ring|phone|telephone|e-?mail|contact|get in touch)\b/iu],
  [
    'person',
    /^(?:and\s+)?(?:to |by |with |for |from )?who(?:m|se)?\b(?= (?:is|was|are|were|in|at|signs?|signed|chairs?|chaired|leads?|led|heads?|headed|wrote|runs?|ran)\b)|,\s*who(?:m|se)? (?:is|was|are|were|signs?|signed|chairs?|leads?|led|heads?|headed)\b|^which (?:\w+ ){0,2}(?:member|councillor|officer|director|manager|inspector|person|leader|chair|head)\b|\bname of (?:the )?(?:\S+ ){0,3}(?:director|officer|inspector|chair|leader|head|manager|member)/iu,
  ],
  [
    'date',
    /\bwhen\b|\b(?:what|which|by what|on what|on which) (?:dates?|day|month|year)\b|\bhow (?:soon|long ago)\b|\b(?:the|its) dates?\b(?! (?:set|agreed))/iu,
  ],
  [
    'percentage',
    /\b(?:what|which) (?:percentage|proportion|share|fraction|rate)\b|\bhow (?:high|low) (?:is|was|are|were)\b|\bpercentage\b|\bper cent\b/iu,
  ],
  [
    'money',
    /\bhow much (?:money|cash|funding|did (?:it|they) (?:cost|spend))|\b(?:cost|costs|overspend|underspend|budget|spend|savings?) (?:is|was|were|of|forecast)|\bwhat (?:overspend|underspend|budget|cost|savings?)\b/iu,
  ],
  ['count', /\bhow (?:many|often)\b|\bwhat number\b/iu],
  [
    'grade',
    /\b(?:what|which) (?:\w+ ){0,2}(?:grade|rating|score|star rating|judgement|verdict|outcome|quartile)s?\b|\bhow (?:was|were|is|did) .{0,60}\b(?:rated|rate|graded|grade|judged|judge|scored?)\b|\bgraded?\b|\brated\b|\bjudgements\b|\bjudged\b/iu,
  ],
  ['reason', /\bwhy\b|\bwhat (?:is|was) the reason\b|\bwhat caused\b/iu],
  ['place', /\bwhere\b/iu],
  ['yes-no', /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|might|may|should)\b/iu],
  [
    'definition',
    /^what (?:is|was|are|were) (?:an? |the )?[^?]{1,60}\?*$|\bwhat (?:does|do|did) .{1,60}\b(?:mean|count as)\b|\bmeant to\b|\bdefin/iu,
  ],
];

const listCue = new RegExp(
  [
    String.raw`^(?:please )?(?:list|name|set out)\b`,
    String.raw`\b(?:which|what)\s+(?:(?:were|are)\s+the\s+)?(?:\w+\s+){0,3}(?:areas|risks|actions|topics|themes|recommendations|strengths|weaknesses|improvements|indicators|outcomes|priorities|blockers|enablers|duties|services|evidence|sources|steps|conditions|measures|things|points|concerns|criteria|standards|benefits|groups|implications|benefits|partners|reasons)\b`,
    String.raw`\bwhat (?:did|does|do) .{1,60}\b(?:say|said|find|conclude|list|recommend|want|need|ask)\b`,
    String.raw`\b(?:which|what|name|list)\s+(?:the\s+)?(?:(?:other|main|key|specific|only|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+){0,2}(?!(?:was|is|has|does|this|us|as|its|across|progress|status|less|address|process|access|focus|basis)\b)\p{Ll}+s\b`,
    String.raw`\ball (?:the|of the)\b|^(?:what|which|who) (?:are|were) all\b`,
    String.raw`\bwhat (?:must|should|needs? to) .{1,60}\b(?:improve|do|done|change)\b`,
  ].join('|'),
  'iu',
);

const compareCue =
  /\b(?:compare[ds]?|comparison|differ(?:s|ent|ence)?|versus|vs|both|each (?:of|say|report)|same|agree with each other|contrast)\b/iu;
const codePattern =
  /\b(?:NI|PAF|BV|TP|CH|BS|RP|NM)\s?-?\d{1,3}[a-z]?\b|\b[A-E]\d{2}\b|\b[1-6][A-H](?:\s?\(?(?:i{1,3}|iv|v)\)?)?(?=\W|$)/gu;
const paragraphPattern = /\b(?:para(?:graph)?s?|section|point|clause)\s+(\d{1,3}(?:\.\d{1,3})*)/giu;
const acronymPattern = /\b[A-Z][A-Z&]{1,7}s?\b/gu;

/** Takes a clause apart. `scopeWords` are the stretches that name councils, periods and bodies: they are not its subject. */
export function understandQuestion(
  text: string,
  scopeWords: readonly { start: number; end: number }[],
  leansOn = '',
): Asked {
  const subject = blank(text, scopeWords);
  const kind = kindOf(text);
  const acronyms =
    kind === 'expansion' || kind === 'definition' || /\bmean\b/iu.test(text)
      ? acronymsAsked(text, subject)
      : [];
  const count = countAsked(text);
  const ordinal = ordinalAsked(text);
  return {
    text,
    leansOn,
    kind: acronyms.length > 0 && isAboutAcronym(text, acronyms) ? 'expansion' : kind,
    wantsList: listCue.test(text),
    compares: compareCue.test(text),
    ...(count === undefined ? {} : { count }),
    codes: found(text, codePattern).map((code) => code.toUpperCase().replace(/\s+/gu, ' ')),
    paragraphs: [...text.matchAll(paragraphPattern)].map((match) => match[1]!),
    acronyms,
    things: thingsNamed(subject),
    names: found(subject, namedWord).map((name) => name.replace(/['’]s?$/u, '')),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...weighStems({ text, subject, kind, leansOn }, scopeWords),
    subject,
  };
}

/** The stems that count whole, and those that count for less: of whose words or paper it is, and of the clause before. */
function weighStems(
  { text, subject, kind, leansOn }: Pick<Asked, 'text' | 'subject' | 'kind' | 'leansOn'>,
  scopeWords: readonly { start: number; end: number }[],
): Pick<Asked, 'stems' | 'carried'> {
  // A self-assessment asked about is the subject, though its name also says where to look.
  const bare = contentStems(subject).length < 2 && (kind === 'date' || kind === 'person');
  const all = subjectStems(bare ? text : subject);
  const [stems, sourced] = bare ? [all, []] : splitOff(all, text, scopeWords);
  return { stems, carried: [...sourced, ...subjectStems(leansOn).filter((stem) => !all.includes(stem))] };
}

/** A question that begins with its verb is answered by yes or no, whatever stands later in it. */
function kindOf(text: string): AnswerKind {
  const asksYesNo =
    /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|might|may|should)\b/iu.test(text);
  if (asksYesNo && !/\bmean\b/iu.test(text)) return 'yes-no';
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'statement';
}

/** Words that say what kind of thing is asked for, not what of. */
const kindWords = new Set(
  'date dates day name names number numbers figure figures percentage percent proportion share rate grade grades graded rating ratings rated score scores scored judgement judgements judged list lists quote sentence mean means meaning stand stands ring phone many exactly exact cause caused causes reason reasons compare compared comparison differ different difference both each same early earlier late later area areas thing things everything anything something'
    .split(' ')
    .flatMap(contentStems),
);

function subjectStems(text: string): string[] {
  const all = contentStems(text);
  const telling = all.filter((stem) => !kindWords.has(stem));
  return telling.length > 0 ? telling : all;
}

/** The stems of the subject proper, and those that only say in whose words or paper it stands; all of them where nothing else is left. */
function splitOff(
  all: string[],
  text: string,
  scopeWords: readonly { start: number; end: number }[],
): [string[], string[]] {
  const sources = sourceWords(text).map(({ startChar, endChar }) => ({ start: startChar, end: endChar }));
  if (sources.length === 0) return [all, []];
  const masked = sources.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  const inSubject = new Set(contentStems(blank(masked, scopeWords)));
  const stems = all.filter((stem) => inSubject.has(stem));
  return stems.length === 0 ? [all, []] : [stems, all.filter((stem) => !inSubject.has(stem))];
}

function isAboutAcronym(text: string, acronyms: readonly string[]): boolean {
  const rest = contentStems(text).length;
  return /\bstands? for\b|\bmean/iu.test(text) || rest <= acronyms.length + 1;
}

/** The acronym asked about: not one that only says where to look, unless there is no other. */
function acronymsAsked(text: string, subject: string): string[] {
  const inSubject = found(subject, acronymPattern);
  return inSubject.length > 0
    ? inSubject
    : /\bstands? for\b|^what (?:is|are|was|were) (?:the |an? )?[A-Z&]+\?*$/u.test(text)
      ? found(text, acronymPattern)
      : [];
}

/** Capitalised words in the middle of a question, two or more together, or one with "of" and a name after it. */
const namedThing =
  /(?<=[\p{Ll}\p{N},’'"(] )\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|and|for|the|to|in) )*\p{Lu}[\p{L}’'&-]*)+/gu;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "Cabinet in September" names the Cabinet and a month. */
const trailingMonth = new RegExp(`(?: (?:of|and|for|the|to|in))* (?:${months})$`, 'u');
/** The month, and the day, that a year belongs to: where to look, as the year is. */
const monthBefore = new RegExp(String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)? (?:of )?)?\b(?:${months}),? $`, 'u');

/** A capitalised word that does not begin the question. Months and acronyms are not names of places or people. */
const namedWord = new RegExp(
  String.raw`(?<=[\p{Ll}\p{N},’'"(] )(?!(?:${months}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}\p{Ll}[\p{L}’'-]+`,
  'gu',
);

function thingsNamed(subject: string): string[] {
  return found(subject, namedThing)
    .map((thing) => thing.replace(/['’]s?$/u, '').replace(trailingMonth, ''))
    .filter((thing) => thing.includes(' '));
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "The second quartile" and "the third sector" name no place in a list. */
function ordinalAsked(text: string): number | undefined {
  const match = new RegExp(
    String.raw`\bthe (${ordinals.join('|')}) (?!quartile|sector|time|part|stage|year|round|of)`,
    'iu',
  ).exec(text);
  return match === null ? undefined : ordinals.indexOf(match[1]!.toLowerCase()) + 1;
}

function countAsked(text: string): number | undefined {
  const match =
    /\b(?:which|what|the|all|name|list)\s+(?:the\s+)?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const word = match[1]!.toLowerCase();
  return numberWords.counts.get(word) ?? Number(word);
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[0]))];
}

function blank(text: string, stretches: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of [...stretches].sort((a, b) => b.start - a.start)) {
    const before = rest.slice(0, start);
    const dated = /^(?:19|20)\d{2}/u.test(rest.slice(start, end)) ? before.replace(monthBefore, '') : before;
    rest = `${dated} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/gu, ' ').trim();
}

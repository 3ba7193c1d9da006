import { numberWords } from '../domain/number-words.ts';

/** Words of a question that name a year by another: "the year before", "two years later". */
export interface YearBeside {
  /** The years meant, counted from the other one: [-1] for "the year before", [-2, -1] for "the two years before". */
  steps: number[];
  /** `end` exclusive, offsets into the question. */
  start: number;
  end: number;
  /** True for "last year" and "next year", which may also be counted from today. */
  isOfToday: boolean;
  /** True for "the previous year’s". */
  isPossessive: boolean;
  /** True where the two years are set side by side: "compared with the year before". */
  compares: boolean;
}

const many = 'a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const that = '(?:\\s+(?:that|then|this|it)(?:\\s+(?:one|year))?)?';
/** After "before" and "after" nothing may stand that they could belong to: "the year before the inspection" names no year. */
const closes =
  '(?=\\s*(?:$|[?.!,;]|(?:in|for|at|by|about|on|of|too|as|please|and|then|what|how|who|did|was|were)\\b))';

const back = 'before|earlier|previously|prior|preceding';
const on = 'after|afterwards|later|following';
const forms: readonly RegExp[] = [
  /\b(?:the\s+)?year\s+(?:(?<back>before)\s+(?:last|the\s+(?:last|previous))|(?<on>after)\s+(?:the\s+)?next)(?:\s+(?:year|one))?\b(?<twice>)/iu,
  new RegExp(`\\b(?:(?:the|a|one)\\s+)?year\\s+(?:(?<back>${back})|(?<on>${on}))${that}${closes}`, 'iu'),
  new RegExp(
    `\\b(?<all>the\\s+)?(?<many>${many})\\s+years?\\s+(?:(?<back>${back})|(?<on>${on}))${that}${closes}`,
    'iu',
  ),
  /\b(?:(?:the|its|that)\s+)?(?:(?<back>previous|preceding|prior)|(?<on>following|subsequent))\s+year\b(?<of>['’]s)?/iu,
  /\bthe\s+(?<on>next)\s+year\b(?<of>['’]s)?/iu,
  /(?<!\b(?:the|this|that|its|their|in|over)\s+)\b(?:(?<back>last)|(?<on>next))\s+year\b(?<of>['’]s)?(?!\s+of\b)/iu,
  /^(?:(?:and|but|or|so|then|ok|okay|(?:what|how) about)\b[\s,]*)*(?<bare>(?:(?<back>before)|(?<on>after))(?:wards)?(?:\s+(?:that|then|this))?)(?=[\s?.!]*$)/iu,
];
const setBeside =
  /\b(?:compare[ds]?|comparison|contrast|differ(?:s|ent|ence)?|versus|vs|against|than|since|(?:rise|rose|risen|fall|fell|fallen|chang\w*|improve\w*|increase\w*|decrease\w*|better|worse|up|down|drop\w*|grow\w*|grew)\s+(?:from|on))(?:\s+(?:with|to|from|in|of|for|as|that|those))*\s*$/iu;

/** The first words of a question that name a year by another; undefined where none do. */
export function findYearBeside(question: string): YearBeside | undefined {
  for (const form of forms) {
    const match = form.exec(question);
    if (match === null) continue;
    const { back: isBack, all, twice, many: said, of, bare = match[0] } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - bare.length;
    return {
      steps: stepsOf(twice === undefined ? countOf(said) : 2, isBack !== undefined, all !== undefined),
      start,
      end,
      isOfToday: /^(?:last|next)\b/iu.test(match[0]),
      isPossessive: of !== undefined,
      compares: setBeside.test(question.slice(0, start)),
    };
  }
  return undefined;
}

function countOf(said = 'one'): number {
  const word = said.toLowerCase();
  return word === 'a' ? 1 : (numberWords.counts.get(word) ?? Number(word));
}

/** Oldest first. */
function stepsOf(count: number, isBack: boolean, isAll: boolean): number[] {
  const steps = isAll ? Array.from({ length: count }, (_, at) => at + 1) : [count];
  return steps.map((step) => (isBack ? -step : step)).sort((a, b) => a - b);
}

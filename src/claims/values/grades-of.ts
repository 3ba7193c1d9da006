import type { FormMatcher } from '../../regimes/form-matcher.ts';

/** A grade's word in a text. */
export interface GradeFound {
  text: string;
  start: number;
  end: number;
  key: string;
  /** True where it is used as a grade ("rated good"), not as any adjective ("good progress"). */
  used: boolean;
  /** True where the words before take it back: "not yet good", "less than adequate". */
  denied: boolean;
  /** "Moved from adequate to good". */
  role?: 'from' | 'to';
}

const adverb =
  '(?:(?:now|still|also|both|all|again|already|overall|currently|therefore|either|only|just|as|to be|being|a|an|the|at least|at|that of|by \\p{L}+) )*';
const judged =
  '(?:rated|graded|judged|assessed|scored|found|deemed|considered|classed|classified|ranked|awarded|rates?|grades?|judges?|assesses|scores?|rating|judge?ments?|verdict|received|receives|given|gave|gets?|got|achieved?|achieves|is|are|was|were|be|been|being|remain|remains|remained|become|becomes|became|stays?|stayed|performing|performs?|performed|moved?|moves|improved|declined|dropped|fell|rose)';
const before = new RegExp(
  `(?:^|[^\\p{L}])(?:${judged}(?: [\\p{L}'’,-]+){0,2}? |(?:rating|grade|judge?ment|score|category|level|standard) (?:of|is|was|as|from) |(?:from|to|between|than) )${adverb}["“‘'*]*$`,
  'u',
);
const asGrade =
  /\b(?:rated|graded|judged|assessed|scored|classed|classified|describe[sd]|rates?|grades?|judges?)\b[^.;]{0,80}\b(?:as|to be|as being|at) (?:overall |an? |being )?["“‘']?$/u;
const after =
  /^["”’'*]*\s*(?:(?:overall|adult|social|care|\p{L}+) )?(?:rating|ratings|grade|grades|graded|judge?ment|judge?ments|prospects|capacity|flags?|score|rated|quartile|authority|council|provider|to be good|for |in (?:all|both|every|each|\d|three|two|four|five|six|seven) |overall|across)/u;
const denials =
  /(?:^|[^\p{L}])(?:not|never|no longer|less than|below|below|neither|nor|isn't|wasn't|aren't|weren't|not yet|rather than|short of|cannot be|without being|instead of)(?: (?:of|any|yet|being|always|consistently|been|be|judged|rated|graded|considered|to be|as|an?|so|very|all|sufficiently|deemed)){0,3} ["“‘']*$/u;

/** Every grade's word of `text`, in order. `cell` for a cell or heading that holds nothing else but one. */
export function gradesOf(text: string, matcher: FormMatcher<string>): GradeFound[] {
  const found = mergedOf(text, matcher).map(({ value, start, end }): GradeFound => {
    const printed = text.slice(start, end);
    const lead = text.slice(Math.max(0, start - 100), start).toLowerCase();
    const rest = text.slice(end, end + 40).toLowerCase();
    return {
      text: printed,
      start,
      end,
      key: value,
      used: isUsed(text, { printed, lead, rest, start, end, key: value }),
      denied: denials.test(lead),
      ...roleIn(lead),
    };
  });
  return withNeighbours(
    text,
    [...found, ...quartilesOf(text, found), ...adverbsOf(text, found)].sort((a, b) => a.start - b.start),
  );
}

const toBeGood =
  /\b(?:requir\p{L}*|needs?|needed|needing|in need of|must|has to|have to)\s+(?:some |further |more |still |to )*(?:to )?improve(?:ment|ments|d)?\s+(?:in order |so as )?(?:to|before it can|before they can)\s+(?:be|become|reach|be judged|be rated|get to)\s+["“‘']?good\b/giu;

/** "Needs to improve to be good" is one grade, whatever its words: the "good" in it is none. */
function mergedOf(
  text: string,
  matcher: FormMatcher<string>,
): { value: string; start: number; end: number }[] {
  const whole = [...text.matchAll(toBeGood)].map(({ index, 0: words }) => ({
    value: 'requires improvement',
    start: index,
    end: index + words.length,
  }));
  const rest = matcher(text).filter(
    ({ start, end }) => !whole.some((one) => start < one.end && end > one.start),
  );
  return [...rest, ...whole];
}

const bareAdverb =
  /(?<=(?:,|\band|\bbut|\bor)\s+(?:only\s+)?)(well|adequately|excellently|poorly)(?=\s+(?:on|for|in|at|with|overall)\b)/giu;

/** "Performing well overall, and adequately on…" */
function adverbsOf(text: string, found: readonly GradeFound[]): GradeFound[] {
  if (!/\bperform/iu.test(text)) return [];
  const keys: Readonly<Record<string, string>> = {
    adequately: 'adequate',
    excellently: 'excellent',
    poorly: 'poor',
  };
  return [...text.matchAll(bareAdverb)]
    .filter(({ index }) => !found.some(({ start, end }) => index >= start && index < end))
    .map(({ index, 0: word }) => ({
      text: word,
      start: index,
      end: index + word.length,
      key: keys[word.toLowerCase()] ?? 'well',
      used: true,
      denied: false,
    }));
}

const bareQuartile =
  /(?:(?<=[|\t]\s*)|(?<=\b(?:to|from|in|and|or|was|is|the)\s+(?:the\s+)?))(top|bottom|first|second|third|fourth|upper|lower|lowest|highest)(?=\s*(?:[|\t.,;]|$)|\s+(?:in|to|by|at|for|and|the|a|last|from)\b)/giu;

/** "Bottom" in a cell, and "to the third" in a sentence that speaks of quartiles. */
function quartilesOf(text: string, found: readonly GradeFound[]): GradeFound[] {
  if (!/[|\t]/u.test(text) && !/\bquartiles?\b/iu.test(text)) return [];
  return [...text.matchAll(bareQuartile)]
    .filter(({ index }) => !found.some(({ start, end }) => index >= start && index < end))
    .map(({ index, 0: word }) => ({
      text: word,
      start: index,
      end: index + word.length,
      key: `${quartile(word.toLowerCase())} quartile`,
      used: true,
      denied: false,
    }));
}

function quartile(word: string): string {
  if (word === 'upper' || word === 'highest') return 'top';
  return word === 'lower' || word === 'lowest' ? 'bottom' : word;
}

function roleIn(lead: string): Pick<GradeFound, 'role'> {
  const word = /\b(from|to)\s+(?:an?\s+|the\s+|being\s+)?["“‘']?$/u.exec(lead)?.[1];
  return word === 'from' || word === 'to' ? { role: word } : {};
}

interface Place {
  printed: string;
  lead: string;
  rest: string;
  start: number;
  end: number;
  key: string;
}

function isUsed(text: string, { printed, lead, rest, start, end, key }: Place): boolean {
  if (/ /u.test(printed.trim()) && !/^(?:good|exceptional) standard$/u.test(key)) return true;
  const marked = /["“‘']$/u.test(lead) && /^["”’']/u.test(rest);
  const capital = /^\p{Lu}/u.test(printed) && start > 0 && !/[.!?•]\s*$/u.test(lead);
  const alone =
    /(?:^|[|\t:–—-])\s*["“‘*]*$/u.test(text.slice(0, start)) &&
    /^["”’*.]*\s*(?:$|[|\t,;(–—-])/u.test(text.slice(end));
  if (marked || capital || alone) return true;
  const noun =
    /^\s+(?!and\b|or\b|but\b|for\b|in\b|at\b|overall\b|by\b|with\b|across\b|on\b|to\b|because\b|as\b|since\b|from\b|against\b|under\b|despite\b|when\b|while\b|whereas\b|although\b|than\b|last\b|again\b|both\b|so\b|which\b|compared\b|after\b|throughout\b|this\b|because\b|prospects?\b|ratings?\b|grades?\b|judge?ments?\b|flags?\b|(?:local )?(?:authority|council|borough)(?!\p{L}| \p{L}+ (?:team|service|support|work)))\p{L}/u.test(
      rest,
    );
  if (after.test(rest) && !noun) return true;
  if (/^["”’'*]*\s*(?:ratings?|grades?|judge?ments?|prospects?|flags?|scores?)\b/u.test(rest)) return true;
  return (before.test(lead) || asGrade.test(lead)) && !noun;
}

/** "Good or outstanding": one that is joined to a grade is one. */
function withNeighbours(text: string, found: GradeFound[]): GradeFound[] {
  const joined = (a: GradeFound, b: GradeFound) =>
    /^["”’']?\s*(?:,|and|or|to|\/|, and|, or)\s*["“‘']?$/u.test(text.slice(a.end, b.start));
  for (let at = 1; at < found.length; at++)
    if (found[at - 1]!.used && joined(found[at - 1]!, found[at]!)) found[at] = { ...found[at]!, used: true };
  for (let at = found.length - 2; at >= 0; at--)
    if (found[at + 1]!.used && joined(found[at]!, found[at + 1]!)) found[at] = { ...found[at]!, used: true };
  return found;
}

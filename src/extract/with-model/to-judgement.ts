import type { FindingOf } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { earlierTime } from '../judgements/earlier-time.ts';
import { type GradeForm, gradeForms, plainForm } from '../judgements/grade-forms.ts';
import { areaNamed } from '../judgements/match-area.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import { type Grounding, printedIn, Ungrounded } from './grounding.ts';
import { printedWords } from './printed-words.ts';
import type { ProposedFinding } from './proposed-finding.ts';

/** What makes a grade after it one that is not given: denied, hoped for, or compared with. */
const notGiven =
  /\b(?:not|no|never|nor|neither|less than|below|short of|rather than|instead of|hop\w+|aim\w*|expect\w*|plan\w*|would|could|might|should|will|aspir\w+|towards?|becom\w+|if)\b[^.;|]{0,30}$/iu;

/** A grade whose area and print stand in what is cited, and that no other grade in the same words is mixed up with. @throws Ungrounded */
export function toJudgement(
  at: Grounding,
  { area, grade, earlier }: ProposedFinding,
): FindingOf<'judgement'> {
  if (area === undefined || grade === undefined) throw new Ungrounded('it names no area, or no grade');
  const { source, words } = at;
  const printedArea = printedIn(at, area, 'area');
  // Where no regime is recognised, a word that any regime grades by may be a grade.
  const forms = gradeForms(source.found.length > 0 ? source.found : source.regimes.regimes);
  const printed = wholeGrade(at, printedIn(at, grade, 'grade'), forms);
  refuseDenied(at, printed);
  refuseMixed(words, printedArea, printed, forms);
  const fitting = forms.filter(
    ({ form, regime }) => form === plainForm(printed) && source.found.includes(regime),
  );
  const canonical = new Set(fitting.map((form) => form.canonical));
  const scales = new Set(fitting.map(({ scale }) => scale.key));
  const known = source.found.map((regime) => areaNamed(printedArea, regime)).find((one) => one !== undefined);
  const past = earlier === true || isEarlier(at);
  return {
    kind: 'judgement',
    ...at.base,
    area: printedArea,
    ...(known === undefined || past ? {} : { areaKey: known.key }),
    printed,
    ...(canonical.size === 1 ? { grade: fitting[0]!.canonical } : {}),
    ...(canonical.size === 1 && scales.size === 1 && !past ? { scale: fitting[0]!.scale.key } : {}),
    ...(known?.overall && !past ? { overall: true as const } : {}),
    ...(past ? { earlier: true as const } : {}),
  };
}

/** "good" in "requires improvement to be good" is no grade of its own. */
function wholeGrade({ words, context }: Grounding, printed: string, forms: readonly GradeForm[]): string {
  const texts = [words, ...context.map(({ quote }) => quote)];
  const text = texts.find((one) => printedWords(one, printed).length > 0)!;
  const [place] = printedWords(text, printed);
  for (const { form } of forms.filter((one) => one.form.length > printed.length)) {
    const longer = printedWords(text, form).find(
      ({ start, end }) => start <= place!.start && end >= place!.end,
    );
    if (longer === undefined) continue;
    if (canonicalOf(longer.printed, forms) === canonicalOf(printed, forms)) return longer.printed;
    throw new Ungrounded(`the print says “${longer.printed}”`);
  }
  return printed;
}

function canonicalOf(printed: string, forms: readonly GradeForm[]): string | undefined {
  return forms.find(({ form }) => form === plainForm(printed))?.canonical;
}

function refuseDenied({ words, source, place }: Grounding, printed: string): void {
  for (const { start } of printedWords(words, printed)) {
    const from = place.startChar + start;
    const sentence = sentencesOf(source).find(
      ({ startChar, endChar }) => startChar <= from && from < endChar,
    );
    if (sentence !== undefined && notGiven.test(source.content.text.slice(sentence.startChar, from)))
      throw new Ungrounded(
        'its sentence does not give that grade: it denies it, hopes for it or compares with it',
      );
  }
}

const between = /,|;|\.\s|\||\band\b|\bbut\b|\bwhile\b|\bwhereas\b|\bwith\b/giu;

/** Where the cited words hold several grades, area and grade must stand in one clause that holds no other. */
function refuseMixed(words: string, area: string, printed: string, forms: readonly GradeForm[]): void {
  const grades = forms.flatMap((form) => printedWords(words, form.form).map((place) => ({ ...place, form })));
  const whole = grades.filter(
    (one) =>
      !grades.some(
        (other) =>
          other !== one &&
          other.end - other.start > one.end - one.start &&
          other.start <= one.start &&
          other.end >= one.end,
      ),
  );
  const said = new Set(whole.map(({ form }) => form.canonical));
  if (said.size < 2) return;
  const cuts = [0, ...[...words.matchAll(between)].map(({ index }) => index), words.length];
  const clauses = cuts.slice(1).map((end, at) => words.slice(cuts[at], end));
  const row = words.includes(' | ');
  const one = clauses.some(
    (clause) => printedWords(clause, area).length > 0 && printedWords(clause, printed).length > 0,
  );
  if (!one)
    throw new Ungrounded(
      row
        ? 'its row holds several grades: the cell must be quoted alone'
        : 'several grades stand there, and which is whose cannot be told',
    );
}

function isEarlier({ source, place }: Grounding): boolean {
  const sentences = sentencesOf(source);
  const index = sentences.findIndex((sentence) => overlaps(sentence, place));
  return index >= 0 && earlierTime(source, sentences[index]!, sentences[index - 1]) !== undefined;
}

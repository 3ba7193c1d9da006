import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import { existed } from '../../regimes/existed.ts';
import type { Source } from '../source.ts';
import { aboutWhat } from './about-what.ts';
import { earlierTime, isOlder } from './earlier-time.ts';
import { type GradeForm, gradeForms } from './grade-forms.ts';
import { gradesSaid, type SaidGrade } from './grades-said.ts';
import { judgementBase } from './judgement-base.ts';
import { type PrintedArea, printedArea } from './printed-area.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { type Speaker, speakerOf } from './speaker-of.ts';
import { subjectOf } from './subject-of.ts';

const ofOthers =
  /\b(?:schools?|children’s homes?|children's homes?|conference|participants|settings?|colleges?|nurser(?:y|ies))\b/iu;
const countWord = /^(?:one|two|three|four|five|six|both|each|all|most|some|none)$/iu;
const carriesOn =
  /^(?:the (?:local authority|council|authority|service|area)|it|this|services) (?:was|were|had been) (?:then )?(?:judged|graded|rated|found|assessed)\b/iu;
const ofWhichYear =
  /\bof (?<area>[^,;.()]{3,80}?) \((?:published )?(?:in )?(?:\p{Lu}\p{L}+ )?(?<period>(?:19|20)\d{2})\),? which [^,;.()]*$/iu;
const stars = /\b(?<count>one|two|three|zero|no|[0-3])[- ]stars?\b/iu;

/** Grades of an inspection before this one as the report itself names it: "last time" is this, not the library's previous report. */
export function earlierGrades(source: Source): FindingOf<'judgement'>[] {
  const sentences = sentencesOf(source);
  return sentences.flatMap((sentence, at) => {
    const frame = earlierTime(source, sentence, sentences[at - 1]);
    if (frame === undefined || ofOthers.test(sentence.words)) return [];
    const speaker = speakerOf(source, sentence);
    const all = source.regimes.regimes.filter(
      (regime) => speaker.regimes.includes(regime) || follows(source, regime.key),
    );
    const forms = gradeForms(speaker.inspectorate === undefined ? source.found : all);
    const said = [...gradesSaid(sentence.words, forms), ...starsSaid(sentence.words, forms)];
    const told = { sentence, frame, inspection: inspectionBefore(sentence, sentences[at - 1]) };
    return said
      .slice(0, 3)
      .flatMap((grade) => toJudgement(source, told, grade, speaker, sameWord(forms, grade)));
  });
}

/** An earlier grade's sentence, where it says that it is of an earlier time, and the inspection that it carries on from. */
interface Told {
  sentence: Sentence;
  frame: Span;
  inspection: NamedInspection | undefined;
}

/** "The previous inspection of X was in 2012. The local authority was judged to be good." judges X, as it was in 2012. */
function inspectionBefore(sentence: Sentence, last: Sentence | undefined): NamedInspection | undefined {
  if (last === undefined || last.block !== sentence.block || !carriesOn.test(sentence.words))
    return undefined;
  const about = ofOthers.test(last.words) ? undefined : aboutWhat(last.words);
  const area = about?.replace(/^(?:the|its) (?:(?:local authority|council)[’']s )?/iu, '');
  return area === undefined ? undefined : { area, from: last };
}

interface NamedInspection {
  area: string;
  from: Sentence;
}

/** "… inspections of A (in 2012), which judged services to be good, and of B (in 2010), which judged services to be adequate" */
function inspectionWithin(words: string, at: number): { area: string; period: string } | undefined {
  const { area, period } = ofWhichYear.exec(words.slice(0, at))?.groups ?? {};
  return area === undefined || period === undefined ? undefined : { area, period };
}

/** Regimes that this report's own supersede: an earlier grade may be theirs. */
function follows({ found }: Source, key: string): boolean {
  return found.some(({ supersedes }) => supersedes.includes(key));
}

function starsSaid(words: string, forms: readonly GradeForm[]): SaidGrade[] {
  const match = stars.exec(words);
  if (match === null) return [];
  const spelled: Record<string, string> = { '0': 'zero', no: 'zero', '1': 'one', '2': 'two', '3': 'three' };
  const count = match.groups!.count!.toLowerCase();
  const form = forms.find(
    ({ scale, canonical }) => scale.kind === 'stars' && canonical === (spelled[count] ?? count),
  );
  return form === undefined ? [] : [{ form, start: match.index, end: match.index + match[0].length }];
}

/** The same word in every scale that holds it. */
function sameWord(forms: readonly GradeForm[], { form }: SaidGrade): GradeForm[] {
  return [form, ...forms.filter((one) => one !== form && one.form === form.form)];
}

function toJudgement(
  source: Source,
  { sentence, frame, inspection }: Told,
  { start, end }: SaidGrade,
  speaker: Speaker,
  forms: readonly GradeForm[],
): FindingOf<'judgement'>[] {
  const within = inspectionWithin(sentence.words, start);
  const period = within?.period ?? periodOf(source, [sentence, inspection?.from ?? frame, frame]);
  // Of several scales with this word it is of the one that was in force then.
  const inForce = forms.filter((one) => wasInForce(source, one, period));
  const form = inForce[0] ?? forms[0]!;
  const given = within ?? inspection;
  const named =
    given === undefined ? areaOf(source, sentence, form, start) : { area: given.area, context: [] };
  if (named === undefined) return [];
  const { startChar } = within === undefined && inspection !== undefined ? inspection.from : sentence;
  const span = { startChar, endChar: sentence.endChar };
  const extra = overlaps(frame, span) ? [] : [source.context(frame, 'lead-in')];
  return [
    {
      ...judgementBase(source, sentence, speaker, 'earlier-grade'),
      citation: source.cite(span, [...extra, ...named.context]),
      area: named.area,
      printed: sentence.words.slice(start, end),
      grade: form.canonical,
      // A grade of a time before the regime is of another scale, though its word be the same: it is compared with none.
      ...(inForce.length > 0 ? { regime: form.regime.key, scale: form.scale.key } : {}),
      ...(form.scale.kind === 'stars' ? { overall: true as const } : {}),
      earlier: true,
      ...(period === undefined ? {} : { period }),
    },
  ];
}

/** The first period before the report's own that these name. */
function periodOf(source: Source, spans: readonly Span[]): string | undefined {
  const own = source.profile.periods;
  return spans
    .flatMap((one) => findPeriods(source.wordsOf(one)))
    .map((one) => one.period)
    .find((one) => !own.includes(one) && (own[0] === undefined || isOlder(one, own[0])));
}

/** True when the regime was in force in the year named; where none is, only a regime that is not the report's own is sure. */
function wasInForce({ found }: Source, { regime }: GradeForm, period: string | undefined): boolean {
  if (period === undefined) return !found.includes(regime);
  const year = Number(period.slice(0, 4));
  return year >= regime.years.start && existed(regime, [year]);
}

function areaOf(
  source: Source,
  sentence: Sentence,
  { regime, scale }: GradeForm,
  at: number,
): PrintedArea | undefined {
  const rating =
    scale.kind === 'stars' ? /\bstar rating\b|\bstars?\b/iu.exec(sentence.words)?.[0] : undefined;
  const { name, bare } = subjectOf(sentence.words, at);
  // "services were judged to be good" is of services, whatever area the rest of the sentence names.
  const subject = rating ?? name ?? bare;
  // "Two were judged to be good" counts what the sentence before names.
  if (subject !== undefined && countWord.test(subject)) return undefined;
  return subject === undefined ? printedArea(source, sentence, regime) : { area: subject, context: [] };
}

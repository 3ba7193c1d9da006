import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { existed } from '../../regimes/existed.ts';
import type { Source } from '../source.ts';
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
    return said
      .slice(0, 3)
      .flatMap((grade) => toJudgement(source, sentence, frame, grade, speaker, sameWord(forms, grade)));
  });
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
  sentence: Sentence,
  frame: Span,
  { start, end }: SaidGrade,
  speaker: Speaker,
  forms: readonly GradeForm[],
): FindingOf<'judgement'>[] {
  const own = source.profile.periods;
  const period = [sentence, frame]
    .flatMap((one) => findPeriods(source.wordsOf(one)))
    .map((one) => one.period)
    .find((one) => !own.includes(one) && (own[0] === undefined || isOlder(one, own[0])));
  const extra = frame === sentence ? [] : [source.context(frame, 'lead-in')];
  // Of several scales with this word it is of the one that was in force then.
  const inForce = forms.filter((one) => wasInForce(source, one, period));
  const form = inForce[0] ?? forms[0]!;
  const named = areaOf(source, sentence, form, start);
  if (named === undefined) return [];
  return [
    {
      ...judgementBase(source, sentence, speaker, 'earlier-grade'),
      citation: source.cite(sentence, [...extra, ...named.context]),
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

import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { type GradeForm, gradeForms } from './grade-forms.ts';
import { gradesSaid, type SaidGrade } from './grades-said.ts';
import { judgementBase } from './judgement-base.ts';
import { type PrintedArea, printedArea } from './printed-area.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { type Speaker, speakerOf } from './speaker-of.ts';
import { subjectOf } from './subject-of.ts';

const earlier =
  /\b(?:previous(?:ly)?|(?:since|at|after|following) (?:the|its|their|our|that)?\s*(?:last |previous |\w+ )?inspection|last (?:year|time|inspect\w+|assess\w+|review\w*)|last judged|formerly|prior)\b/iu;
const ofOthers =
  /\b(?:schools?|children’s homes?|children's homes?|conference|participants|settings?|colleges?|nurser(?:y|ies))\b/iu;
const stars = /\b(?<count>one|two|three|zero|no|[0-3])[- ]stars?\b/iu;

/** True for a sentence that tells of a judgement before this report's own. */
export function tellsOfEarlier(_source: Source, { words }: Sentence): boolean {
  return earlier.test(words);
}

/** Grades of an inspection before this one as the report itself names it: "last time" is this, not the library's previous report. */
export function earlierGrades(source: Source): FindingOf<'judgement'>[] {
  const sentences = sentencesOf(source);
  return sentences.flatMap((sentence, at) => {
    const frame = earlierFrame(sentence, sentences[at - 1]);
    if (frame === undefined || ofOthers.test(sentence.words)) return [];
    const speaker = speakerOf(source, sentence);
    const all = source.regimes.regimes.filter(
      (regime) => speaker.regimes.includes(regime) || follows(source, regime.key),
    );
    const forms = gradeForms(speaker.inspectorate === undefined ? source.found : all);
    const said = [...gradesSaid(sentence.words, forms), ...starsSaid(sentence.words, forms)];
    return said.slice(0, 3).flatMap((grade) => toJudgement(source, sentence, frame, grade, speaker));
  });
}

/** Regimes that this report's own supersede: an earlier grade may be theirs. */
function follows({ found }: Source, key: string): boolean {
  return found.some(({ supersedes }) => supersedes.includes(key));
}

/** The sentence itself, or the one before it in the same block, says that it speaks of an earlier time. */
function earlierFrame(sentence: Sentence, before: Sentence | undefined): Sentence | undefined {
  if (earlier.test(sentence.words)) return sentence;
  const led = before !== undefined && before.block === sentence.block && earlier.test(before.words);
  return led && /^(?:The|It|They|This|That)\b/u.test(sentence.words) ? before : undefined;
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

function toJudgement(
  source: Source,
  sentence: Sentence,
  frame: Sentence,
  { form, start, end }: SaidGrade,
  speaker: Speaker,
): FindingOf<'judgement'>[] {
  const own = source.profile.periods;
  const period = findPeriods(frame.words)
    .map((one) => one.period)
    .find((one) => !own.includes(one));
  const extra = frame === sentence ? [] : [source.context(frame, 'lead-in')];
  const named = areaOf(source, sentence, form, start);
  if (named === undefined) return [];
  return [
    {
      ...judgementBase(source, sentence, speaker, 'earlier-grade'),
      citation: source.cite(sentence, [...extra, ...named.context]),
      regime: form.regime.key,
      area: named.area,
      printed: sentence.words.slice(start, end),
      grade: form.canonical,
      scale: form.scale.key,
      earlier: true,
      ...(period === undefined ? {} : { period }),
    },
  ];
}

function areaOf(
  source: Source,
  sentence: Sentence,
  { regime, scale }: GradeForm,
  at: number,
): PrintedArea | undefined {
  const rating = scale.kind === 'stars' ? /\bstar rating\b/iu.exec(sentence.words)?.[0] : undefined;
  const subject = rating ?? subjectOf(sentence.words, at);
  return subject === undefined ? printedArea(source, sentence, regime) : { area: subject, context: [] };
}

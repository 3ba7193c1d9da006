import type { FindingOf } from '../../domain/finding.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { areasSaid, type SaidArea } from './areas-said.ts';
import { tellsOfEarlier } from './earlier-grades.ts';
import { gradeForms } from './grade-forms.ts';
import { gradesSaid, type SaidGrade } from './grades-said.ts';
import { judgementBase } from './judgement-base.ts';
import { narrativeJudgement } from './narrative-judgement.ts';
import { printedArea } from './printed-area.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { type Speaker, speakerOf } from './speaker-of.ts';
import { speaksOf } from './speaks-of.ts';
import { subjectOf } from './subject-of.ts';

/** What is hoped for, or might be, was not judged. */
const notYet =
  /\b(?:would|could|should|may|might|aims?|aspir\w+|trajectory|to achieve|achieving|in order to|towards?|prevent\w*|expect\w*)\b/iu;
/** "areas in which the council performs well" are a list, and no grade. */
const ofAList = /\b(?:areas?|aspects?|ways|where)\s+(?:in\s+)?(?:which|where)?\b[^,;]*$/iu;
const mayJudge =
  /\b(?:perform(?:s|ing|ed)|rated|graded|judged|scored|assessed|awarded|evaluation|score of|judgement is|serving)\b/iu;

/**
 * Judgements that running text tells: a grade of a scale of the body named, with the areas that the sentence names. Only in
 * what a council reports and in letters: an inspectorate's report with a table of judgements says them there.
 */
export function judgementsInWords(source: Source): FindingOf<'judgement'>[] {
  return sentencesOf(source).flatMap((sentence) => {
    if (!mayJudge.test(sentence.words) || printsTables(source, sentence)) return [];
    if (tellsOfEarlier(source, sentence) || isScale(source, sentence)) return [];
    const speaker = speakerOf(source, sentence);
    const said = gradesOf(source, sentence, speaker);
    if (said.length === 0) return narrativeJudgement(source, sentence, speaker);
    return said.flatMap((grade, at) => toJudgements(source, sentence, speaker, grade, said[at + 1]?.start));
  });
}

/** True in an inspectorate's own report of a regime with a scale: its prose repeats the table, or speaks of others. */
function printsTables(source: Source, { startChar }: Sentence): boolean {
  const part = source.partAt(startChar);
  return part.voice === 'inspectorate' && (source.edition?.scale !== undefined || part.name === undefined);
}

/** A line of a list that explains the grades: the grade first, then what it means. */
function isScale(source: Source, { words }: Sentence): boolean {
  const start = words.replace(/^[\s•◆◼-]+/u, '');
  const forms = gradeForms(source.found);
  return forms.some(
    ({ form }) => start.toLowerCase().startsWith(form) && /^\s*[–—:=-]/u.test(start.slice(form.length)),
  );
}

function gradesOf(source: Source, { words }: Sentence, { regimes }: Speaker): SaidGrade[] {
  if (regimes.length === 0) return [];
  const inQuotes =
    regimes.some(({ key }) => source.profile.regimes[0] !== key) &&
    /evaluation|identified|serving/iu.test(words);
  return gradesSaid(words, gradeForms(regimes), inQuotes).filter(({ start }) => {
    const clause = words.slice(Math.max(0, start - 70), start);
    return !notYet.test(clause.slice(clause.lastIndexOf(';') + 1)) && !ofAList.test(clause);
  });
}

function toJudgements(
  source: Source,
  sentence: Sentence,
  speaker: Speaker,
  said: SaidGrade,
  next = sentence.words.length,
): FindingOf<'judgement'>[] {
  const { regime, scale, canonical } = said.form;
  const areas = areasOf(sentence.words, said, next);
  const sure = areas.length > 0 || isSure(source, sentence, speaker, said);
  const common = {
    ...judgementBase(source, sentence, speaker, 'judgement-in-words'),
    printed: sentence.words.slice(said.start, said.end),
    ...(sure ? { regime: regime.key, grade: canonical, scale: scale.key } : {}),
  };
  if (areas.length > 0)
    return areas.map(({ area, start, end }) => ({
      ...common,
      area: sentence.words.slice(start, end),
      areaKey: area.key,
    }));
  const subject = subjectOf(sentence.words, said.start);
  const named =
    subject === undefined ? printedArea(source, sentence, regime) : { area: subject, context: [] };
  if (named === undefined) return [];
  const whole = sure ? wholeOf(regime) : undefined;
  return [
    {
      ...common,
      citation: source.cite(sentence, named.context),
      area: named.area,
      ...(whole === undefined ? {} : { areaKey: whole.key }),
      ...(whole?.overall ? { overall: true as const } : {}),
    },
  ];
}

/** Areas that the sentence names after the grade, up to the next grade; else the last it names before, brackets left out. */
function areasOf(words: string, said: SaidGrade, next: number): SaidArea[] {
  const after = areasSaid(words.slice(said.end, next), said.form.regime);
  if (after.length > 0)
    return after.map((one) => ({ ...one, start: one.start + said.end, end: one.end + said.end }));
  const before = words.slice(0, said.start).replace(/\([^)]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  return areasSaid(before, said.form.regime).slice(-1);
}

/** True when it cannot be another regime's grade: the report's own, one that the sentence names, or the only one with this form. */
function isSure(source: Source, { words }: Sentence, { regimes }: Speaker, { form }: SaidGrade): boolean {
  if (source.found.includes(form.regime)) return true;
  const holders = new Set(
    gradeForms(regimes)
      .filter((one) => one.form === form.form)
      .map(({ regime }) => regime),
  );
  if (findNamedBodies(words, source.regimes).regimes.some(({ key }) => key === form.regime.key)) return true;
  return holders.size === 1 && speaksOf(words, form.regime);
}

function wholeOf(regime: Regime): RegimeArea | undefined {
  return (
    regime.areas.find(({ overall }) => overall) ?? (regime.areas.length === 1 ? regime.areas[0] : undefined)
  );
}

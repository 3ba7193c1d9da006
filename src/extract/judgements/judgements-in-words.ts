import type { FindingOf } from '../../domain/finding.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { areasSaid, type SaidArea } from './areas-said.ts';
import { bracketedScores } from './bracketed-scores.ts';
import { earlierTime } from './earlier-time.ts';
import { explainsScale } from './explains-scale.ts';
import { gradeForms } from './grade-forms.ts';
import { gradesSaid, type SaidGrade } from './grades-said.ts';
import { gradesThatFollow } from './grades-that-follow.ts';
import { isWhole, wholeOf } from './is-whole.ts';
import { judgementBase } from './judgement-base.ts';
import { narrativeJudgement } from './narrative-judgement.ts';
import { overallScore } from './overall-score.ts';
import { type PrintedArea, printedArea } from './printed-area.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { type Speaker, speakerOf } from './speaker-of.ts';
import { speaksOf } from './speaks-of.ts';
import { starJudgements } from './star-judgements.ts';
import { subjectOf } from './subject-of.ts';

/** What is hoped for, or might be, was not judged. */
const notYet =
  /\b(?:would|could|should|may|might|aims?|aiming|aspir\w+|ambition|trajectory|to achieve|achieving|in order to|towards?|prevent\w*|expect\w*|hop(?:e|es|ed|ing)|wish\w*|target\w*|plans? to|become|becoming|until|unless|whether|next year|will be|not been|yet to be)\b/iu;
/** "areas in which the council performs well" are a list, and no grade. */
const ofAList = /\b(?:areas?|aspects?|ways|where)\s+(?:in\s+)?(?:which|where)?\b[^,;]*$/iu;
const mayJudge =
  /\b(?:perform(?:s|ing|ed)|rated|graded|judged|scored|assessed|awarded|evaluation|score of|judgement is|serv(?:e|es|ing)|stars?)\b/iu;
const inBracketFigures = /\p{L}\s*\([^()\d]{0,12}\d\)/u;
/** "five were graded well": a number of areas that the sentence does not name. */
const countOnly =
  /(?:^|[\s,;(])(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|none|most|all|some|others?)(?: (?:of (?:them|these|which|the \w+)|more|others?|outcomes?|areas?|statements?|standards?))*\s+(?:was|were|is|are|has been|have been)\s+(?:rated|graded|judged|scored|assessed)\s+(?:as\s+)?["'“‘]?$/iu;

/**
 * Judgements that running text tells: a grade of a scale of the body named, with the areas that the sentence names. Only in
 * what a council reports and in letters: an inspectorate's report with a table of judgements says them there.
 */
export function judgementsInWords(source: Source): FindingOf<'judgement'>[] {
  return sentencesOf(source).flatMap((sentence, place, all) => {
    const figures = inBracketFigures.test(sentence.words);
    if ((!figures && !mayJudge.test(sentence.words)) || printsTables(source, sentence)) return [];
    if (earlierTime(source, sentence, all[place - 1]) !== undefined || explainsScale(source, sentence.words))
      return [];
    const speaker = speakerOf(source, sentence);
    const scored = figures ? bracketedScores(source, sentence, speaker) : [];
    if (scored.length > 0) return scored;
    const starred = starJudgements(source, sentence, speaker);
    if (starred.length > 0) return starred;
    const said = gradesOf(source, sentence, speaker);
    if (said.length === 0) return narrativeJudgement(source, sentence, speaker);
    return said.flatMap((grade, at) =>
      toJudgements(source, sentence, speaker, [said[at - 1], grade, said[at + 1]]),
    );
  });
}

/** True in an inspectorate's own report of a regime with a scale: its prose repeats the table, or speaks of others. */
function printsTables(source: Source, { startChar }: Sentence): boolean {
  const part = source.partAt(startChar);
  return part.voice === 'inspectorate' && (source.edition?.scale !== undefined || part.name === undefined);
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

/** The grade with those before and after it in its sentence. */
type InTurn = readonly [SaidGrade | undefined, SaidGrade, SaidGrade | undefined];

function toJudgements(
  source: Source,
  sentence: Sentence,
  speaker: Speaker,
  turn: InTurn,
): FindingOf<'judgement'>[] {
  const said = turn[1];
  const { words } = sentence;
  const areas = areasOf(words, turn);
  if (areas.length === 0 && countOnly.test(words.slice(turn[0]?.end ?? 0, said.start))) return [];
  const base = judgementBase(source, sentence, speaker, 'judgement-in-words');
  const ofArea = ({ area, start, end }: SaidArea, { form, ...grade }: SaidGrade) => ({
    ...base,
    regime: form.regime.key,
    grade: form.canonical,
    scale: form.scale.key,
    area: words.slice(start, end),
    areaKey: area.key,
    printed: words.slice(grade.start, grade.end),
  });
  // What follows takes its verb from an area that was graded before it, and not from a list of areas of one grade.
  const subject = gradedSubject(words.slice(turn[0]?.end ?? 0, said.start), said.form.regime);
  const further = subject === undefined ? [] : gradesThatFollow(words, said);
  const later = further.map(({ said: grade, area }) => ofArea(area, grade));
  if (areas.length > 0) return [...areas.map((area) => ofArea(area, said)), ...later];
  const printed = words.slice(said.start, said.end);
  return ofSubject(source, sentence, speaker, said).map((one) => ({ ...base, printed, ...one }));
}

/** What a judgement says where the sentence names no area of the regime: its subject, graded on a scale only where that is sure. */
function ofSubject(source: Source, sentence: Sentence, speaker: Speaker, said: SaidGrade) {
  const { regime, scale, canonical } = said.form;
  const named = areaInWords(source, sentence, said);
  if (named === undefined) return [];
  const sure = isSure(source, sentence, speaker, said) && named.known;
  if (!sure && named.bare) return [];
  const whole = wholeOf(regime);
  const overall = sure && whole?.overall === true && whole.key === named.key;
  const percent = overall ? overallScore(source, regime) : undefined;
  return [
    {
      ...(sure ? { regime: regime.key, scale: scale.key } : {}),
      ...(sure || isAgreed(said, speaker) ? { grade: canonical } : {}),
      ...(sure && named.key !== undefined ? { areaKey: named.key } : {}),
      citation: source.cite(sentence, [...named.context, ...(percent?.context ?? [])]),
      area: named.area,
      ...(overall ? { overall: true as const } : {}),
      ...(percent === undefined ? {} : { score: percent.printed }),
    },
  ];
}

/** True when the word is the same grade on every scale of the body's regimes: a grade then, though of which scale is not sure. */
function isAgreed({ form }: SaidGrade, { regimes }: Speaker): boolean {
  return gradeForms(regimes).every((one) => one.form !== form.form || one.canonical === form.canonical);
}

interface NamedArea extends PrintedArea {
  /** The regime judges it: only then is the grade one of its scale. */
  known: boolean;
  /** Only a word for the council. */
  bare?: true;
}

/** What the sentence says is judged: its subject, else what a heading over it names, else the bare words for the council. */
function areaInWords(source: Source, sentence: Sentence, said: SaidGrade): NamedArea | undefined {
  const { regime } = said.form;
  const { name, bare } = subjectOf(sentence.words, said.start);
  const key = wholeOf(regime)?.key;
  const whole = key === undefined ? {} : { key };
  if (name !== undefined && findNamedBodies(name, source.regimes).inspectorates.length === 0) {
    const known = isWhole(source, name, regime);
    return { area: name, context: [], known, ...(known ? whole : {}) };
  }
  const printed = printedArea(source, sentence, regime);
  if (printed !== undefined) return { ...whole, ...printed, known: true };
  return bare === undefined ? undefined : { area: bare, context: [], known: true, bare: true, ...whole };
}

/** "one (making a positive contribution) was graded …": what stands in brackets before the verb is what is graded. */
const inBrackets =
  /\((?<inside>[^()]{3,120})\)\s+(?:(?:was|were|is|are|has been|have been)\s+)?(?:rated|graded|judged|scored|assessed)\s+(?:as\s+)?["'“‘]?$/iu;
const passive =
  /\b(?:was|were|is|are|has been|have been)\s+(?:rated|graded|judged|scored|assessed)\s+(?:(?:as|at|to be)\s+)?(?:performing\s+)?["'“‘]?$/iu;
const ownSubject = /\b(?:was|were|is|are|been)\s+(?:rated|graded|judged|scored|assessed)\b/iu;

/**
 * Areas that the sentence names after the grade, up to the next grade unless that has a subject of its own; else the last it
 * names before it and after the grade before, brackets left out.
 */
function areasOf(words: string, [last, said, next]: InTurn): SaidArea[] {
  const { regime } = said.form;
  const from = last?.end ?? 0;
  const bracket = inBrackets.exec(words.slice(from, said.start));
  if (bracket !== null) {
    const at = from + bracket.index + 1;
    return areasSaid(bracket.groups!.inside!, regime).map((one) => shifted(one, at));
  }
  const subject = gradedSubject(words.slice(from, said.start), regime);
  if (subject !== undefined) return [shifted(subject, from)];
  const between = words.slice(said.end, next?.start ?? words.length);
  const after = next !== undefined && ownSubject.test(between) ? [] : areasSaid(between, regime);
  if (after.length > 0) return after.map((one) => shifted(one, said.end));
  const plain = words.slice(0, said.start).replace(/\([^)]*\)/gu, (inside) => ' '.repeat(inside.length));
  const before = areasSaid(plain.slice(from), regime).slice(-1);
  if (before.length > 0) return before.map((one) => shifted(one, from));
  return last === undefined || ownSubject.test(words.slice(from, said.start))
    ? []
    : areasSaid(plain, regime).slice(-1);
}

/** "managing performance was scored …": the area that stands right before the verb is what is graded, whatever follows. */
function gradedSubject(before: string, regime: Regime): SaidArea | undefined {
  const verb = passive.exec(before)?.index;
  const area = verb === undefined ? undefined : areasSaid(before, regime).at(-1);
  return area !== undefined && before.slice(area.end, verb).trim() === '' ? area : undefined;
}

function shifted({ area, start, end }: SaidArea, by: number): SaidArea {
  return { area, start: start + by, end: end + by };
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

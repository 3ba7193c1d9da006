import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { areasSaid, type SaidArea } from './areas-said.ts';
import { type GradeForm, gradeForms } from './grade-forms.ts';
import { judgementBase } from './judgement-base.ts';
import { fitsScale } from './printed-grade.ts';
import type { Sentence } from './sentences-of.ts';
import type { Speaker } from './speaker-of.ts';

const bracket = /^\s*\((?:(?:a\s+)?score(?:d|\s+of)?:?\s+)?(?<figure>\d)\)/iu;
const speaksOfScores = /\bscor(?:e|es|ed|ing)\b/iu;

/**
 * "managing finances (3), governing the business (3)": areas of a regime that gives scores, each with its own in brackets. One alone
 * counts only where its paragraph speaks of scores, since a figure in brackets may be a reference.
 */
export function bracketedScores(
  source: Source,
  sentence: Sentence,
  speaker: Speaker,
): FindingOf<'judgement'>[] {
  if (!/\(\D{0,10}\d\)/u.test(sentence.words)) return [];
  for (const regime of speaker.regimes) {
    const forms = gradeForms([regime]).filter(({ scale }) => scale.kind === 'score');
    if (forms.length === 0) continue;
    const scored = areasSaid(sentence.words, regime).flatMap((area) =>
      scoreAfter(sentence.words, area, forms),
    );
    if (scored.length === 0 || (scored.length === 1 && !speaksOfScores.test(source.wordsOf(sentence.block))))
      continue;
    return scored.map(({ said, form, printed }) => ({
      ...judgementBase(source, sentence, speaker, 'bracketed-score'),
      regime: regime.key,
      area: sentence.words.slice(said.start, said.end),
      areaKey: said.area.key,
      printed,
      grade: form.canonical,
      scale: form.scale.key,
    }));
  }
  return [];
}

function scoreAfter(words: string, said: SaidArea, forms: readonly GradeForm[]) {
  const figure = bracket.exec(words.slice(said.end))?.groups?.figure;
  const form = forms.find((one) => one.canonical === figure && fitsScale(one, said.area));
  return figure === undefined || form === undefined ? [] : [{ said, form, printed: figure }];
}

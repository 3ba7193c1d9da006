import type { FindingOf } from '../../domain/finding.ts';
import { plainMarks } from '../../regimes/form-matcher.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { judgementBase } from './judgement-base.ts';
import type { Sentence } from './sentences-of.ts';
import type { Speaker } from './speaker-of.ts';

type Judgement = FindingOf<'judgement'>;

/** Words after which stars are given, before any that only hope for them or say how many there may be. */
const stars =
  /\b(?:giv(?:es|en)|gave|award(?:s|ed)|receiv(?:es|ed)|rated|judged|retain(?:s|ed)|remains?|has|have|is|was)\b(?:(?!\b(?:may|might|could|would|if|chance|possible|towards|target|aim\w*|expect\w*|not|what|whether|said|says?)\b)[^.;]){0,60}?\b(?<printed>(?<count>no|zero|one|two|three|[0-3])[- ]stars?)\b(?!\s+(?:would|could|may|might|next)\b)/giu;
const serving =
  /\bserv(?:e|es|ing)\s+["']?(?<printed>most|some|no)["']?\s+(?:\w+\s+)?(?:people|children|adults)\s+well\b/giu;
const prospects =
  /["']?\b(?<printed>excellent|promising|uncertain|poor)\b["']?\s+(?:prospects|capacity)\b|\b(?:prospects|capacity)\s+(?:for|to)\s+improve(?:ment)?\s+(?:is|are|was|were|as)\s+(?:judged\s+|rated\s+)?(?:as\s+|to be\s+)?["']?(?<then>excellent|promising|uncertain|poor)\b/giu;
/** Other judgements were made in the same words; those are not part of a star rating. */
const apart = /\b(?:audit|inspection)\b/iu;
const whose = /\b(?<children>children|families)\b|\badults?\b|\bolder people\b/giu;

/** Stars, "serving … people well" and "… prospects" that a sentence tells of social services, each with whose services they are. */
export function starJudgements(source: Source, sentence: Sentence, speaker: Speaker): Judgement[] {
  const regime = speaker.regimes.find(({ scales }) => scales.some(({ kind }) => kind === 'stars'));
  if (regime === undefined || apart.test(sentence.words)) return [];
  const plain = plainMarks(sentence.words).replace(/[“”]/gu, '"');
  const common = { ...judgementBase(source, sentence, speaker, 'star-rating'), regime: regime.key };
  return [
    ...starsIn(plain, sentence.words, regime).map((one) => ({ ...common, ...one })),
    ...partsIn(plain, sentence.words, regime).map((one) => ({ ...common, ...one })),
  ];
}

type Told = Pick<Judgement, 'area' | 'areaKey' | 'printed' | 'grade' | 'scale' | 'overall'> & {
  area: string;
  printed: string;
};

function starsIn(plain: string, words: string, { areas, scales }: Regime): Told[] {
  const scale = scales.find(({ kind }) => kind === 'stars');
  const whole = areas.find(({ overall }) => overall);
  return [...plain.matchAll(stars)].slice(0, 1).flatMap((match) => {
    const { printed, count } = match.groups!;
    const said = printed!.toLowerCase().replace('-', ' ');
    const grade = scale?.grades.find(
      (one) =>
        one.canonical === count!.toLowerCase() || one.printed.some((form) => form.toLowerCase() === said),
    );
    if (scale === undefined || whole === undefined || grade === undefined) return [];
    const start = match.index + match[0].length - printed!.length;
    const area =
      /\bstar rating\b/iu.exec(words)?.[0] ?? words.slice(start + count!.length + 1, start + printed!.length);
    return [
      {
        area,
        areaKey: whole.key,
        printed: words.slice(start, start + printed!.length),
        grade: grade.canonical,
        scale: scale.key,
        overall: true as const,
      },
    ];
  });
}

function partsIn(plain: string, words: string, { areas, scales }: Regime): Told[] {
  const kinds = [
    [serving, 'serving'],
    [prospects, 'prospects'],
  ] as const;
  return kinds.flatMap(([pattern, scaleKey]) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const said = (match.groups!.printed ?? match.groups!.then)!;
      const service = [...plain.slice(0, match.index).matchAll(whose)].at(-1);
      const area = service && areaFor(areas, scaleKey, service.groups!.children !== undefined);
      const grade = scales
        .find(({ key }) => key === scaleKey)
        ?.grades.find(({ canonical }) => canonical === said.toLowerCase());
      if (service === undefined || area === undefined || grade === undefined) return [];
      const start = match.index + match[0].indexOf(said);
      return [
        {
          area: words.slice(service.index, service.index + service[0].length),
          areaKey: area.key,
          printed: words.slice(start, start + said.length),
          grade: grade.canonical,
          scale: scaleKey,
        },
      ];
    }),
  );
}

function areaFor(areas: readonly RegimeArea[], scale: string, children: boolean): RegimeArea | undefined {
  return areas.find((area) => area.scale === scale && /^children/iu.test(area.name) === children);
}

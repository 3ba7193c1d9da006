import type { FindingOf } from '../../domain/finding.ts';
import { plainMarks } from '../../regimes/form-matcher.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { explainsScale } from './explains-scale.ts';
import { printedArea } from './printed-area.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';

const counts = 'no zero one two three four five six seven eight nine ten'.split(' ');
const number = `(?<count>no|zero|none|an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})`;
const colour = `["']?(?<colour>green|red)["']?`;
const flags = [
  new RegExp(`\\b${number}\\s+(?:new\\s+)?${colour}\\s+flags?\\b`, 'giu'),
  new RegExp(`\\b(?:not|nor)\\b[^.]{0,40}\\b(?<none>any)\\s+${colour}\\s+flags?\\b`, 'giu'),
  new RegExp(`(?<=[\\s"']|^)${colour}\\s+flags?["']?\\s*[:–-]\\s*(?<count>none|\\d{1,2})\\b`, 'giu'),
];
/** What makes "a red flag" one that was given: without it the words speak of flags in general. */
const given =
  /\b(?:award\w*|giv(?:en|e|es|ing)|gave|receiv\w*|issu\w*|got|has|have|had|earn\w*|produc\w*|with|gain\w*|rais\w*|there (?:is|are|was|were))\b/iu;
const subjectAfter =
  /^\s*(?:was\s+)?(?:issued\s+|awarded\s+|given\s+)?for\s+(?:the\s+)?([^,;.]{3,90}?)(?=\s+(?:and|which|resulting|highlighting|that|with (?:an?|one|two|no))\b|[,;.]|$)/iu;

/** Green and red flags of an area assessment; "no red flags" is a finding with a count of 0. One for each colour and count. */
export function findFlags(source: Source): FindingOf<'flag'>[] {
  const regime = source.found.find(({ scales }) => scales.some(({ kind }) => kind === 'flag'));
  if (regime === undefined) return [];
  const seen = new Set<string>();
  return sentencesOf(source)
    .flatMap((sentence) => flagsIn(source, sentence, regime))
    .filter(({ colour: said, count }) => {
      const key = `${said} ${count}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

function flagsIn(source: Source, sentence: Sentence, regime: Regime): FindingOf<'flag'>[] {
  const plain = plainMarks(sentence.words).replace(/[“”]/gu, '"');
  if (!/\bflags?\b/iu.test(plain) || explainsScale(source, sentence.words)) return [];
  const area = printedArea(source, sentence, regime);
  return flags.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((match): FindingOf<'flag'>[] => {
      if (/^an?$/iu.test(match.groups!.count ?? '') && !given.test(plain)) return [];
      const end = match.index + match[0].length;
      const subject = subjectAfter.exec(sentence.words.slice(end))?.[1]?.trim();
      const said = match.groups!.count?.toLowerCase() ?? 'no';
      return [
        {
          kind: 'flag',
          ...source.base(sentence, 'flag', area?.context),
          regime: regime.key,
          area: area?.area ?? sentence.words.slice(match.index, end),
          colour: match.groups!.colour!.toLowerCase() as 'green' | 'red',
          count: countOf(said),
          printed: sentence.words.slice(match.index, end),
          ...(subject === undefined || countOf(said) === 0 ? {} : { subject }),
        },
      ];
    }),
  );
}

function countOf(said: string): number {
  if (/^\d+$/u.test(said)) return Number(said);
  if (/^an?$/u.test(said)) return 1;
  const at = counts.indexOf(said);
  return at < 2 ? 0 : at - 1;
}

import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { judgementBase } from './judgement-base.ts';
import type { Sentence } from './sentences-of.ts';
import type { Speaker } from './speaker-of.ts';

const judgementIs =
  /\b(?:judgement|verdict)\s+(?:was|is)\s+that\s+(?<area>(?:[\p{L}\p{N}’'&-]+\s+){1,6}?)(?<printed>(?:still\s+|also\s+)?(?:requires?|needs?|is|are|has|have|remains?|provides?)\b[^.;]{4,160})/iu;
const performing =
  /(?:^|\bthat\s+|[,;]\s*)(?<area>(?:the\s+)?(?:[\p{L}\p{N}’'&-]+\s+){1,6}?)(?:is|are|was|were)\s+(?<printed>performing\s+(?:\p{L}+ly|strongly|poorly|well))\b/iu;

/** A judgement in words that no scale holds ("the judgement is that …", "… are performing strongly"): it has no `grade`. */
export function narrativeJudgement(
  source: Source,
  sentence: Sentence,
  speaker: Speaker,
): FindingOf<'judgement'>[] {
  const groups = (judgementIs.exec(sentence.words) ?? performing.exec(sentence.words))?.groups;
  if (groups === undefined || speaker.inspectorate === undefined) return [];
  return [
    {
      ...judgementBase(source, sentence, speaker, 'judgement-narrative'),
      area: groups.area!.trim().replace(/^the\s+/iu, ''),
      printed: groups.printed!.trim(),
    },
  ];
}

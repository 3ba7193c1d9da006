import type { DraftParagraph } from '../../domain/draft.ts';
import type { Finding } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { RuleSource } from './rule-words.ts';

const nouns: readonly (readonly [RegExp, (finding: Finding) => boolean])[] = [
  [/\bstrengths?\b|\bstrong\b/iu, ({ kind }) => kind === 'strength'],
  [
    /\bareas? for (?:improvement|development)\b|\bimprovements?\b/iu,
    ({ kind }) => kind === 'areaForImprovement',
  ],
  [/\brecommendations?\b/iu, ({ kind }) => kind === 'recommendation'],
  [/\bpriority actions?\b/iu, ({ kind }) => kind === 'priorityAction'],
  [
    /\b(?:judgements?|grades?|areas? (?:judged|graded)|gradings?)\b/iu,
    (one) => one.kind === 'judgement' && one.earlier !== true,
  ],
  [/\b(?:dut(?:y|ies)|requests?|requirements?|things)\b/iu, ({ kind }) => kind === 'duty'],
  [/\bindicators?\b/iu, ({ kind }) => kind === 'indicator'],
  [/\bflags?\b/iu, ({ kind }) => kind === 'flag'],
];

/**
 * The numbers that a paragraph may count: its citations, and the findings of each kind that it names, all of them or those of a service
 * or theme that it names too.
 */
export function countedIn(
  { text, citations }: Pick<DraftParagraph, 'text' | 'citations'>,
  { letter }: RuleSource,
): Set<number> {
  const counts = new Set([citations.length]);
  const said = foldWords(text);
  for (const [noun, wanted] of nouns) {
    if (!noun.test(text)) continue;
    const findings = letter.extraction.findings.filter(wanted);
    counts.add(findings.length);
    for (const group of ['service', 'theme'] as const) {
      const names = findings.map((one) =>
        group in one ? (one as Record<string, unknown>)[group] : undefined,
      );
      for (const name of new Set(names.filter((one) => typeof one === 'string')))
        if (said.includes(foldWords(name))) counts.add(names.filter((one) => one === name).length);
    }
  }
  counts.delete(0);
  return counts;
}

import type { DraftParagraph } from '../../../domain/draft.ts';
import type { DraftFault } from '../../../domain/draft-check.ts';
import type { Placed } from './placed.ts';

/** What words that lead in a list say of what is in it. */
const directions: readonly (readonly [string, RegExp])[] = [
  [
    'praise',
    /\b(?:strengths?|strong(?:est)?|good practice|(?:works?|going|did|done) well|positives?|achievements?|success\p{L}*)\b/iu,
  ],
  [
    'improvement',
    /\b(?:areas? (?:for|of|to) (?:improve|develop|concern)\p{L}*|improvements?|(?:needs?|has|have|had|must) (?:to )?improve|weakness\p{L}*|concerns?)\b/iu,
  ],
  ['urgent', /\bpriority actions?\b/iu],
  ['down', /\b(?:fell|fallen|falling|declin\p{L}*|worse\p{L}*|deteriorat\p{L}*|missed|below)\b/iu],
  ['up', /\b(?:rose|risen|rising|improved|improving|better|met|above)\b/iu],
];

/** Lists under words that say something else of them than the letter does, or that no longer say it: once a list. */
export function leadInFaults(placed: readonly Placed[]): DraftFault[] {
  const told = new Set<string>();
  return placed.flatMap((one): DraftFault[] => {
    const [first] = one.counterparts;
    if (first === undefined || one.paragraph.origin === 'placeholder') return [];
    const said = directionsOf(one.leadIn);
    const wanted = one.counterparts.map(({ leadIn }) => directionsOf(leadIn));
    if (wanted.includes(said)) return [];
    const led = first.leadIn?.text;
    const key = `${one.section} ${one.leadIn?.text} ${led}`;
    if (told.has(key)) return [];
    told.add(key);
    const paragraph = one.leadIn?.id ?? one.paragraph.id;
    return [
      {
        kind: 'softening',
        weight: 'fault',
        section: one.section,
        paragraph,
        text: one.leadIn?.text ?? one.paragraph.text,
        why:
          led === undefined
            ? 'These words say of what follows what the letter does not say of it. Take them out.'
            : `What stands here is led in by other words: “${led}” These say something else of it, or nothing. Put them back.`,
        ...(one.paragraph.citations[0] === undefined ? {} : { citation: one.paragraph.citations[0] }),
      },
    ];
  });
}

function directionsOf(leadIn: DraftParagraph | undefined): string {
  const text = leadIn?.text ?? '';
  return directions
    .filter(([, words]) => words.test(text))
    .map(([name]) => name)
    .join();
}

import type { BriefingSentence } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { asPhrase, type Briefed, quoted } from './briefed.ts';
import { noneFound } from './none-found.ts';

/** What the report praises or says has improved, by service and theme, as printed. */
export function whatImproved(briefed: Briefed): BriefingSentence[] {
  const strengths = briefed.of('strength');
  if (strengths.length === 0)
    return [noneFound(briefed, 'It lists no strengths or improvements of its own.')];
  return strengths.map(item);
}

/** One item with the headings it stands under. */
export function item({
  service,
  theme,
  text,
  citation,
  voice,
}: FindingOf<'strength' | 'areaForImprovement' | 'priorityAction' | 'recommendation'>): BriefingSentence {
  const place = [service, theme].filter((part) => part !== undefined).map((part) => `“${part}”`);
  return quoted(
    `${place.length === 0 ? '' : `${place.join(', ')}: `}“${asPhrase(text)}”.`,
    [citation],
    voice,
  );
}

import type { Draft } from '../../domain/draft.ts';
import { type CitedPlaces, citedPlaces } from './cited-places.ts';

/**
 * Where the paragraphs of a draft tell what they cite. What a rule derives (a date, a count) cites a finding and does not tell it, nor
 * does a proposal to members, which only rests on it.
 */
export function tellingPlaces({ sections }: Pick<Draft, 'sections'>): CitedPlaces {
  return citedPlaces({
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.filter(
        ({ origin, proposed }) => origin === 'quoted' && proposed !== true,
      ),
    })),
  });
}

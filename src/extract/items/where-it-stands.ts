import type { Block } from '../../domain/block.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import { areaNamed } from '../judgements/match-area.ts';
import type { Source } from '../source.ts';

/** Whose services an item is on, and the theme it stands under, both as headings print them. */
export interface Standing {
  service?: string;
  theme?: string;
}

/**
 * Reads the headings above an item's own: the nearest that is an area of the regime, or a sub-heading of the section, is its
 * theme; one that names services is its service. The report's title is neither.
 */
export function whereItStands(source: Source, above: readonly number[], subheading?: Block): Standing {
  const { blocks, stated } = source.content;
  const titles = above
    .map((index) => blocks[index]!)
    .filter((block) => stated.title === undefined || block.startChar !== stated.title.startChar);
  const words = (block: Block) => source.content.text.slice(block.bodyStart, block.endChar);
  const known = titles.findLast((block) => source.found.some((regime) => areaNamed(words(block), regime)));
  const theme = subheading ?? known;
  const service = titles.findLast((block) => block !== theme && isService(source, words(block)));
  return {
    ...(service === undefined ? {} : { service: words(service) }),
    ...(theme === undefined ? {} : { theme: words(theme) }),
  };
}

/** A heading that a regime knows for one of its services, or that is nothing but a name of services or of those they serve. */
function isService({ found }: Source, words: string): boolean {
  const said = plainForm(words);
  const known = found.flatMap(({ services }) => services.flatMap(({ name, aliases }) => [name, ...aliases]));
  if (known.some((name) => plainForm(name) === said)) return true;
  return (
    words.length <= 60 &&
    !/\b(?:report|inspection|review|assessment|department|director|information|about)\b/iu.test(words) &&
    /^(?:services for|.*\bservices?$|(?:older )?(?:people|adults|children)\b)/iu.test(words.trim())
  );
}

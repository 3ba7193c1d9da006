import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { findSoftening } from './find-softening.ts';
import { textHash } from './text-hash.ts';

type Where = { section: string; paragraph: string };

/** What `checkParagraph` finds, as faults: a quotation apart from other values. */
export function valueFaults(unsupported: readonly Unsupported[], where: Where): DraftFault[] {
  return unsupported.map(({ value, why }) => {
    const kind = /quotation/u.test(why) ? 'quotation' : /only a person/u.test(why) ? 'placeholder' : 'value';
    return {
      kind,
      weight: 'fault',
      ...where,
      text: value.text,
      why: `${capitalised(why)}. Take it out, or say where it stands.`,
    };
  });
}

/**
 * A paragraph that is softer than what it cites, as faults. Rows, headings and sentences that only lead in what follows say nothing in
 * other words; what a rule derives is worked out again instead; a proposal to members need not repeat all that it rests on.
 */
export function softFaults(paragraph: DraftParagraph, regimes: Regimes, where: Where): DraftFault[] {
  const { text, citations, origin, form, proposed } = paragraph;
  const retells =
    origin === 'quoted' && (form === 'paragraph' || form === 'bullet') && !text.trimEnd().endsWith(':');
  if (!retells || citations.length === 0) return [];
  const found = findSoftening(text, citations, regimes).filter(
    ({ cited, said }) => proposed !== true || (cited !== '' && said !== '' && said !== text),
  );
  return found.map(({ cited, said, why }) => {
    const citation =
      citations.find(({ quote }) => quote.toLowerCase().includes(cited.toLowerCase())) ?? citations[0]!;
    return {
      kind: 'softening',
      weight: 'fault',
      ...where,
      text: said === '' ? text : said,
      why: `${why} Say it as strongly, or quote it.`,
      citation,
    };
  });
}

/** A placeholder that nobody has filled, as a fault; none for any other paragraph. */
export function placeholderFaults({ placeholder, origin }: DraftParagraph, where: Where): DraftFault[] {
  if (origin !== 'placeholder' || placeholder === undefined) return [];
  const { what, for: whose, why } = placeholder;
  return [
    {
      kind: 'placeholder',
      weight: 'fault',
      ...where,
      text: what,
      why: `Still to be written by: ${whose} (${why}).`,
    },
  ];
}

/** A text that is not the one last checked: a note where a person edited it, whose name is kept, else a fault. */
export function changedFaults({ text, checked, edited }: DraftParagraph, where: Where): DraftFault[] {
  if (textHash(text) === checked) return [];
  return [
    {
      kind: 'changed',
      weight: edited === undefined ? 'fault' : 'note',
      ...where,
      text,
      why: 'These are not the words that were last checked. Read them against the source again.',
      ...(edited === undefined ? {} : { by: edited.by, at: edited.at }),
    },
  ];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { DraftParagraph, DraftRule, DraftValue, Placeholder } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { Voice } from '../../domain/voice.ts';

/**
 * A paragraph before it has its place: number, id and hash come when the draft is put together. What a person writes or fills it cannot
 * hold.
 */
export type NewParagraph = Omit<DraftParagraph, 'id' | 'number' | 'checked' | 'edited' | 'filled'>;

interface Kept {
  form?: NewParagraph['form'];
  voice?: Voice | undefined;
  values?: readonly DraftValue[];
  cells?: string[];
}

function kept({ form = 'paragraph', voice, values = [], cells }: Kept) {
  return {
    form,
    ...(voice === undefined ? {} : { voice }),
    ...(values.length === 0 ? {} : { values: [...values] }),
    ...(cells === undefined ? {} : { cells }),
  };
}

/** Words whose every value stands in what they cite, or in `values`. */
export function quoted(text: string, citations: readonly PlacedCitation[], more: Kept = {}): NewParagraph {
  return { ...kept(more), text, origin: 'quoted', citations: [...citations] };
}

/** Words that a named rule derives from what they cite. */
export function derived(
  rule: DraftRule,
  text: string,
  citations: readonly PlacedCitation[],
  more: Kept = {},
): NewParagraph {
  return { ...kept(more), text, origin: 'derived', rule, citations: [...citations] };
}

/** Words of a person, given with the request. */
export function given(text: string, values: readonly DraftValue[], more: Kept = {}): NewParagraph {
  return { ...kept({ ...more, values }), text, origin: 'given', citations: [] };
}

/** Wording that holds no value. */
export function fixed(text: string, more: Kept = {}): NewParagraph {
  return { ...kept(more), text, origin: 'fixed', citations: [] };
}

/** What a person must write; `label` and cells where it is a field or a row. */
export function placeholder(one: Placeholder, more: Kept & { label?: string } = {}): NewParagraph {
  const marked = `[${one.what} – for ${one.for}: ${one.why}]`;
  const { label, ...rest } = more;
  const cells = label === undefined ? rest.cells : [label, marked];
  const text = label === undefined ? (rest.cells?.join(' | ') ?? marked) : `${label}: ${marked}`;
  return {
    ...kept({ ...rest, ...(cells === undefined ? {} : { cells }) }),
    text,
    origin: 'placeholder',
    citations: [],
    placeholder: one,
  };
}

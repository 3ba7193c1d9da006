import type { Asked } from '../../domain/asked.ts';
import { contentStems } from '../../domain/stem-words.ts';

/** Stems that say what sort of thing is asked for, or name services as a whole: they tell no area, indicator or item. */
const general = new Set(
  contentStems(
    `service services council councils authority local department inspection inspector inspectors inspectorate assessment report
     reports letter overall effectiveness judgement judgements grade grades rating score stars star outcome outcomes quartile
     better worse improve improved improving improvement improvements need needs areas area list lists whole year before time last
     previous recommend recommended recommendations priority action actions come came go went gone up down change changed compare
     compared figure figures get got give gave given award awarded rate rated judge judged children adults people social care
     whole things thing put right find found say said indicator indicators deadline date date published public`,
  ),
);

/** The stems that a finding must hold to be the one asked for: the subject without what is general. */
export function tellingStems({ stems, carried, text }: Pick<Asked, 'stems' | 'carried' | 'text'>): string[] {
  const telling = [...stems, ...(stems.length === 0 ? carried : [])].filter((stem) => !general.has(stem));
  // Each word of it is general and the two together are not: it is asked for, and no council-wide grade answers it.
  return [...telling, ...(/\bearly years\b/iu.test(text) ? ['early years'] : [])];
}

/** Share of stems that words hold, 0 to 1; 1 when there are none. */
export function shareHeld(stems: readonly string[], words: string): number {
  if (stems.length === 0) return 1;
  const held = new Set(contentStems(words));
  return stems.filter((stem) => held.has(stem)).length / stems.length;
}

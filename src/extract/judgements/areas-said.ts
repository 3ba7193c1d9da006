import { type FormMatcher, formMatcher } from '../../regimes/form-matcher.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';

/** An area named in running text; offsets into the text searched. */
export interface SaidArea {
  area: RegimeArea;
  start: number;
  end: number;
}

const matchers = new WeakMap<Regime, FormMatcher<RegimeArea>>();

/** Areas of a regime that a text names by name or alias, in order, each once; the overall judgement is none of them. */
export function areasSaid(text: string, regime: Regime): SaidArea[] {
  let matcher = matchers.get(regime);
  if (matcher === undefined) {
    const entries = regime.areas
      .filter(({ overall }) => overall !== true)
      .flatMap((area) => [area.name, ...area.aliases].map((form) => ({ form, value: area })));
    matcher = formMatcher(entries, 'phrases');
    matchers.set(regime, matcher);
  }
  const seen = new Set<string>();
  return matcher(text, { asked: true }).flatMap(({ value, start, end }) => {
    if (seen.has(value.key)) return [];
    seen.add(value.key);
    return [{ area: value, start, end }];
  });
}

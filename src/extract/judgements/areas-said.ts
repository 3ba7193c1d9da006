import { type FormMatcher, formMatcher } from '../../regimes/form-matcher.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';

/** An area named in running text; offsets into the text searched. */
export interface SaidArea {
  area: RegimeArea;
  start: number;
  end: number;
}

const matchers = new WeakMap<Regime, { parts: FormMatcher<RegimeArea>; all: FormMatcher<RegimeArea> }>();

/** Areas of a regime that a text names by name or alias, in order, each once; the overall judgement only when asked for. */
export function areasSaid(text: string, regime: Regime, withOverall = false): SaidArea[] {
  let held = matchers.get(regime);
  if (held === undefined) {
    held = {
      parts: matcherOf(regime.areas.filter(({ overall }) => overall !== true)),
      all: matcherOf(regime.areas),
    };
    matchers.set(regime, held);
  }
  const matcher = withOverall ? held.all : held.parts;
  const seen = new Set<string>();
  return matcher(text, { asked: true }).flatMap(({ value, start, end }) => {
    if (seen.has(value.key)) return [];
    seen.add(value.key);
    return [{ area: value, start, end }];
  });
}

function matcherOf(areas: readonly RegimeArea[]): FormMatcher<RegimeArea> {
  const forms = areas.flatMap((area) => [area.name, ...area.aliases].map((form) => ({ form, value: area })));
  return formMatcher(forms, 'phrases');
}

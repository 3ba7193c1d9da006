import type { ModelPrices } from '../../domain/model-settings.ts';

/** Tokens as the service counts them; input without what was read from or written to its cache. */
export interface TokenUse {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

export const noTokens: TokenUse = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

const names: Record<keyof TokenUse, string> = {
  input: 'input_tokens',
  output: 'output_tokens',
  cacheRead: 'cache_read_input_tokens',
  cacheWrite: 'cache_creation_input_tokens',
};
const kinds = Object.keys(names) as (keyof TokenUse)[];

function each(value: (kind: keyof TokenUse) => number): TokenUse {
  return {
    input: value('input'),
    output: value('output'),
    cacheRead: value('cacheRead'),
    cacheWrite: value('cacheWrite'),
  };
}

/** Counts so far, as a service tells them in `usage`: what it leaves out stays as it was. */
export function readTokenUse(usage: unknown, before: TokenUse): TokenUse {
  if (typeof usage !== 'object' || usage === null) return before;
  return each((kind) => {
    const told = (usage as Record<string, unknown>)[names[kind]];
    return typeof told === 'number' && Number.isInteger(told) && told >= 0 ? told : before[kind];
  });
}

export function addTokens(one: TokenUse, other: TokenUse): TokenUse {
  return each((kind) => one[kind] + other[kind]);
}

/** Dollars. */
export function costOf(use: TokenUse, prices: ModelPrices): number {
  return kinds.reduce((sum, kind) => sum + use[kind] * prices[kind], 0) / 1e6;
}

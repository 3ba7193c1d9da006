import { tokensOf } from './tokens-of.ts';

/** Words by which a finding is as grave as it is. Stems, so that "failings" and "failed" both count. */
const grave =
  /^(?:serious\w*|sever\w+|fail\w*|inadequa\w+|poor\w*|weak\w*|unacceptabl\w+|unsafe|urgen\w+|significan\w+|widespread|systemic|critical\w*|immediate\w*|insufficien\w+|not|no|never|too|risks?|harm\w*|danger\w*|unlawful\w*|breach\w*|delay\w*|drift\w*)$/u;

/** The grave words of `printed` that `told` leaves out, each once; empty when nothing is softened. */
export function severityLost(printed: string, told: string): string[] {
  const held = new Set(tokensOf(told));
  return [...new Set(tokensOf(printed))].filter((word) => grave.test(word) && !held.has(word));
}

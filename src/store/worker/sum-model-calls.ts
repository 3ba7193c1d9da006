import type { CallSum } from '../../domain/kept-call.ts';
import type { Library } from './open-library.ts';

/** What calls since an ISO time took, by day and prompt; the newest day first. */
export function sumModelCalls(library: Library, { since }: { since: string }): CallSum[] {
  const rows = library
    .prepare(
      `SELECT substr(at, 1, 10) AS day, prompt, count(*) AS calls, count(failure) AS failed,
         sum(input_tokens) AS inputTokens, sum(output_tokens) AS outputTokens,
         sum(cache_read_tokens) AS cacheReadTokens, sum(cache_write_tokens) AS cacheWriteTokens, sum(cost) AS cost
       FROM model_calls WHERE at >= ? GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
    )
    .all(since) as (CallSum & { cost: number | null })[];
  return rows.map(({ cost, ...sum }) => (cost === null ? sum : { ...sum, cost }));
}

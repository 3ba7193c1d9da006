import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import type { Speaker } from './speaker-of.ts';

/** What every judgement told in words carries. It has no regime: that is said only where it is sure. */
export function judgementBase(
  source: Source,
  span: Span,
  { inspectorate, own }: Speaker,
  rule: string,
): Pick<FindingOf<'judgement'>, 'kind' | 'voice' | 'inspectorate' | 'citation' | 'foundBy'> {
  const { voice, citation, foundBy } = source.base(span, rule);
  return {
    kind: 'judgement',
    // A council that tells what an inspectorate said reports it, also where it judges itself.
    voice: own
      ? 'council-own'
      : voice === 'council-own' && inspectorate !== undefined
        ? 'reported-by-council'
        : voice,
    ...(inspectorate === undefined ? {} : { inspectorate }),
    citation,
    foundBy,
  };
}

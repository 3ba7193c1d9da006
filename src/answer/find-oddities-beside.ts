import type { AnswerOddity, Claim } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Citation } from '../domain/citation.ts';
import type { Store } from '../store/open-store.ts';
import { type ReportOddities, readOddities } from '../store/read-oddities.ts';

/** More than these would be louder than the answer. */
const mostShown = 3;

/** What does not fit in the cited reports at the places that the claims cite; empty when nothing does. */
export async function findOdditiesBeside(
  store: Store,
  audience: Audience,
  claims: readonly Claim[],
): Promise<AnswerOddity[]> {
  const cited = claims.flatMap(({ citations }) => citations);
  const reportIds = [...new Set(cited.map(({ reportId }) => reportId))];
  const odd = reportIds.length === 0 ? [] : await readOddities(store, audience, reportIds);
  return odd.flatMap((one) => touching(one, cited)).slice(0, mostShown);
}

function touching(
  { oddities, versionId, reportId, file }: ReportOddities,
  cited: readonly Citation[],
): AnswerOddity[] {
  const places = cited.filter((citation) => citation.versionId === versionId);
  return oddities
    .filter(({ citations }) =>
      citations.some((odd) =>
        places.some((place) => odd.startChar < place.endChar && place.startChar < odd.endChar),
      ),
    )
    .map(({ type, message, citations }) => ({
      type,
      message,
      citations: citations.map((citation) => ({ reportId, versionId, file, ...citation })),
    }));
}

import { excludes } from './excludes.ts';
import type { Told } from './misplaced.ts';
import type { Placed } from './placed-mentions.ts';

/** True where the claim has the rival's telling word (a name, or one of several that exclude one another) and the candidate's is another, left out. */
export function isContrasted(
  one: Placed,
  candidate: Placed,
  rival: Placed,
  { said, claimed, kind }: Told,
): boolean {
  if (candidate.statement !== rival.statement) return false;
  if (claimed.some(({ mention }) => kind.same(mention, rival.mention))) return false;
  const own = (a: Placed, b: Placed) =>
    [...a.around.words].flatMap(([stem, weight]) =>
      weight >= 1 && (b.around.words.get(stem) ?? 0) < 0.5 ? [stem] : [],
    );
  const theirs = own(rival, candidate).filter((stem) => (one.around.words.get(stem) ?? 0) >= 1);
  const lost = own(candidate, rival).filter((stem) => !said.has(stem));
  return theirs.some((a) => lost.some((b) => excludes(a, b, candidate.statement)));
}

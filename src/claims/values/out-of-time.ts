import { agreesInTime } from './holds-time.ts';
import { isDuration } from './is-duration.ts';
import type { Told } from './misplaced.ts';
import type { Placed } from './placed-mentions.ts';

/** The candidate, or the value that has the claim's time, where all candidates have another time or are set against what has it. */
export function outOfTime(one: Placed, candidates: readonly Placed[], told: Told): Placed | undefined {
  const { kind, printed, evidence } = told;
  const quoted = printed.filter(({ statement }) => evidence.sentences.includes(statement));
  const known = quoted.flatMap(({ around }) => around.times);
  const { closest } = one.around;
  const all = closest.length > 0 ? closest : one.around.times;
  const times = all.filter((time) => closest.includes(time) || agrees([time], known));
  if (times.length === 0 || times.length !== all.length) return undefined;
  if (candidates.some(({ around }) => agrees(around.times, times))) return undefined;
  const timed = ({ around }: Placed) => (isDuration(one.mention) ? around.closest : around.times).length > 0;
  if (candidates.every(timed)) return candidates[0];
  const rivals = quoted.filter(
    ({ around, mention }) =>
      agrees(around.times, times) &&
      kind.rival(candidates[0]!.mention, mention) &&
      !kind.same(one.mention, mention),
  );
  const [rival] = rivals;
  if (isDuration(one.mention) && candidates.some(({ around }) => around.times.length === 0)) return undefined;
  if (rival === undefined || !candidates.every(({ statement }) => statement === rival.statement))
    return undefined;
  const taken = told.claimed.some(
    ({ mention, around }) =>
      rivals.some((each) => kind.same(mention, each.mention)) &&
      (!isDuration(one.mention) || agrees(around.times, times)),
  );
  return taken ? undefined : rival;
}

function agrees(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => agreesInTime(one, other)));
}

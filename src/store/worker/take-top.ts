/** Indexes of the `limit` highest scores above 0, best first; equal scores in index order. */
export function takeTop(scores: Float64Array, limit: number): number[] {
  const positive = scores.filter((score) => score > 0).sort();
  if (positive.length === 0 || limit < 1) return [];
  const least = positive[Math.max(0, positive.length - limit)]!;
  const found: number[] = [];
  scores.forEach((score, index) => {
    if (score > 0 && score >= least) found.push(index);
  });
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}

/** True for a sentence kept whole out of running text: it is told with its paragraph, where its neighbours explain it. */
export function isTold(foundBy: string): boolean {
  return foundBy.startsWith('rule:told');
}

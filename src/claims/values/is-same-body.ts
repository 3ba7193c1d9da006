/** True for keys of bodies that speak for one another: the SSI speaks for the Department of Health. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  const health = ['ssi', 'doh'];
  return a.some((key) => health.includes(key)) && b.some((key) => health.includes(key));
}

/** Page numbers as one would say them: "page 3", "pages 1 to 4, 6". In rising order. */
export function namePages(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const named = runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
  return `${numbers.length === 1 ? 'page' : 'pages'} ${named}`;
}

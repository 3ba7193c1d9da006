/** Cut at a word's end, with an ellipsis. */
export function shortened(said: string, most: number): string {
  const line = said.replace(/\s+/gu, ' ').trim();
  return line.length <= most
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', most) > 0 ? line.lastIndexOf(' ', most) : most)}…`;
}

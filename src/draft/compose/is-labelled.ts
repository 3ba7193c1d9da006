const labelled = /^\p{Lu}[^:.]{1,60}:\s*\S/u;
const longestLine = 160;

/** True for a short line that gives something its value: "Report published: 7 May 2024", "Capacity for improvement: Uncertain". */
export function isLabelled(line: string): boolean {
  return line.length <= longestLine && labelled.test(line);
}

/** What a report, assessment or inspection is said to be on: "the report on adult services concludes …" is on adult services. */
export function aboutWhat(before: string): string | undefined {
  const says = '(?:conclud|found|finds|said|says|show|rate|judge|was|were|is|are)';
  const pattern = new RegExp(
    `\\b(?:report|assessment|inspection|review|judgement|evaluation)\\s+(?:on|of|for)\\s+((?:(?!\\b${says})[^,;.]){3,80}?)\\s+${says}`,
    'iu',
  );
  return pattern.exec(before)?.[1];
}

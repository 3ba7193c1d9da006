import type { Voice } from '../../domain/voice.ts';

/** What a hand label tells of whose words it is. */
export interface Expected {
  grade?: string;
  attribution?: string | null | undefined;
  quote?: string | null | undefined;
  line?: number | null | undefined;
}

/**
 * Whose voice a hand label expects, from what kind of report it stands in: a cover report tells what the inspectorate said, a letter bound in
 * after it speaks as the inspectorate from its first line on, a self-assessment is the council's own unless it names who
 * rated. What the label calls the council's words, claim or commentary is the council's own.
 */
export function voiceOfLabel(
  report: { documentType: string; letter?: { line?: number | null | undefined } | null | undefined },
  label: Expected,
): Voice {
  if (
    /council(?:['’]s)? (?:words|claim|commentary)/iu.test(`${label.grade ?? ''} ${label.attribution ?? ''}`)
  )
    return 'council-own';
  if (/self-assessment/iu.test(report.documentType))
    return /\b(?:ofsted|cqc|csci|ssi|inspect\w*)\b/iu.test(
      label.grade === undefined ? '' : (label.quote ?? ''),
    )
      ? 'reported-by-council'
      : 'council-own';
  const letter = report.letter?.line;
  if (letter != null && label.line != null && label.line >= letter) return 'inspectorate';
  return 'reported-by-council';
}

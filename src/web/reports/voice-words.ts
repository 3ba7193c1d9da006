import type { ReportProfile } from '../../domain/report-profile.ts';
import type { Voice } from '../../domain/voice.ts';
import type { SpokenNames } from '../../services.ts';

/** Whose words something is, in words; `body` is what the inspectorate is called. */
export function voiceWords(voice: Voice, body?: string): string {
  if (voice === 'council-own') return 'The council about itself';
  if (voice === 'reported-by-council')
    return `In the council’s words about ${body === undefined ? 'what an inspectorate found' : `what ${body} found`}`;
  return body === undefined ? 'The inspectorate’s own words' : `The inspectorate’s own words (${body})`;
}

/** Whose words stand at a place of a report; undefined where no part of it holds the place. */
export function voiceAt({ parts }: ReportProfile, place: number, names: SpokenNames): string | undefined {
  const part = parts.find(({ startChar, endChar }) => startChar <= place && place < endChar);
  if (part === undefined) return undefined;
  const { inspectorate } = part;
  return voiceWords(
    part.voice,
    inspectorate === undefined ? undefined : (names.inspectorates[inspectorate] ?? inspectorate),
  );
}

import type { Span } from '../../domain/span.ts';
import type { Voice } from '../../domain/voice.ts';
import type { Drafted } from './drafted.ts';

/** Whose words stand at a place of the letter. */
export function voiceAt({ letter, report }: Pick<Drafted, 'letter' | 'report'>, { startChar }: Span): Voice {
  const part = letter.profile.parts.find((one) => startChar >= one.startChar && startChar < one.endChar);
  return part?.voice ?? report.voice;
}

import type { Drafted } from '../drafted.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';

/** Flags of an area assessment, in the words in which they are told. */
export function flags(drafted: Drafted): NewParagraph[] {
  return drafted.of('flag').map(({ printed, subject, citation, voice }) => {
    const on = subject === undefined || !citation.quote.includes(subject) ? '' : ` for ${subject}`;
    const text =
      voice === 'inspectorate'
        ? `The area assessment gave: “${printed}”${on}.`
        : `The ${drafted.noun} reported: ${printed}${on}.`;
    return quoted(text, [citation, drafted.whole], { voice });
  });
}

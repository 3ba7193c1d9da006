import type { UngroundedFinding } from '../../domain/extraction-comparison.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import { groundAt, Ungrounded } from './grounding.ts';
import { type Place, placesOf, standsUnder } from './locate-quote.ts';
import type { ProposedFinding } from './proposed-finding.ts';
import { refuseClipped } from './refuse-clipped.ts';
import { refuseOtherHeading } from './refuse-other-heading.ts';
import { toFinding } from './to-finding.ts';

export interface Grounded {
  findings: Finding[];
  ungrounded: UngroundedFinding[];
}

/** Finds what a model gave in the stretch that it read. What does not stand there as it says is no finding, and is told with why. */
export function groundFindings(
  source: Source,
  within: Span,
  proposed: readonly ProposedFinding[],
  prompt: string,
): Grounded {
  const grounded: Grounded = { findings: [], ungrounded: [] };
  const used = new Set<string>();
  for (const one of proposed) {
    try {
      grounded.findings.push(groundOne(source, within, one, prompt, used));
    } catch (error) {
      if (!(error instanceof Ungrounded)) throw error;
      const { kind, quote, theme } = one;
      grounded.ungrounded.push({
        kind,
        quote,
        ...(theme === undefined ? {} : { theme }),
        why: error.message,
      });
    }
  }
  return grounded;
}

function groundOne(
  source: Source,
  within: Span,
  proposed: ProposedFinding,
  prompt: string,
  used: Set<string>,
): Finding {
  const places = placesOf(source, within, proposed.quote);
  if (places.length === 0) throw new Ungrounded(whyNowhere(source, proposed.quote));
  const free = chosenFrom(source, places, proposed).filter((place) => !used.has(keyOf(place, proposed)));
  let refused: Ungrounded | undefined;
  for (const place of free) {
    try {
      const at = groundAt(source, place, prompt);
      refuseClipped(at);
      refuseOtherHeading(at, proposed.kind);
      const finding = toFinding(at, proposed);
      used.add(keyOf(place, proposed));
      return finding;
    } catch (error) {
      if (!(error instanceof Ungrounded)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new Ungrounded('it was given already');
}

/** Of several places, those under the heading that was said. @throws Ungrounded when none is said that tells them apart. */
function chosenFrom(source: Source, places: readonly Place[], { theme }: ProposedFinding): readonly Place[] {
  if (places.length === 1) return places;
  const under = theme === undefined ? [] : places.filter((place) => standsUnder(source, place, theme));
  if (under.length > 0) return under;
  throw new Ungrounded('it stands in several places, and no heading says which is meant');
}

function keyOf({ startChar, endChar }: Place, { kind, area, grade, code }: ProposedFinding): string {
  return [startChar, endChar, kind, area, grade, code].join('\n');
}

function whyNowhere(source: Source, quote: string): string {
  const bare = (words: string) => words.replace(/\s+/gu, ' ').trim();
  const words = bare(quote);
  const hidden = words !== '' && source.content.hidden.some(({ text }) => bare(text).includes(words));
  return hidden
    ? 'it stands in text that readers do not see'
    : 'its words do not stand in that stretch of the report';
}

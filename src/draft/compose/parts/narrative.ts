import type { Block } from '../../../domain/block.ts';
import type { PlacedCitation } from '../../../domain/finding.ts';
import type { Span } from '../../../domain/span.ts';
import { splitSentences } from '../../../domain/split-sentences.ts';
import type { Voice } from '../../../domain/voice.ts';
import type { Drafted } from '../drafted.ts';
import { inTheirWords } from '../in-their-words.ts';
import { narrativeLeadIns } from '../narrative-lead-ins.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import type { PlacedText } from '../place-text.ts';
import { printedWords } from '../printed-words.ts';
import { isOwnStatement } from '../purpose-of.ts';
import { underHeading } from '../under-heading.ts';

/** Sentences next to each other that one voice says. */
interface Stretch {
  span: Span;
  voice: Voice;
}

/** What running text says of the services, stretch by stretch under its own headings, each word for word. */
export function narrative(drafted: Drafted): NewParagraph[] {
  const texts = drafted.texts.filter(({ purpose, leading }) => isFinding(purpose) && !leading);
  return [...byHeading(texts)].flatMap(([heading, group]) => {
    const stretches = group.flatMap((text) => byVoice(drafted, text));
    const own = stretches.filter(({ voice }) => voice === 'council-own');
    const said = stretches.filter(({ voice }) => voice !== 'council-own');
    if (drafted.report.voice === 'council-own')
      return told(drafted, heading, stretches, narrativeLeadIns.said);
    return [
      ...told(drafted, heading, said, narrativeLeadIns.said),
      ...told(drafted, heading, own, narrativeLeadIns.own),
    ];
  });
}

function byHeading(texts: readonly PlacedText[]): Map<PlacedText['heading'], PlacedText[]> {
  const groups = new Map<PlacedText['heading'], PlacedText[]>();
  for (const text of texts) {
    const group = groups.get(text.heading);
    if (group === undefined) groups.set(text.heading, [text]);
    else group.push(text);
  }
  return groups;
}

/** What a report says in sum, before it goes into each service. */
export function summed(drafted: Drafted): NewParagraph[] {
  const texts = drafted.texts.filter(({ leading }) => leading);
  if (texts.length === 0) return [];
  const { letter, noun, whole, report } = drafted;
  return [
    quoted(`The ${noun} ${narrativeLeadIns.summed}:`, [whole], { voice: report.voice }),
    ...texts.map(({ span, voice }) =>
      quoted(inTheirWords(printedWords(letter, span), voice), [drafted.cite(span)], {
        form: 'bullet',
        voice,
      }),
    ),
  ];
}

/** A lead-in rests on its heading; one to statements of the council's own on the first of them, which is in that voice. */
function citedBy({ cite, whole }: Drafted, heading: Block | undefined, first: Stretch): PlacedCitation[] {
  const headed = heading === undefined ? [whole] : [cite(heading), whole];
  return first.voice === 'council-own' ? [cite(first.span), ...headed] : headed;
}

function isFinding(purpose: PlacedText['purpose']): boolean {
  return purpose === 'finding' || purpose === 'summary';
}

/** A council's paper mixes what it reports with what its officers say for themselves; sentence by sentence they are kept apart. */
function byVoice({ letter }: Drafted, { span, voice }: PlacedText): Stretch[] {
  if (voice !== 'reported-by-council') return [{ span, voice }];
  const runs: Stretch[] = [];
  for (const sentence of splitSentences(letter.content.text, span.startChar, span.endChar)) {
    const own = isOwnStatement(printedWords(letter, sentence)) ? 'council-own' : voice;
    const last = runs.at(-1);
    if (last?.voice === own) last.span = { startChar: last.span.startChar, endChar: sentence.endChar };
    else runs.push({ span: { ...sentence }, voice: own });
  }
  return runs;
}

function told(
  drafted: Drafted,
  heading: Block | undefined,
  stretches: readonly Stretch[],
  said: string,
): NewParagraph[] {
  const { letter, noun } = drafted;
  const [first] = stretches;
  if (first === undefined) return [];
  return [
    quoted(`${underHeading(drafted, heading)} ${noun} ${said}:`, citedBy(drafted, heading, first), {
      voice: first.voice,
    }),
    ...stretches.map(({ span, voice }) =>
      quoted(inTheirWords(printedWords(letter, span), voice), [drafted.cite(span)], {
        form: 'bullet',
        voice,
      }),
    ),
  ];
}

import type { Drafted } from '../drafted.ts';
import { inTheirWords } from '../in-their-words.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import type { PlacedText } from '../place-text.ts';
import type { TextPurpose } from '../purpose-of.ts';
import { sender } from './summary.ts';

/** What the letter or inspection is, when it was, who was in it, and what it says of itself. */
export function background(drafted: Drafted): NewParagraph[] {
  return [
    ...sender(drafted),
    ...whenInspected(drafted),
    ...people(drafted),
    ...stretches(drafted, 'about', 'said of itself'),
  ];
}

/** What the judgement rests on, as the source tells it. */
export function evidence(drafted: Drafted): NewParagraph[] {
  return stretches(drafted, 'evidence', 'named what it rests on');
}

function whenInspected({ report, noun }: Drafted): NewParagraph[] {
  const dates = report.evidence.edition;
  if (dates === undefined || report.inspectionStart === undefined) return [];
  return [
    quoted(`The ${noun} gives the dates of the inspection as ${dates.quote.replace(/\s+/gu, ' ')}.`, [dates]),
  ];
}

/** Inspectors who are named, and to whom the letter is addressed. */
function people({ report, noun }: Drafted): NewParagraph[] {
  return report.officers.flatMap(({ name, post, role, citation }) => {
    if (name === undefined) return [];
    const who = post === undefined ? name : `${name}, ${post}`;
    if (role === 'addressee') return [quoted(`The ${noun} is addressed to ${who}.`, [citation])];
    if (!/lead|auditor/iu.test(role)) return [];
    return [quoted(`The ${noun} names as ${role}: ${who}.`, [citation])];
  });
}

function stretches(drafted: Drafted, purpose: TextPurpose, said: string): NewParagraph[] {
  const { noun, whole, letter } = drafted;
  const texts = drafted.texts.filter((text) => text.purpose === purpose);
  const [first] = texts;
  if (first === undefined) return [];
  const words = ({ span }: PlacedText) =>
    letter.content.text.slice(span.startChar, span.endChar).replace(/\s+/gu, ' ');
  return [
    quoted(`The ${noun} ${said}:`, [whole], { voice: first.voice }),
    ...texts.map((text) =>
      quoted(inTheirWords(words(text), text.voice), [drafted.cite(text.span)], {
        form: 'bullet',
        voice: text.voice,
      }),
    ),
  ];
}

import { findNamedBodies } from '../../../regimes/find-named-bodies.ts';
import type { Drafted } from '../drafted.ts';
import { inTheirWords } from '../in-their-words.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import type { PlacedText } from '../place-text.ts';
import { printedWords } from '../printed-words.ts';
import type { TextPurpose } from '../purpose-of.ts';
import { unshouted } from '../unshouted.ts';
import { wholeLine } from '../whole-line.ts';
import { sender } from './summary.ts';
import { tablesOnItself } from './tables.ts';

/** Characters into a letter beyond which nothing is its head. */
const farthestHead = 800;

/** What the letter or inspection is, when it was, who was in it, and what it says of itself. */
export function background(drafted: Drafted): NewParagraph[] {
  const told = [...letterhead(drafted), ...sender(drafted), ...whenInspected(drafted), ...people(drafted)];
  return [...told, ...stretches(drafted, 'about', 'said of itself', told), ...tablesOnItself(drafted)];
}

/** What a letter is headed with before it names whom it is to: the bodies that send it. */
function letterhead({ letter, noun, report, regimes, cite }: Drafted): NewParagraph[] {
  if (noun !== 'letter') return [];
  const { text, blocks } = letter.content;
  const addressee = report.officers.find(({ role }) => role === 'addressee')?.citation.startChar ?? Infinity;
  const heads = blocks.filter((block) => {
    const words = text.slice(block.startChar, block.endChar);
    return (
      block.endChar < Math.min(addressee, farthestHead) &&
      words.length < 120 &&
      findNamedBodies(words, regimes).inspectorates.length > 0
    );
  });
  if (heads.length === 0) return [];
  const words = heads.map((block) => unshouted(printedWords(letter, block), letter.content));
  return [
    quoted(
      `The ${noun} is headed: ${words.join(', ')}.`,
      heads.map((block) => cite(block)),
    ),
  ];
}

/** What the judgement rests on, as the source tells it. */
export function evidence(drafted: Drafted): NewParagraph[] {
  return stretches(drafted, 'evidence', 'named what it rests on', []);
}

function whenInspected(drafted: Drafted): NewParagraph[] {
  const { report, noun, letter } = drafted;
  const dates = report.evidence.edition;
  if (dates === undefined || report.inspectionStart === undefined) return [];
  return [
    quoted(`The ${noun} gives the dates of the inspection as ${printedWords(letter, dates)}.`, [
      wholeLine(drafted, dates),
    ]),
  ];
}

/** Inspectors who are named, and to whom the letter is addressed. */
function people(drafted: Drafted): NewParagraph[] {
  const { report, noun } = drafted;
  return report.officers.flatMap(({ name, post, role, citation }) => {
    if (name === undefined) return [];
    const who = post === undefined ? name : `${name}, ${post}`;
    if (role === 'addressee') return [quoted(`The ${noun} is addressed to ${who}.`, [citation])];
    if (!/lead|auditor/iu.test(role)) return [];
    return [quoted(`The ${noun} names as ${role}: ${who}.`, [wholeLine(drafted, citation)])];
  });
}

/** Stretches of one purpose, without lines that are told already. */
function stretches(
  drafted: Drafted,
  purpose: TextPurpose,
  said: string,
  told: readonly NewParagraph[],
): NewParagraph[] {
  const { noun, whole, letter } = drafted;
  const lines = told.flatMap(({ citations }) => citations);
  const isFresh = ({ span }: PlacedText) =>
    !lines.some((line) => line.startChar <= span.startChar && line.endChar >= span.endChar);
  const texts = drafted.texts.filter((text) => text.purpose === purpose && isFresh(text));
  const [first] = texts;
  if (first === undefined) return [];
  return [
    quoted(`The ${noun} ${said}:`, [whole], { voice: first.voice }),
    ...texts.map((text) =>
      quoted(inTheirWords(printedWords(letter, text.span), text.voice), [drafted.cite(text.span)], {
        form: 'bullet',
        voice: text.voice,
      }),
    ),
  ];
}

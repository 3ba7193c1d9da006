import type { CitedText } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { printedFields } from './printed-fields.ts';
import { type Section, sectionsOf } from './sections-of.ts';

const papers =
  /\b(?:background (?:papers?|documents?|information)|supporting (?:papers?|documents?)|list of (?:background )?documents)\b/iu;
const appendixList = /^(?:list of |schedule of )?appendi(?:x|ces)(?: (?:attached|list))?$/iu;
const appendixHeading = /^appendix [\p{Lu}\d]{1,2}\b/iu;
const appendixMention = /\bAppendi(?:x|ces) ([A-Z]|\d{1,2})\b/gu;
const consulted =
  /^(?:consultations?|consultees?|engagement and consultation|consultation and engagement)\b/iu;
const preparedBy =
  /\b(?:how (?:this|the) .{3,40} (?:prepared|completed)|narrative on (?:the )?process|who (?:helped|contributed|was (?:consulted|involved)))\b/iu;
const throughConsultation =
  /\b(?:completed|prepared|produced|drawn up|developed|informed)\b.{0,60}\bconsultation with\b/iu;
const openingBlocks = 12;

/** The background papers that an officers' paper lists, one entry a line. */
export function backgroundPapersOf(source: Source): CitedText[] {
  if (source.partAt(0).voice === 'inspectorate') return [];
  return listed(source, ({ words }) => papers.test(words));
}

/** Appendices as their list prints them, or their headings; without either, each that the text points to, by its letter. */
export function appendicesOf(source: Source): CitedText[] {
  if (source.partAt(0).voice === 'inspectorate') return [];
  const inLists = listed(source, ({ words }) => appendixList.test(words));
  const headed = sectionsOf(source)
    .filter(({ heading }) => appendixHeading.test(source.wordsOf(heading)))
    .map(({ heading }) => toText(source, heading));
  const known = [...inLists, ...headed];
  if (inLists.some(({ text }) => !appendixHeading.test(text))) return known;
  return [...known, ...mentioned(source, known)];
}

function mentioned(source: Source, known: readonly CitedText[]): CitedText[] {
  const seen = new Set(known.map(({ text }) => /^appendix (\w+)/iu.exec(text)?.[1]?.toUpperCase()));
  return sentencesOf(source).flatMap((sentence) => {
    if (source.partAt(sentence.startChar).voice === 'inspectorate') return [];
    return [...sentence.words.matchAll(appendixMention)].flatMap((match) => {
      if (seen.has(match[1]!)) return [];
      seen.add(match[1]!);
      return [{ text: match[0], citation: source.cite(sentence) }];
    });
  });
}

/** What a paper says of whom it was discussed with, "None." too, and how a council's own return was put together. */
export function consultationsOf(source: Source): CitedText[] {
  const { voice } = source.partAt(0);
  if (voice === 'inspectorate') return [];
  const sections = listed(source, ({ words }) => consulted.test(words));
  if (sections.length > 0 || voice !== 'council-own') return sections;
  return [...afterLabel(source), ...inOpening(source)].slice(0, 1);
}

function afterLabel(source: Source): CitedText[] {
  const { blocks } = source.content;
  const block = blocks.findIndex(
    (one, at) => at < openingBlocks && one.kind === 'table' && preparedBy.test(source.wordsOf(one)),
  );
  const field = printedFields(source).find(({ name }) => preparedBy.test(name));
  if (field !== undefined) return [toText(source, field.value)];
  const next = blocks[block + 1];
  return block < 0 || next?.kind !== 'paragraph'
    ? []
    : [toText(source, { startChar: next.bodyStart, endChar: next.endChar })];
}

function inOpening(source: Source): CitedText[] {
  const end = source.content.blocks[openingBlocks]?.startChar ?? source.content.text.length;
  return sentencesOf(source)
    .filter(({ words, startChar }) => startChar < end && throughConsultation.test(words))
    .map((sentence) => toText(source, sentence));
}

function listed(source: Source, fits: (section: Section) => boolean): CitedText[] {
  return sectionsOf(source)
    .filter((section) => fits(section) && source.partAt(section.heading.startChar).voice !== 'inspectorate')
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap((row) => rowSpan(row)) : isEntry(source, block),
      ),
    )
    .map((span) => toText(source, span));
}

function rowSpan(row: readonly Span[]): Span[] {
  const startChar = row[0]?.startChar;
  const endChar = row.at(-1)?.endChar;
  return startChar === undefined || endChar === undefined || endChar <= startChar
    ? []
    : [{ startChar, endChar }];
}

/** A contact line or a note in brackets at the end of a list is no entry. */
function isEntry(source: Source, block: { bodyStart: number; endChar: number }): Span[] {
  const span = { startChar: block.bodyStart, endChar: block.endChar };
  return /^\(.*\)$|^contacts?\b|^(?:tel|e-?mail)\b/iu.test(source.wordsOf(span)) ? [] : [span];
}

function toText(source: Source, span: Span): CitedText {
  return { text: source.wordsOf(span), citation: source.cite(span) };
}

import type { Block } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { personName } from '../facts/officers/parse-person.ts';
import { roleOf } from '../facts/officers/role-of.ts';
import { type Section, sectionsOf } from '../facts/sections-of.ts';
import type { Source } from '../source.ts';
import { implicationKinds, nameOfKind } from './implication-kinds.ts';

type Implication = FindingOf<'implication'>;

const headed =
  /\bimplications?\b|\bimpacts?(?: assessments?| statement)?$|\bconsiderations?$|^(?:\w+ )?risk (?:assessment|management)|\bequalit(?:y|ies) (?:impact )?assessment|^(?:comments|observations) (?:of|by|from) the\b/iu;
const bare =
  /^(?:legal|finance|financial|equalit(?:y|ies)(?: and diversity)?|equal opportunities|crime and disorder|human rights|environment(?:al)?|sustainability|climate change|staffing|partnership(?: working)?(?: and associated issues)?)$/iu;
const labelled = /^(\p{Lu}[\p{L} ,/&’'-]{2,50}):\s*/u;
const signed = new RegExp(`^(?:[\\w ]{4,40}:\\s+)?${personName}\\s?[,–—-]|^[\\w ]{4,40} officer:\\s`, 'u');
const opening = /^(yes|no)(?:[.:;]|\s*$|\s[–-])/iu;
const longestHeading = 100;
const mostBlocks = 3;

/** Sections on implications under their own headings; one heading for several is told apart by what each paragraph names. */
export function implicationSections(source: Source): Implication[] {
  return sectionsOf(source)
    .filter(
      ({ words, heading }) =>
        words.length <= longestHeading && source.partAt(heading.startChar).voice !== 'inspectorate',
    )
    .flatMap((section) => {
      const kinds = implicationKinds(section.words);
      if (!headed.test(section.words) && !bare.test(section.words)) return [];
      const inLines = labelledLines(source, section);
      if (inLines.length > 0) return inLines;
      if (kinds.length === 0) return [];
      return kinds.length === 1 ? single(source, section) : severally(source, section, kinds);
    });
}

/** "Equalities: an assessment is attached": a label in the line. One without words after it says nothing more. */
function labelledLines(source: Source, { heading, blocks }: Section): Implication[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || isSigned(source, block)) return [];
    const words = source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
    const label = labelled.exec(words);
    if (label === null || implicationKinds(label[1]!).length === 0) return [];
    const text = words.slice(label[0].length);
    return [
      toFinding(source, label[1]!, { startChar: block.bodyStart, endChar: block.endChar }, text, heading),
    ];
  });
}

function single(source: Source, { words, heading, blocks }: Section): Implication[] {
  const span = opensWith(source, blocks);
  return span === undefined ? [] : [toFinding(source, words, span, source.wordsOf(span), heading)];
}

function severally(source: Source, section: Section, kinds: readonly string[]): Implication[] {
  const units = unitsOf(source, section.blocks);
  return units.flatMap(({ span, signer }) => {
    const words = source.wordsOf(span);
    const own = kindOf(words, kinds) ?? kinds.find((kind) => kind === roleOf('', 'implications', signer));
    const name = own === undefined ? undefined : nameOfKind(section.words, own);
    if (name === undefined && units.length > kinds.length) return [];
    return [toFinding(source, name?.words ?? section.words, span, words, section.heading)];
  });
}

/** The one kind that the first sentence, or else the whole, names. */
function kindOf(words: string, kinds: readonly string[]): string | undefined {
  const first = splitSentences(words)[0];
  for (const part of [first === undefined ? '' : words.slice(0, first.endChar), words]) {
    const named = implicationKinds(part).filter((kind) => kinds.includes(kind));
    if (named.length === 1) return named[0];
  }
  return undefined;
}

interface Unit {
  span: Span;
  /** Post of the officer who signs it, where a line below names one. */
  signer?: string;
}

/** Numbered paragraphs with what follows them; without numbers, the sentences of the paragraphs. */
function unitsOf(source: Source, blocks: readonly Block[]): Unit[] {
  const texts = blocks.filter(({ kind }) => kind !== 'table');
  const starts = texts.flatMap((block, at) => (block.label === undefined ? [] : [at]));
  if (starts.length === 0)
    return texts.flatMap((block) =>
      splitSentences(source.content.text, block.bodyStart, block.endChar).map((span) => ({ span })),
    );
  return starts.flatMap((from, index): Unit[] => {
    const own = texts.slice(from, starts[index + 1] ?? texts.length);
    const span = opensWith(source, own);
    const signer = own.find((block) => isSigned(source, block));
    if (span === undefined) return [];
    return [{ span, ...(signer === undefined ? {} : { signer: source.wordsOf(signer) }) }];
  });
}

/** From the first paragraph to the last of those right below it, at most three, without the line that signs them. */
function opensWith(source: Source, blocks: readonly Block[]): Span | undefined {
  const [first] = blocks;
  if (first === undefined || first.kind === 'table') return undefined;
  const more = blocks.slice(1, mostBlocks);
  const end = more.findIndex((block) => block.kind === 'table' || isSigned(source, block));
  const last = (end < 0 ? more : more.slice(0, end)).at(-1) ?? first;
  return { startChar: first.bodyStart, endChar: last.endChar };
}

function isSigned(source: Source, block: Block): boolean {
  return (
    block.kind !== 'table' &&
    block.endChar - block.bodyStart < 160 &&
    signed.test(source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar }))
  );
}

function toFinding(source: Source, heading: string, span: Span, text: string, under: Block): Implication {
  const answer = opening.exec(text)?.[1];
  return {
    kind: 'implication',
    heading,
    ...(answer === undefined ? {} : { answer }),
    ...(text === '' ? {} : { text }),
    ...source.base(span, 'implications-section', [
      source.context({ startChar: under.startChar, endChar: under.endChar }, 'heading'),
    ]),
  };
}

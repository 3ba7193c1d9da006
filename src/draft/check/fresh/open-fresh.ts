import type { Draft, DraftParagraph } from '../../../domain/draft.ts';
import { wordLikeness } from '../../versions/word-likeness.ts';

/** A paragraph of a fresh draft, its section, and the words that lead in the list that it stands in. */
export interface FreshParagraph {
  section: string;
  paragraph: DraftParagraph;
  leadIn: DraftParagraph | undefined;
}

/** Fresh drafts of one letter, opened for looking up. */
export interface Fresh {
  drafts: readonly Draft[];
  paragraphs: readonly FreshParagraph[];
  /** Every sentence of fixed wording, white space folded. */
  fixed: ReadonlySet<string>;
  /** Keys of sections that propose something to members. */
  proposing: ReadonlySet<string>;
  /**
   * The fresh paragraphs that a paragraph may be: of its section, with the same placeholder, the same citations, or, where it cites
   * nothing, the same words, now or before a person edited it. Those with the same words come first. Empty when it is of none.
   */
  counterparts(section: string, paragraph: DraftParagraph): FreshParagraph[];
}

/** Opens what drafting gives for the same letter, style and givens. */
export function openFresh(drafts: readonly Draft[]): Fresh {
  const paragraphs = drafts.flatMap(({ sections }) =>
    sections.flatMap(({ key, paragraphs: all }) =>
      all.map((paragraph, at) => ({ section: key, paragraph, leadIn: leadInOf(all, at) })),
    ),
  );
  const byKey = new Map<string, FreshParagraph[]>();
  for (const one of paragraphs)
    for (const key of ownKeys(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  return {
    drafts,
    paragraphs,
    fixed: new Set(
      paragraphs
        .filter(({ paragraph }) => paragraph.origin === 'fixed')
        .map(({ paragraph }) => spaced(paragraph.text)),
    ),
    proposing: new Set(
      paragraphs.filter(({ paragraph }) => paragraph.proposed).map(({ section }) => section),
    ),
    counterparts(section, paragraph) {
      const found = new Set(soughtKeys(section, paragraph).flatMap((key) => byKey.get(key) ?? []));
      return [...found].sort((a, b) => unlike(a.paragraph, paragraph) - unlike(b.paragraph, paragraph));
    },
  };
}

/** The paragraph that leads in the list or table that a bullet or row stands in; undefined where none does, and for what is in no list. */
export function leadInOf(all: readonly DraftParagraph[], at: number): DraftParagraph | undefined {
  if (!isItem(all[at]!)) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const one = all[before]!;
    if (!isItem(one)) return isLeadIn(one) || one.form === 'heading' ? one : undefined;
  }
  return undefined;
}

/** True for words that only lead in what follows. */
export function isLeadIn({ text, form }: DraftParagraph): boolean {
  return !isItem({ form }) && text.trimEnd().endsWith(':');
}

/** Text with its white space folded, as texts of drafts are compared. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isItem({ form }: Pick<DraftParagraph, 'form'>): boolean {
  return form === 'bullet' || form === 'row';
}

/** 0 for the same words, and more the fewer of them they share; another form counts too. */
function unlike(one: DraftParagraph, other: DraftParagraph): number {
  if (spaced(one.text) === spaced(other.text)) return 0;
  return 2 - wordLikeness(one.text, other.text) + (one.form === other.form ? 0 : 1);
}

/** Under which a fresh paragraph is found: what it asks for, what it cites, and its words, apart by whether it cites anything. */
function ownKeys({ section, paragraph }: FreshParagraph): string[] {
  const { citations, text } = paragraph;
  return [
    ...soughtKeys(section, paragraph),
    ...(citations.length === 0 ? [] : [`${section}~${spaced(text)}`]),
  ];
}

function soughtKeys(
  section: string,
  { citations, text, edited, placeholder, filled }: DraftParagraph,
): string[] {
  const asked = (placeholder ?? filled)?.key;
  const spans = citations.map(({ startChar, endChar }) => `${startChar}-${endChar}`).sort();
  const was = edited?.was;
  return [
    ...(asked === undefined ? [] : [`${section}?${asked}`]),
    ...(spans.length === 0 ? [`${section}=${spaced(text)}`] : [`${section}@${spans.join()}`]),
    ...(was === undefined ? [] : [`${section}=${spaced(was)}`, `${section}~${spaced(was)}`]),
  ];
}

import type { DraftParagraph } from '../../domain/draft.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { NumberedSources } from './number-sources.ts';
import { splitPlaceholder } from './split-placeholder.ts';

/** How words of a draft are written in one page. */
export interface HtmlWords {
  /** A paragraph's words or a cell of it; what is to be filled is marked, and called so. */
  words(paragraph: Pick<DraftParagraph, 'placeholder'>, text: string): string;
  /** What follows the words: that they are proposed, and the numbers of the sources, each a link. */
  end(paragraph: Pick<DraftParagraph, 'proposed' | 'citations'>): string;
  references(citations: readonly PlacedCitation[]): string;
}

/** Writes the words of one page; the first link to a source is where the source leads back to. */
export function htmlWords({ numbersOf }: NumberedSources): HtmlWords {
  const linked = new Set<number>();
  const reference = (number: number) => {
    const id = linked.has(number) ? '' : ` id="cites-${number}"`;
    linked.add(number);
    return `<a class="reference"${id} href="#source-${number}" aria-label="Source [${number}]">[${number}]</a>`;
  };
  const references = (citations: readonly PlacedCitation[]) =>
    numbersOf(citations)
      .map((number) => ` ${reference(number)}`)
      .join('');
  return {
    words: (paragraph, text) =>
      splitPlaceholder(paragraph, text)
        .map((piece) =>
          piece.toFill
            ? `<mark><strong>To fill in:</strong> ${lines(piece.words)}</mark>`
            : lines(piece.words),
        )
        .join(''),
    end: ({ proposed, citations }) => `${proposed ? ' <em>(proposed)</em>' : ''}${references(citations)}`,
    references,
  };
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

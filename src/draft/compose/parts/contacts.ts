import type { ReportFacts } from '../../../domain/extraction.ts';
import type { Drafted } from '../drafted.ts';
import { given, type NewParagraph, placeholder, quoted } from '../paragraph.ts';
import { wholeLine } from '../whole-line.ts';

type Officer = ReportFacts['officers'][number];

/** Whom to ask: the author given, the officers whom a council's paper names, and placeholders for what neither says. */
export function contacts(drafted: Drafted): NewParagraph[] {
  const {
    given: { author },
    report,
  } = drafted;
  const printed = report.voice === 'inspectorate' ? [] : report.officers.filter(isContact);
  const named = [
    ...(author === undefined
      ? []
      : [given(author, [{ text: author, origin: 'given', given: 'author' }], { form: 'bullet' })]),
    ...printed.map((officer) => contact(drafted, officer)),
  ];
  const wanted = named.length === 0 ? 'Report author: name, post, telephone and email' : missing(printed);
  if (wanted === undefined) return named;
  return [
    ...named,
    placeholder(
      {
        key: 'report-author',
        kind: 'name',
        what: wanted,
        for: 'report author',
        why: 'the source does not give them',
      },
      { form: 'bullet' },
    ),
  ];
}

function isContact({ role }: Officer): boolean {
  return /contact|author|responsible/iu.test(role);
}

function contact(drafted: Drafted, { name, post, telephone, email, citation }: Officer): NewParagraph {
  const line = wholeLine(drafted, citation);
  // What stands on a line further off may be another's.
  const parts = [name, post, telephone, email].filter(
    (part) => part !== undefined && line.quote.includes(part),
  );
  return quoted(parts.join(', ') || line.quote, [line], { form: 'bullet' });
}

function missing(printed: readonly Officer[]): string | undefined {
  const whole =
    printed.length > 0 && printed.every(({ telephone, email, post }) => telephone && email && post);
  return whole ? undefined : 'Report author: what is missing of name, post, telephone and email';
}

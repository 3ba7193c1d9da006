import type { CitedText } from '../../../domain/extraction.ts';
import type { Drafted } from '../drafted.ts';
import { type NewParagraph, placeholder, quoted } from '../paragraph.ts';
import { printedTitle } from '../printed-title.ts';

/** The letter itself with its date, what the source lists, and a placeholder for the rest. */
export function backgroundPapers(drafted: Drafted): NewParagraph[] {
  const { report, whole, inspectorate, noun } = drafted;
  const [date] = report.letterDates;
  const addressee = report.officers.find(
    ({ role, post, name }) => role === 'addressee' && (post ?? name) !== undefined,
  );
  const to = addressee === undefined ? '' : ` to ${addressee.post ?? addressee.name}`;
  const from = report.voice === 'inspectorate' ? ` of ${inspectorate}` : '';
  const dated = date === undefined || report.letterDates.length > 1 ? '' : `, ${date.printed}`;
  const cited = [
    whole,
    ...(dated === '' ? [] : [date!.citation]),
    ...(addressee === undefined ? [] : [addressee.citation]),
  ];
  return [
    quoted(`The ${noun}${from}${to}${titled(drafted)}${dated}`, cited, { form: 'bullet' }),
    ...listed(report.backgroundPapers),
    placeholder(
      {
        key: 'background-papers',
        kind: 'text',
        what: 'Background papers beyond the letter',
        for: 'report author',
        why: 'which other papers were relied on is for the author to say',
      },
      { form: 'bullet' },
    ),
  ];
}

/** Whom the source says were consulted; else for the author to say. */
export function consultation(drafted: Drafted): NewParagraph[] {
  const { report, noun, whole } = drafted;
  const told = report.consultations.map(({ text, citation }) =>
    quoted(text.replace(/\s+/gu, ' '), [citation], { form: 'bullet', voice: report.voice }),
  );
  const lead =
    told.length === 0
      ? []
      : [
          quoted(`The ${noun} said of consultation:`, [whole], {
            voice: report.voice,
          }),
        ];
  const why =
    told.length === 0
      ? `the ${noun} tells of none on this report`
      : 'whether more was done for this report is not stated';
  return [
    ...lead,
    ...told,
    placeholder({
      key: 'consultation',
      kind: 'text',
      what: 'Consultation on this report',
      for: 'report author',
      why,
    }),
  ];
}

/** The letter whole as Appendix A; what it says is attached and is not there is for the author to attach. */
export function appendices(drafted: Drafted): NewParagraph[] {
  const { report, whole, noun, letter } = drafted;
  const missing = letter.extraction.oddities.some(({ type }) => type === 'missing-appendix');
  const paper = report.voice === 'reported-by-council';
  return [
    paper
      ? placeholder(
          {
            key: 'appendix-a',
            kind: 'text',
            what: 'The inspectorate’s own letter or report',
            for: 'report author',
            why: 'only a paper about it is at hand',
          },
          { form: 'bullet' },
        )
      : quoted(`Appendix A – the ${noun} as a whole${titled(drafted)}`, [whole], {
          form: 'bullet',
          values: [{ text: 'Appendix A', origin: 'derived', rule: 'section-reference' }],
        }),
    ...listed(report.appendices),
    ...(missing
      ? [
          placeholder(
            {
              key: 'missing-appendix',
              kind: 'text',
              what: 'What the source says is attached',
              for: 'report author',
              why: 'it is not in the text at hand',
            },
            { form: 'bullet' },
          ),
        ]
      : []),
  ];
}

function listed(texts: readonly CitedText[]): NewParagraph[] {
  return texts.map(({ text, citation }) =>
    quoted(text.replace(/\s+/gu, ' '), [citation], { form: 'bullet' }),
  );
}

function titled(drafted: Drafted): string {
  const title = printedTitle(drafted);
  return title === undefined ? '' : `, “${title}”`;
}

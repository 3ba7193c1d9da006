import type { HeaderField, HouseStyle } from '../../house-styles/house-style.ts';
import { draftTitle } from './draft-title.ts';
import type { Drafted } from './drafted.ts';
import { fieldOf } from './field-of.ts';
import { derived, fixed, type NewParagraph, placeholder } from './paragraph.ts';
import { spokenIn } from './spoken-in.ts';

type Field = HouseStyle['header']['fields'][number];

/** What stands before the first section: one field of the style after another, each with its value or its placeholder. */
export function headerSection(drafted: Drafted): NewParagraph[] {
  return drafted.style.header.fields.map((field) =>
    asField(drafted, field, valueIn(drafted, field) ?? wanted(field)),
  );
}

function valueIn(drafted: Drafted, { field }: Field): NewParagraph | undefined {
  if (field === 'title') return draftTitle(drafted);
  if (field === 'appendices') {
    if (drafted.report.voice !== 'inspectorate') return undefined;
    return derived('section-reference', `Appendix A: the ${drafted.noun}`, [], {
      values: [{ text: 'Appendix A', origin: 'derived', rule: 'section-reference' }],
    });
  }
  if (field === 'body-and-date' || field === 'bodies-and-dates') return bodyAndDate(drafted, field);
  return fieldOf(drafted, field);
}

/** "Scrutiny Commission – 3 March 2010": both parts must be known. */
function bodyAndDate(drafted: Drafted, field: HeaderField): NewParagraph | undefined {
  const [body, date] = [fieldOf(drafted, 'body'), fieldOf(drafted, 'meeting-date')];
  if (body === undefined || date === undefined) return undefined;
  const { meetingDate } = drafted.given;
  // The header of a style has its dates without ordinals.
  const plain = meetingDate === undefined ? date.text : spokenIn({ dates: '10 December 2009' }, meetingDate);
  const joined = field === 'body-and-date' ? ' – ' : ', ';
  const values = [...(body.values ?? []), ...(date.values ?? []).map((value) => ({ ...value, text: plain }))];
  const citations = [...body.citations, ...date.citations];
  const text = `${body.text}${joined}${plain}`;
  const origin = values.length > 0 ? ('given' as const) : ('quoted' as const);
  return { ...fixed(text), origin, citations, ...(values.length === 0 ? {} : { values }) };
}

function wanted({ field, label, for: who, what }: Field): NewParagraph {
  const kind =
    field === 'key-decision' || field === 'call-in' ? 'choice' : field === 'meeting-date' ? 'date' : 'text';
  const short = inSentence(label ?? field.replaceAll('-', ' '));
  const named = what === undefined ? short : `${short}: ${what}`;
  const because =
    field === 'report-of'
      ? 'the council’s own title for the post is for the council to give'
      : 'neither the letter nor the request says';
  return placeholder({ key: field, kind, what: named, for: who, why: because });
}

/** A label as words in a sentence: "WARDS AFFECTED:" is "Wards affected". */
function inSentence(label: string): string {
  const words = label.replace(/:$/u, '');
  return /\p{Ll}/u.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase();
}

function asField({ style }: Drafted, { label = '' }: Field, paragraph: NewParagraph): NewParagraph {
  const value = paragraph.text;
  // "Report of the" runs on into the post; a label that ends in a colon has one already.
  const between =
    label.endsWith(':') || (style.header.layout === 'lines' && /\b(?:of|the)$/u.test(label)) ? ' ' : ': ';
  return {
    ...paragraph,
    form: 'field',
    cells: [label, value],
    text: label === '' ? value : `${label}${between}${value}`,
  };
}

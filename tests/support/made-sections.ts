import { createHash } from 'node:crypto';
import type { DraftParagraph, DraftSection, Placeholder } from '../../src/domain/draft.ts';
import type { PlacedCitation } from '../../src/domain/finding.ts';

type Words = Omit<DraftParagraph, 'id' | 'checked' | 'citations'> & { citations?: PlacedCitation[] };

const duty =
  "You are asked to take this letter to an open meeting of the council's executive committee within two months of the date of this letter.";
const strengths = [
  '94% of reviews of children on the register were held on time.',
  'Foster carers speak well of their training & support.',
];
const area = 'Serious failures in recording visits must be put right at once.';

/** The sections of `madeDraft`; `cite` cites words of `madeLetter`. */
export function madeSections(cite: (words: string) => PlacedCitation): DraftSection[] {
  return [
    header(),
    purpose(cite),
    recommendations(),
    findings(),
    strengthsFound(cite),
    areasFound(cite),
    duties(cite),
    implications(),
  ];
}

function section(
  { key, heading, level = 1, number }: { key: string; heading: string; level?: number; number?: string },
  words: readonly Words[],
): DraftSection {
  return {
    key,
    heading,
    level,
    ...(number === undefined ? {} : { number }),
    paragraphs: words.map(({ citations = [], ...one }, at) => ({
      id: `${key}-${at + 1}`,
      ...one,
      citations,
      checked: createHash('sha256').update(one.text).digest('hex'),
    })),
  };
}

function placeholder(key: string, kind: Placeholder['kind'], what: string, whose: string): Placeholder {
  return { key, kind, what, for: whose, why: 'the letter does not say' };
}

function asked(one: Placeholder): string {
  return `[${one.what} – for ${one.for}: ${one.why}]`;
}

export const wards = placeholder('wards', 'text', 'Wards affected', 'report author');
export const financial = placeholder('financial', 'choice', 'Yes or No', 'finance officer');

function header(): DraftSection {
  const field = (label: string, value: string, rest: Omit<Words, 'text' | 'form' | 'cells'>): Words => ({
    form: 'field',
    text: `${label}: ${value}`,
    cells: [label, value],
    ...rest,
  });
  return section({ key: 'header', heading: '' }, [
    field('Report to', 'Cabinet', {
      origin: 'given',
      values: [{ text: 'Cabinet', origin: 'given', given: 'body' }],
    }),
    field('Date of meeting', '22 September 2003', {
      origin: 'given',
      values: [{ text: '22 September 2003', origin: 'given', given: 'meetingDate' }],
    }),
    field('Wards affected', asked(wards), { origin: 'placeholder', placeholder: wards }),
  ]);
}

function purpose(cite: (words: string) => PlacedCitation): DraftSection {
  const found = 'This letter gives what the SSI annual review found of social services in Ashmere.';
  return section({ key: 'purpose', heading: 'Purpose', number: '1' }, [
    {
      form: 'paragraph',
      number: '1.1',
      text: 'To report what the SSI annual review found of social services in Ashmere.',
      origin: 'quoted',
      voice: 'inspectorate',
      citations: [cite(found)],
    },
  ]);
}

function recommendations(): DraftSection {
  const body = [{ text: 'Cabinet', origin: 'given' as const, given: 'body' as const }];
  return section({ key: 'recommendations', heading: 'Recommendations', number: '2' }, [
    {
      form: 'paragraph',
      number: '2.1',
      text: 'Cabinet is recommended to:',
      origin: 'given',
      values: body,
    },
    { form: 'paragraph', number: '(a)', text: 'note the letter;', origin: 'fixed', proposed: true },
    {
      form: 'paragraph',
      number: '(b)',
      text: 'agree the improvement plan.',
      origin: 'fixed',
      proposed: true,
    },
  ]);
}

function findings(): DraftSection {
  return section({ key: 'findings', heading: 'What the inspectorate found', number: '3' }, [
    {
      form: 'paragraph',
      number: '3.1',
      text: 'The letter gives no overall judgement.',
      origin: 'derived',
      rule: 'none-found',
    },
  ]);
}

function strengthsFound(cite: (words: string) => PlacedCitation): DraftSection {
  const items = strengths.map((text): Words => {
    return { form: 'bullet', text, origin: 'quoted', voice: 'inspectorate', citations: [cite(text)] };
  });
  return section({ key: 'strengths', heading: 'Strengths', level: 2 }, [
    {
      form: 'heading',
      text: 'Services for children',
      origin: 'quoted',
      citations: [cite('Services for children')],
    },
    ...items,
  ]);
}

function areasFound(cite: (words: string) => PlacedCitation): DraftSection {
  const quoted = { origin: 'quoted' as const, voice: 'inspectorate' as const };
  const row = (area: string, grade: string): Words => ({
    form: 'row',
    text: `${area} | ${grade}`,
    cells: [area, grade],
    ...quoted,
    citations: [cite(`${area} | ${grade}`)],
  });
  return section({ key: 'areas-for-improvement', heading: 'Areas for improvement and grades', level: 2 }, [
    { form: 'bullet', text: area, ...quoted, citations: [cite(area)] },
    { form: 'row', text: 'Area | Grade', cells: ['Area', 'Grade'], header: true, origin: 'fixed' },
    row('Serving children', 'Most'),
    row('Serving adults', 'Some'),
  ]);
}

function duties(cite: (words: string) => PlacedCitation): DraftSection {
  return section({ key: 'printed-duties', heading: 'What the council must do', number: '4' }, [
    {
      form: 'paragraph',
      number: '4.1',
      text: `The letter says: “${duty}”`,
      origin: 'quoted',
      voice: 'inspectorate',
      citations: [cite(duty)],
    },
    {
      form: 'paragraph',
      number: '4.2',
      text: 'Counted from the date of the letter, that is by Sunday 26 October 2003.',
      origin: 'derived',
      rule: 'deadline',
      values: [{ text: 'Sunday 26 October 2003', origin: 'derived', rule: 'deadline' }],
      citations: [cite(duty)],
    },
  ]);
}

function implications(): DraftSection {
  return section({ key: 'implications', heading: 'Implications', number: '5' }, [
    {
      form: 'row',
      text: 'Implication | Yes or No',
      cells: ['Implication', 'Yes or No'],
      header: true,
      origin: 'fixed',
    },
    {
      form: 'row',
      text: `Financial | ${asked(financial)}`,
      cells: ['Financial', asked(financial)],
      origin: 'placeholder',
      placeholder: financial,
    },
  ]);
}

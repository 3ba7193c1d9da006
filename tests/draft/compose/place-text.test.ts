import { describe, expect, it } from 'vitest';
import { placeText } from '../../../src/draft/compose/place-text.ts';
import { letterOf, madeLetter } from '../../support/made-letter.ts';

const head = `# Ashmere City Council: annual performance review report 2002/03

Social Services Inspectorate (SSI)

26 August 2003

Dear Ms Okoro

`;

function placed(text: string, noun = 'letter') {
  const letter = letterOf(text);
  return placeText(letter, noun).map(({ span, purpose }) => ({
    words: letter.content.text.slice(span.startChar, span.endChar),
    purpose,
  }));
}

function purposeOf(text: string, beginning: string, noun?: string) {
  return placed(text, noun).find(({ words }) => words.startsWith(beginning))?.purpose;
}

describe('what a stretch of a letter is for', () => {
  it('is about the letter where it says of itself what it gives', () => {
    expect(purposeOf(`${head}This letter sets out what the review found.\n`, 'This letter')).toBe('about');
  });

  it('is what follows where it says what will be done', () => {
    const text = `${head}The review found much.\n\nWe will review progress in March 2004 with the council.\n`;
    expect(purposeOf(text, 'We will review')).toBe('next');
  });

  it('is a finding where nothing says that it is anything else', () => {
    const text = `${head}Home care for older people came late in most of the districts.\n`;
    expect(purposeOf(text, 'Home care')).toBe('finding');
  });

  it('is evidence under a heading that names what the review rests on', () => {
    const text = `${head}## Sources of evidence\n\nFiles of forty people were read by two readers.\n`;
    expect(purposeOf(text, 'Files of forty')).toBe('evidence');
  });

  it('is nothing where it greets, signs or addresses', () => {
    const words = placed(
      `${head}Reviews of plans came late in all districts.\n\nYours sincerely\n\nDirector of Care\n`,
    ).map((one) => one.words);
    expect(words).toEqual(['Reviews of plans came late in all districts.']);
  });
});

describe('what is placed', () => {
  it('is no finding that is listed elsewhere, and every stretch as it stands in print', () => {
    const letter = madeLetter();
    const texts = placeText(letter, 'letter').map(({ span }) =>
      letter.content.text.slice(span.startChar, span.endChar),
    );
    expect(texts.join(' ')).not.toContain('Serious failures');
    expect(texts).toContain('We shall look at progress again on 29 October 2003.');
  });

  it('leaves thanks out of a letter that says more than that', () => {
    const more = 'Home care for older people came late in most of the districts. '.repeat(20);
    const texts = placed(`${head}Thank you for your help during the review week.\n\n${more}\n`);
    expect(texts.some(({ words }) => words.startsWith('Thank you'))).toBe(false);
    const short = placed(`${head}Thank you for your help during the review week.\n`);
    expect(short.some(({ words }) => words.startsWith('Thank you'))).toBe(true);
  });
});

describe('a report longer than a cover report can tell', () => {
  const idle = (at: number) => `The team met staff of office ${at} on a working day and saw the rooms there.`;
  const long = `# Inspection of Fenwick County Council children’s services\n\n## Practice\n\n${Array.from(
    { length: 500 },
    (_, at) => (at === 250 ? 'Reviews of plans were poor in one of the offices.' : idle(at)),
  ).join('\n\n')}\n`;

  it('keeps what is adverse of its running text, and drops what is neither adverse nor summary', () => {
    const words = placed(long, 'report').map((one) => one.words);
    expect(words).toContain('Reviews of plans were poor in one of the offices.');
    expect(words).not.toContain(idle(400));
  });
});

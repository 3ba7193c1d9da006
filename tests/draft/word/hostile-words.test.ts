import { expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { writeAgendaCopy } from '../../../src/draft/word/write-agenda-copy.ts';
import { writeWorkingCopy } from '../../../src/draft/word/write-working-copy.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { styleOf } from './styled-drafts.ts';
import { wordParts } from './word-parts.ts';

const hostile = 'bell\u0007 null\u0000 escape\u001B half\uD800 none\uFFFE ]]> -- <w:p/> &amp; $& end';

/** `madeDraft` with hostile characters in its title, its names and every text. */
function hostileDraft(): Draft {
  const draft = madeDraft();
  return {
    ...draft,
    title: `${draft.title} ${hostile}`,
    given: { ...draft.given, author: hostile },
    outstanding: [],
    sections: draft.sections.map((section) => ({
      ...section,
      heading: section.heading === '' ? '' : `${section.heading} ${hostile}`,
      paragraphs: section.paragraphs.map(({ cells, ...one }) => ({
        ...one,
        text: `${one.text} ${hostile}`,
        ...(cells === undefined ? {} : { cells: cells.map((cell) => `${cell} ${hostile}`) }),
        citations: one.citations.map((citation) => ({ ...citation, quote: `${citation.quote} ${hostile}` })),
      })),
    })),
  };
}

it('makes Word files whose every part holds only what XML may hold, whatever characters a letter or a person gives', async () => {
  const draft = hostileDraft();
  const style = styleOf('plain');
  const working = await writeWorkingCopy(draft, style, { version: '1', date: '2003-09-15' });
  const agenda = await writeAgendaCopy(draft, style);
  for (const bytes of [working, ...agenda.map((one) => one.bytes)]) {
    const parts = wordParts(bytes);
    for (const [name, text] of parts)
      expect(text, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
    const body = parts.get('word/document.xml')!;
    expect(body).toContain('bell null escape half\uFFFD none ]]&gt; -- &lt;w:p/&gt; &amp;amp; $&amp; end');
  }
});

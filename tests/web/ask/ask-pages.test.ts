import { describe, expect, it } from 'vitest';
import { heldReports } from '../../support/web-library.ts';
import { webApp } from '../../support/web-services.ts';

describe('the page to ask', () => {
  it('says how many reports are searched, offers the councils and questions made of what is held', async () => {
    const page = await webApp().text('/');
    expect(page).toContain('>3 reports</a> about 3 councils.');
    expect(page).toContain('<option value="Wexcombe Borough Council">');
    expect(page).toContain('What did CQC say needs to improve at Wexcombe Borough Council in 2008/09?');
    expect(page).not.toContain('undefined');
  });

  it('offers no choice of council when there is but one, and says what to do when nothing is held', async () => {
    const { text } = webApp({}, heldReports.slice(0, 1));
    expect(await text('/')).not.toContain('<select');
    expect(await webApp({}, []).text('/')).toContain('npx rapporteur ingest');
  });

  it('sends a question on to its conversation, an address that can be kept', async () => {
    const { send } = webApp();
    const response = await send('/ask', { q: '  What of   carers? ', council: 'Wexcombe Borough Council' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/conversations/c-1#turn-1');
  });

  it.each([
    ['an empty question', '', 'The question is empty.'],
    ['only white space', ' \t ', 'The question is empty.'],
    ['a question of 10,000 characters', `why ${'x'.repeat(9996)}`, 'at most 2,000'],
    ['nothing that can be seen', '\u{E0041}\u200B', 'no visible characters'],
    ['control characters', 'what\u0001?', 'control characters'],
  ])('explains %s and keeps what was typed', async (_name, q, message) => {
    const response = await webApp().send('/ask', { q, council: 'Oldmere County Council' });
    const page = await response.text();
    expect(response.status).toBe(400);
    expect(page).toContain('<title>Error: ');
    expect(page).toMatch(/class="govuk-error-summary"[\s\S]*href="#q"/);
    expect(page).toContain(message);
    expect(page).toContain('aria-describedby="q-hint q-error"');
    expect(page).toContain('<option value="Oldmere County Council" selected>');
    if (q.length > 2000) expect(page).toContain(`value="${q}"`);
  });

  it('shows in the form what an address holds, and asks nothing by itself', async () => {
    const { get, asked } = webApp();
    const page = await (await get('/?q=carers%3F&council=Oldmere+County+Council')).text();
    expect(page).toContain('value="carers?"');
    expect(page).toContain('<option value="Oldmere County Council" selected>');
    expect(asked).toEqual([]);
  });

  it('explains a form that is far too long', async () => {
    expect((await webApp().send('/ask', { q: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('the page of an answer', () => {
  it('shows each claim with its reference, label, voice, how it was checked, and the way to its words', async () => {
    const page = await webApp().answer('What did CQC say about carers?');
    expect(page).toContain('What the reports say');
    expect(page).toContain('“The Care Quality Commission (CQC) found that carers');
    expect(page).toMatch(/<sup class="app-reference"><a href="#source-1-1" data-reference>/);
    expect(page).toMatch(
      /href="\/reports\/rep-carers\/passage\?version=rep-carers-v1&amp;from=\d+&amp;to=\d+&amp;back=%2Fconversations%2Fc-1%23turn-1"/,
    );
    for (const words of [
      'CQC assessment 2008/09, para 4.6, p. 1',
      'The inspectorate’s own words (CQC) · <span class="app-badge app-badge--quoted">Quoted</span>',
      'In the council’s words about CQC · <span class="app-badge app-badge--quoted">Quoted</span>',
      'The council about itself · <span class="app-badge app-badge--checked">Figures, names and negation checked</span>',
      'Worked out from what is cited (rule: difference)',
    ])
      expect(page).toContain(words);
  });

  it('shows a row of a table as cells under their headers, and numbers a place once', async () => {
    const page = await webApp().answer('What did CQC say about carers?');
    expect(page).toContain('<th scope="col">2008/09</th>');
    expect(page).toContain('<td>44%</td>');
    expect(page.match(/id="source-1-\d+"/g)).toEqual(
      ['1', '2', '3', '4'].map((number) => `id="source-1-${number}"`),
    );
    expect(page.match(/href="#source-1-3"/g)).toHaveLength(2);
  });

  it('names what is missing from a part of an answer', async () => {
    const page = await webApp().answer('What was the budget?');
    expect(page).toContain('Part of an answer');
    expect(page).toContain('<li>who pays &lt;for&gt; them</li>');
    expect(page).toContain('They are not part of the answer.');
  });

  it('gives the readings of a question as buttons that ask it again, narrowed', async () => {
    const page = await webApp().answer('How many calls are answered?');
    expect(page).toContain('Which one do you mean?');
    expect(page).toContain('<input type="hidden" name="council" value="Wexcombe Borough Council">');
    expect(page).toMatch(
      /name="report" value="[\w-]+">\s*<button class="app-choice" type="submit">Self-assessment, 2013\/14</,
    );
  });

  it('shows with a refusal what was searched, the nearest passages as no answer, and whom to ask', async () => {
    const page = await webApp().answer('How many potholes?');
    expect(page).toContain('The reports do not say');
    expect(page).toContain('Searched 19 passages in 3 reports.');
    expect(page).toContain('They are not an answer.');
    expect(page).toMatch(/Whom to ask[\s\S]*Petra Lindqvist/);
  });

  it('gives the reason for which a question is declined', async () => {
    const page = await webApp().answer('Who wins the election?');
    expect(page).toContain('Not a question that reports can answer');
    expect(page).toContain('This asks for a prediction.');
    expect(page).not.toContain('Nearest passages');
  });

  it('writes the question as words, never as HTML', async () => {
    const page = await webApp().answer('<script>alert(1)</script> {{ 7*7 }} potholes "x" onfocus=y');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }}');
  });

  it('asks of what was chosen, for whom the person may see, whatever else is sent', async () => {
    const { answer, asked } = webApp();
    await answer('carers?', { council: 'Wexcombe Borough Council', period: '2008/09', audience: 'exempt' });
    expect(asked).toMatchObject([
      {
        question: 'carers?',
        council: 'Wexcombe Borough Council',
        period: '2008/09',
        audience: { internal: false, bodies: [] },
      },
    ]);
  });
});

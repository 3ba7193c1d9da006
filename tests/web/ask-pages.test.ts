import { describe, expect, it } from 'vitest';
import { heldReports } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';

const ask = (question: string) => `/?q=${encodeURIComponent(question)}`;

function post(app: ReturnType<typeof webApp>['app'], fields: Record<string, string>) {
  return app.request('/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
    body: new URLSearchParams(fields).toString(),
  });
}

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

  it('sends a question on to an address that can be kept', async () => {
    const { app } = webApp();
    const response = await post(app, { q: '  What of   carers? ', council: 'Wexcombe Borough Council' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/?q=What+of+carers%3F&council=Wexcombe+Borough+Council');
  });

  it.each([
    ['an empty question', '', 'The question is empty.'],
    ['only white space', ' \t ', 'The question is empty.'],
    ['a question of 10,000 characters', `why ${'x'.repeat(9996)}`, 'at most 2,000'],
    ['nothing that can be seen', '\u{E0041}\u200B', 'no visible characters'],
    ['control characters', 'what\u0001?', 'control characters'],
  ])('explains %s and keeps what was typed', async (_name, q, message) => {
    const response = await post(webApp().app, { q, council: 'Oldmere County Council' });
    const page = await response.text();
    expect(response.status).toBe(400);
    expect(page).toContain('<title>Error: ');
    expect(page).toMatch(/class="govuk-error-summary"[\s\S]*href="#q"/);
    expect(page).toContain(message);
    expect(page).toContain('aria-describedby="q-hint q-error"');
    expect(page).toContain('<option value="Oldmere County Council" selected>');
    if (q.length > 2000) expect(page).toContain(`value="${q}"`);
  });

  it('explains the same in an address, and bytes that are not UTF-8', async () => {
    const { get } = webApp();
    const empty = await get('/?q=');
    expect(empty.status).toBe(400);
    const broken = await get('/?q=%FF%FE');
    expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining('not valid UTF-8')]);
  });

  it('explains a council that is not held, and a form that is far too long', async () => {
    const { app } = webApp();
    const page = await (await post(app, { q: 'carers?', council: 'Atlantis' })).text();
    expect(page).toMatch(/href="#council"[\s\S]*id="council-error"/);
    expect((await post(app, { q: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('the page of an answer', () => {
  it('shows each claim with its reference, label, voice, how it was checked, and the way to its words', async () => {
    const page = await webApp().text(ask('What did CQC say about carers?'));
    expect(page).toContain('What the reports say');
    expect(page).toContain('“The Care Quality Commission (CQC) found that carers');
    expect(page).toMatch(/<sup class="app-reference"><a href="#source-1">/);
    expect(page).toMatch(
      /href="\/reports\/rep-carers\?version=rep-carers-v1&amp;from=\d+&amp;to=\d+&amp;q=[^"]*#cited"/,
    );
    for (const words of [
      'CQC assessment 2008/09, para 4.6, p. 1',
      'The inspectorate’s own words (CQC) · Quoted',
      'In the council’s words about CQC · Quoted',
      'The council about itself · Figures, names and negation checked',
      'Worked out from what is cited (rule: difference)',
    ])
      expect(page).toContain(words);
  });

  it('shows a row of a table as cells under their headers, and numbers a place once', async () => {
    const page = await webApp().text(ask('What did CQC say about carers?'));
    expect(page).toContain('<th scope="col">2008/09</th>');
    expect(page).toContain('<td>44%</td>');
    expect(page.match(/id="source-\d+"/g)).toEqual(
      ['1', '2', '3', '4'].map((number) => `id="source-${number}"`),
    );
    expect(page.match(/href="#source-3"/g)).toHaveLength(2);
  });

  it('names what is missing from a part of an answer', async () => {
    const page = await webApp().text(ask('What was the budget?'));
    expect(page).toContain('Part of an answer');
    expect(page).toContain('<li>who pays &lt;for&gt; them</li>');
    expect(page).toContain('They are not part of the answer.');
  });

  it('gives the readings of a question as links that ask again', async () => {
    const page = await webApp().text(ask('How many calls are answered?'));
    expect(page).toContain('Which one do you mean?');
    expect(page).toContain('href="/?q=How+many+calls+are+answered%3F&amp;council=Wexcombe+Borough+Council"');
    expect(page).toContain('href="/?q=How+many+calls+are+answered%2C+in+Self-assessment%2C+2013%2F14%3F');
  });

  it('shows with a refusal what was searched, the nearest passages as no answer, and whom to ask', async () => {
    const page = await webApp().text(ask('How many potholes?'));
    expect(page).toContain('The reports do not say');
    expect(page).toContain('Searched 19 passages in 3 reports.');
    expect(page).toContain('They are not an answer.');
    expect(page).toMatch(/Whom to ask[\s\S]*Petra Lindqvist/);
  });

  it('gives the reason for which a question is declined', async () => {
    const page = await webApp().text(ask('Who wins the election?'));
    expect(page).toContain('Not a question that reports can answer');
    expect(page).toContain('This asks for a prediction.');
    expect(page).not.toContain('Nearest passages');
  });

  it('writes the question as words, never as HTML', async () => {
    const page = await webApp().text(ask('<script>alert(1)</script> {{ 7*7 }} potholes "x" onfocus=y'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }}');
  });

  it('asks of the council that was chosen, for the public, with a signal that ends it', async () => {
    const { text, asked } = webApp();
    await text(`${ask('carers?')}&council=Wexcombe+Borough+Council&audience=exempt`);
    expect(asked).toEqual([
      {
        question: 'carers?',
        council: 'Wexcombe Borough Council',
        audience: 'public',
        signal: expect.any(AbortSignal),
      },
    ]);
  });
});

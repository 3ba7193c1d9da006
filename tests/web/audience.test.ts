import { describe, expect, it } from 'vitest';
import { sameEveryTime } from '../support/same-every-time.ts';
import { hiddenWords } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';
import { withoutNonce } from '../support/without-nonce.ts';

const raised = ['audience=exempt', 'audience=internal', 'as=exempt', 'audience%5B%5D=exempt'];

const pages = [
  '/',
  '/?q=What+of+carers%3F',
  '/?q=',
  '/?q=carers&council=Oldmere+County+Council',
  '/reports',
  '/reports/rep-carers',
  '/healthz',
  '/conversations',
  '/conversations/c-1',
  '/conversations/c-2',
  '/conversations/c-3',
  '/turns/t-1/text',
  '/turns/t-2/text',
  '/turns/t-1/events',
  '/nowhere',
];

const questions = ['What of carers?', 'What of calls?', 'What of potholes?'];

describe('what the public may not see', () => {
  it('is on no page, whatever the address asks for', async () => {
    const { send, text } = webApp();
    for (const q of questions)
      for (const raise of ['', ...raised]) {
        const asked = await send(`/ask?${raise}`, { q, audience: 'exempt' }, { 'x-audience': 'exempt' });
        expect(asked.headers.get('location')).toMatch(/^\/conversations\/c-\d+#turn-1$/);
      }
    for (const page of pages) {
      for (const raise of ['', ...raised]) {
        const joined = raise === '' ? page : `${page}${page.includes('?') ? '&' : '?'}${raise}`;
        expect(await text(joined), joined).not.toMatch(hiddenWords);
      }
    }
  });

  it('is counted nowhere', async () => {
    const { text } = webApp();
    expect(await text('/')).toContain('>3 reports</a> about 3 councils');
    expect(await text('/reports')).toContain('3 reports are searched');
    expect(JSON.parse(await text('/healthz'))).toEqual({ ok: true, reports: 3, engine: 'offline' });
  });

  it('is told by nothing from what is not there', async () => {
    const { get } = webApp();
    const kept = ['content-length', 'content-type', 'cache-control', 'content-security-policy'];
    const shown = await Promise.all(
      ['rep-internal', 'rep-exempt?audience=exempt', 'rep-never-was', 'rep-carers?version=other'].map(
        async (id) => {
          const response = await get(`/reports/${id}`, { cookie: 'audience=exempt', 'x-audience': 'exempt' });
          const headers = kept.map((name) => withoutNonce(response.headers.get(name) ?? 'none'));
          return [response.status, headers, withoutNonce(await response.text())];
        },
      ),
    );
    expect(shown[0]![0]).toBe(404);
    for (const other of shown) expect(other).toEqual(shown[0]);
    expect(shown[0]![2]).toBe(withoutNonce(await (await get('/no/such/page')).text()));
  });

  it('is not chosen by naming its council: that is answered like any council that is not held', async () => {
    const shown = await Promise.all(
      ['Quillfeather District Council', 'Atlantis City Council'].map(async (council) => {
        const { answer, get } = webApp();
        const form = await get(`/?q=carers&council=${encodeURIComponent(council)}`);
        const answered = await answer('carers', { council });
        return [form.status, await form.text(), answered].map((page) =>
          sameEveryTime(String(page)).replaceAll(council, 'THE COUNCIL'),
        );
      }),
    );
    expect(shown[0]).toEqual(shown[1]);
    expect(shown[0]![0]).toBe('200');
  });

  it('is asked for by no body of a request', async () => {
    const { app, asked } = webApp();
    const response = await app.request('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-audience': 'exempt' },
      body: JSON.stringify({ question: 'What of carers?', audience: 'exempt' }),
    });
    expect(response.status).toBe(400);
    await app.request('/ask?audience=exempt', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'q=carers&audience=exempt',
    });
    await app.request('/?q=carers&audience=exempt');
    expect(asked.map(({ audience }) => audience)).toEqual([{ internal: false, bodies: [] }]);
  });
});

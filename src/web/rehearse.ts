import type { Turn } from '../domain/conversation.ts';
import type { Services } from '../services.ts';
import { createApp } from './create-app.ts';

/** Enough that the engine compiles what runs for each of them. */
const times = 40;

const turn: Turn = {
  turnId: '00000000-0000-4000-8000-000000000000',
  conversationId: '00000000-0000-4000-8000-000000000001',
  number: 1,
  askedAt: '1970-01-01T00:00:00.000Z',
  question: 'What do the reports say?',
  scope: {},
  state: 'stopped',
};

/**
 * Asks on the pages before anybody else does, so that those who ask first do not wait for code that has never run. No report is read and nothing
 * is kept: the verbs that would are stood in for.
 * @throws Error when the page does not come
 */
export async function rehearse(services: Services, reportFault: (fault: unknown) => void): Promise<void> {
  const stoodInFor: Pick<Services, 'startTurn' | 'followTurn' | 'showTurn' | 'listReports'> = {
    startTurn: async () => ({ ...turn, state: 'asking' }),
    followTurn: () => undefined,
    showTurn: async () => turn,
    listReports: async () => [],
  };
  const app = createApp({ ...services, ...stoodInFor }, { reportFault });
  const ask = async () => {
    const body = new URLSearchParams({ q: turn.question });
    const headers = { accept: 'text/event-stream', host: '127.0.0.1' };
    const page = await app.request('http://127.0.0.1/ask', { method: 'POST', body, headers });
    await page.text();
    if (!page.ok) throw new Error(`the rehearsal of /ask gave ${page.status}`);
  };
  await Promise.all(Array.from({ length: times }, ask));
}

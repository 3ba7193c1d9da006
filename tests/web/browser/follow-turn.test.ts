import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The script is for browsers, and has no types outside them. */
const script = new URL('../../../src/web/browser/follow-turn.js', import.meta.url).href;
const { followTurn }: { followTurn(turns: unknown, turnId: string): Promise<void> } = await import(script);

/** The page as far as the script needs it: one element, whose words are what is said of the turn. */
const place = { textContent: '', querySelector: () => place };
const window = new EventTarget();
let tries = 0;

describe('an answer that is followed while the service is not there', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('CSS', { escape: String });
    vi.stubGlobal('document', { querySelector: () => place, getElementById: () => place });
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
    vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
    tries = 0;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const answering = (answer: () => Response) =>
    vi.stubGlobal('fetch', async () => {
      tries++;
      return answer();
    });
  const unreached = () => {
    throw new TypeError('Failed to fetch');
  };

  it.each([
    ['cannot be reached', unreached],
    ['is being started behind its proxy', () => new Response('', { status: 502 })],
  ])('is tried again for two minutes when it %s, and then given up in words', async (_, answer) => {
    answering(answer);
    const following = followTurn(place, 't-1');
    await vi.advanceTimersByTimeAsync(115_000);
    expect(place.textContent).toBe('The connection was lost. Trying again …');
    await vi.advanceTimersByTimeAsync(10_000);
    await following;
    expect(place.textContent).toMatch(/^The connection was lost\. Your question is kept/);
  });

  it('is tried at once when the browser is connected again', async () => {
    answering(unreached);
    void followTurn(place, 't-1');
    await vi.advanceTimersByTimeAsync(8000);
    const before = tries;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(tries).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(200_000);
  });

  it('is not tried again by somebody who is signed out', async () => {
    answering(() => new Response('', { status: 401 }));
    await followTurn(place, 't-1');
    expect(tries).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { Lull } from '../../../src/services/conversations/lull.ts';

describe('a lull', () => {
  it('is there at once where nobody has come', async () => {
    const began = performance.now();
    await new Lull().wait();
    expect(performance.now() - began).toBeLessThan(15);
  });

  it('comes once nobody has come for a moment', async () => {
    const lull = new Lull();
    const began = performance.now();
    lull.note();
    await lull.wait();
    expect(performance.now() - began).toBeGreaterThanOrEqual(19);
  });

  it('is not waited for without end, though somebody comes all the time', async () => {
    const lull = new Lull();
    const coming = setInterval(() => lull.note(), 1);
    lull.note();
    await lull.wait();
    clearInterval(coming);
  });
});

import { describe, expect, it } from 'vitest';
import { Lull } from '../../../src/services/conversations/lull.ts';

const nothing = async () => undefined;

describe('a lull', () => {
  it('is there at once where nobody has come', async () => {
    const began = performance.now();
    await new Lull().wait();
    expect(performance.now() - began).toBeLessThan(15);
  });

  it('comes once nobody has come for a moment', async () => {
    const lull = new Lull();
    const began = performance.now();
    await lull.during(nothing);
    await lull.wait();
    expect(performance.now() - began).toBeGreaterThanOrEqual(19);
  });

  it('does not come while somebody is being received, however long that takes', async () => {
    const lull = new Lull();
    const told: string[] = [];
    let received = () => {};
    const receiving = lull.during(() => new Promise<void>((resolve) => (received = resolve)));
    const waiting = lull.wait().then(() => told.push('lull'));
    setTimeout(() => {
      told.push('received');
      received();
    }, 60);
    await Promise.all([receiving, waiting]);
    expect(told).toEqual(['received', 'lull']);
  });

  it('is not waited for without end, though somebody comes all the time', async () => {
    const lull = new Lull();
    const coming = setInterval(() => void lull.during(nothing), 1);
    void lull.during(() => new Promise(() => undefined));
    await lull.wait();
    clearInterval(coming);
  });

  it('comes though what receives somebody fails, and that is told to whoever received them', async () => {
    const lull = new Lull();
    await expect(lull.during(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    const began = performance.now();
    await lull.wait();
    expect(performance.now() - began).toBeLessThan(200);
  });
});

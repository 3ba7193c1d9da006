import { describe, expect, it } from 'vitest';
import { LastKnown } from '../../src/web/last-known.ts';

/** Something whose answers are given by hand, and a clock that is set by hand. */
function asked() {
  const waiting: { resolve: (value: string) => void; reject: (fault: Error) => void }[] = [];
  const clock = { now: 0 };
  const known = new LastKnown<string>(
    () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    () => clock.now,
  );
  return { known, waiting, clock };
}

describe('what many ask for', () => {
  it('is asked for once by all who come within a second', async () => {
    const { known, waiting, clock } = asked();
    const first = [known.get(), known.get()];
    waiting[0]!.resolve('a');
    expect(await Promise.all(first)).toEqual(['a', 'a']);
    clock.now = 999;
    expect(await known.get()).toBe('a');
    expect(waiting).toHaveLength(1);
  });

  it('is told as it was while it is asked for again', async () => {
    const { known, waiting, clock } = asked();
    const first = known.get();
    waiting[0]!.resolve('a');
    await first;
    clock.now = 1500;
    expect(await known.get()).toBe('a');
    expect(await known.get()).toBe('a');
    expect(waiting).toHaveLength(2);
    waiting[1]!.resolve('b');
    await Promise.resolve();
    await Promise.resolve();
    expect(await known.get()).toBe('b');
  });

  it('is waited for when what was known is old', async () => {
    const { known, waiting, clock } = asked();
    const first = known.get();
    waiting[0]!.resolve('a');
    await first;
    clock.now = 6000;
    const later = known.get();
    waiting[1]!.resolve('b');
    expect(await later).toBe('b');
  });

  it('fails for all who ask within a second of a failure, and then is asked for again', async () => {
    const { known, waiting, clock } = asked();
    const first = known.get();
    waiting[0]!.reject(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await expect(known.get()).rejects.toThrow('no');
    clock.now = 6000;
    const later = known.get();
    waiting[1]!.resolve('b');
    expect(await later).toBe('b');
  });
});

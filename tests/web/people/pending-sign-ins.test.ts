import { describe, expect, it } from 'vitest';
import { PendingSignIns } from '../../../src/web/people/pending-sign-ins.ts';

const signIn = (state: string) => ({ checks: { state, nonce: 'n', codeVerifier: 'v' }, to: '/' });

function openPending() {
  const clock = { now: 1000 };
  return { clock, pending: new PendingSignIns(() => clock.now) };
}

describe('a sign-in under way', () => {
  it('is found once, by its browser and its state together', () => {
    const { pending } = openPending();
    pending.add('ann', signIn('one'));
    expect(pending.take('bo', 'one')).toBeUndefined();
    expect(pending.take('ann', 'two')).toBeUndefined();
    expect(pending.take('', 'one')).toBeUndefined();
    expect(pending.take('ann', 'one')?.to).toBe('/');
    expect(pending.take('ann', 'one')).toBeUndefined();
  });

  it('is found for ten minutes', () => {
    const { pending, clock } = openPending();
    pending.add('ann', signIn('one'));
    pending.add('ann', signIn('two'));
    clock.now += 599_999;
    expect(pending.take('ann', 'one')).toBeDefined();
    clock.now += 1;
    expect(pending.take('ann', 'two')).toBeUndefined();
  });

  it('gives way to newer ones only under a flood', () => {
    const { pending } = openPending();
    pending.add('ann', signIn('one'));
    pending.add('bo', signIn('two'));
    for (let many = 0; many < 4999; many++) pending.add('flood', signIn(String(many)));
    expect(pending.take('ann', 'one')).toBeUndefined();
    expect(pending.take('bo', 'two')).toBeDefined();
  });
});

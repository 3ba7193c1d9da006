import { describe, expect, it } from 'vitest';
import { soundMissing } from '../../../src/answer/model/sound-missing.ts';

const question = 'How many carers in Fenwick had a break in 2008/09, and what were they paid?';

describe('soundMissing', () => {
  it('keeps what names a part of the question, each once', () => {
    expect(
      soundMissing(['what carers were paid', 'what carers were paid', 'breaks in 2008/09'], question),
    ).toEqual(['what carers were paid', 'breaks in 2008/09']);
  });

  it('puts the question in the place of what tells something of its own', () => {
    for (const told of [
      'that 415 carers were refused a break',
      'carers in 2012/13',
      'the director resigned over falsified records at three homes',
      `carers ${'carers '.repeat(60)}`,
    ])
      expect(soundMissing([told], question)).toEqual([question]);
  });
});

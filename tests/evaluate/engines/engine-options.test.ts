import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOptions } from '../../../src/evaluate/engines/engine-options.ts';

describe('engineOptions', () => {
  it('asks nobody but this machine unless a model is named', () => {
    expect(engineOptions({})).toEqual({ engines: ['offline'] });
  });

  it('takes each engine once, in the order given', () => {
    expect(engineOptions({ model: ['claude', 'offline', 'claude'] }).engines).toEqual(['claude', 'offline']);
  });

  it('means Claude by a folder to record in or replay from', () => {
    expect(engineOptions({ replay: 'said' })).toEqual({ engines: ['claude'], replay: resolve('said') });
    expect(engineOptions({ record: 'said', model: ['offline', 'claude'] })).toEqual({
      engines: ['offline', 'claude'],
      record: resolve('said'),
    });
  });

  it('refuses a model that is not known, and recordings of none', () => {
    expect(() => engineOptions({ model: ['gpt'] })).toThrow(
      /--model gpt is not known: use offline or claude/u,
    );
    expect(() => engineOptions({ record: 'a', replay: 'b' })).toThrow(/give one of them/u);
    expect(() => engineOptions({ replay: 'a', model: ['offline'] })).toThrow(/add --model claude/u);
  });
});

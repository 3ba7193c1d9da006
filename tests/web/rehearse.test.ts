import { describe, expect, it } from 'vitest';
import { rehearse } from '../../src/web/rehearse.ts';
import { webServices } from '../support/web-services.ts';

describe('the rehearsal before the first reader', () => {
  it('reads no report, keeps no question and asks none', async () => {
    const { services, asked } = webServices();
    const used: string[] = [];
    const watched = new Proxy(services, {
      get: (of, verb: string) => {
        const found = of[verb as keyof typeof of];
        if (typeof found !== 'function') return found;
        return (...given: never[]) => {
          used.push(verb);
          return (found as (...all: never[]) => unknown)(...given);
        };
      },
      ownKeys: (of) => Reflect.ownKeys(of),
    });
    const faults: unknown[] = [];
    await rehearse(watched, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
    expect(asked).toEqual([]);
    expect(new Set(used)).toEqual(new Set(['pseudonym']));
  });

  it('says so when a page does not come', async () => {
    const { services } = webServices();
    const broken = { ...services, pseudonym: () => Promise.reject(new Error('no key')) };
    await expect(rehearse(broken, () => {})).rejects.toThrow('gave 500');
  });
});

import { describe, expect, it } from 'vitest';
import { readDecision, typedDecision } from '../../../src/web/uploads/read-decision.ts';

const known = { today: '2026-03-01' };
const read = (fields: Record<string, string>) =>
  readDecision(typedDecision(new URLSearchParams(fields)), known);
const day = (day: string, month: string, year: string) => ({
  classification: 'public',
  'embargo-day': day,
  'embargo-month': month,
  'embargo-year': year,
});

describe('what an officer says of a file', () => {
  it('is a class, and nothing more where nothing more was typed', () => {
    expect(read({ classification: 'internal', body: ' ', replaces: '' })).toEqual({
      decision: { classification: 'internal' },
    });
  });

  it('names bodies by keys that somebody can have, however they are typed', () => {
    expect(read({ classification: 'exempt', body: 'Adult  scrutiny' })).toMatchObject({
      decision: { body: 'adult-scrutiny' },
    });
    expect(read({ classification: 'exempt', body: 'Cabinet' })).toMatchObject({
      decision: { body: 'cabinet' },
    });
    expect(read({ classification: 'exempt', body: 'Planning' })).toMatchObject({
      decision: { body: 'planning' },
    });
  });

  it('says nothing of body and embargo where they are left empty, and that there is none where that is chosen', () => {
    expect(read({ classification: 'public', 'no-body': 'yes', 'no-embargo': 'yes' })).toEqual({
      decision: { classification: 'public', body: null, embargoUntil: null },
    });
  });

  it('holds a day as it is typed', () => {
    expect(read(day('2', '3', '2026'))).toEqual({
      decision: { classification: 'public', embargoUntil: '2026-03-02' },
    });
  });

  it.each([
    ['no class', {}, 'classification'],
    ['a class that there is not', { classification: 'secret' }, 'classification'],
    ['a body that is no key', { classification: 'public', body: '<b>' }, 'body'],
    ['a day that there is not', day('31', '2', '2027'), 'embargo'],
    ['half a day', day('3', '', '2027'), 'embargo'],
    ['a body that nobody can have', { classification: 'exempt', body: 'adult_scrutiny' }, 'body'],
    ['a body, and none', { classification: 'public', body: 'cabinet', 'no-body': 'yes' }, 'body'],
    ['an embargo, and none', { ...day('3', '3', '2027'), 'no-embargo': 'yes' }, 'embargo'],
    ['a day that is over', day('1', '3', '2026'), 'embargo'],
    ['a report that is no id', { classification: 'public', replaces: 'r'.repeat(80) }, 'replaces'],
  ])('is refused with %s', (_, fields, field) => {
    expect(read(fields as Record<string, string>)).toMatchObject({ faults: [{ field }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Protection } from '../../src/domain/protection.ts';
import { maySee, sightOf } from '../../src/domain/sight.ts';

const today = '2026-11-26';
const open: Protection = { classification: 'public', body: null, embargoUntil: null };
const member = { internal: false, bodies: ['cabinet'] };
const officer = { internal: true, bodies: ['cabinet'] };

function sees(audience: Parameters<typeof sightOf>[0], report: Partial<Protection>): boolean {
  return maySee(sightOf(audience, today), { ...open, ...report });
}

describe('who sees a report', () => {
  it('shows everybody what is public, whichever body it belongs to', () => {
    for (const audience of ['public' as const, { internal: false, bodies: [] }, member, officer])
      expect([sees(audience, {}), sees(audience, { body: 'scrutiny' })]).toEqual([true, true]);
  });

  it('shows what is internal to officers only', () => {
    expect(sees(member, { classification: 'internal' })).toBe(false);
    expect(sees(officer, { classification: 'internal' })).toBe(true);
  });

  it('shows members the exempt reports of their own bodies and no others', () => {
    expect(sees(member, { classification: 'exempt', body: 'cabinet' })).toBe(true);
    expect(sees(member, { classification: 'exempt', body: 'scrutiny' })).toBe(false);
    expect(sees(member, { classification: 'exempt' })).toBe(false);
    expect(sees(member, { classification: 'internal', body: 'cabinet' })).toBe(false);
  });

  it('shows officers what is of no body or of their own, and nothing of another body', () => {
    expect(sees(officer, { classification: 'exempt' })).toBe(true);
    expect(sees(officer, { classification: 'exempt', body: 'scrutiny' })).toBe(false);
    expect(sees(officer, { classification: 'internal', body: 'scrutiny' })).toBe(false);
  });

  it('shows what is under embargo to officers until its day, and to all from that day on', () => {
    const tomorrow = { embargoUntil: '2026-11-27' };
    expect(sees('public', tomorrow)).toBe(false);
    expect(sees(member, { ...tomorrow, classification: 'exempt', body: 'cabinet' })).toBe(false);
    expect(sees(officer, tomorrow)).toBe(true);
    expect(sees(officer, { ...tomorrow, body: 'scrutiny' })).toBe(false);
    expect(sees('public', { embargoUntil: today })).toBe(true);
  });

  it('shows the terminal every body', () => {
    expect(sees('exempt', { classification: 'exempt', body: 'scrutiny' })).toBe(true);
    expect(sees('internal', { classification: 'exempt', body: 'scrutiny' })).toBe(false);
  });

  it('takes the day of England, not of the machine', () => {
    expect(sightOf('public').today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { TokenScope } from '../../../src/domain/api-token.ts';
import type { Person } from '../../../src/domain/person.ts';
import { day, member, officer, openPeople } from './opened-people.ts';

const scopes: TokenScope[] = ['read', 'upload'];
const wide: Person = { ...officer, roles: ['member', 'officer'], bodies: ['cabinet', 'scrutiny'] };

/** Somebody with wide rights, signed in, and a token of theirs for most of a year that was used a moment ago. */
async function withToken() {
  const people = await openPeople();
  const signIn = (person: Person) => people.services.startSession({ person, hours: 8 });
  await signIn(wide);
  const { token } = await people.services.makeToken({ person: wide, name: 'list', scopes, days: 300 });
  await people.services.tokenGrant(token);
  return { ...people, token, signIn };
}

describe('a token whose owner signs in again', () => {
  it('has only the rights that they still have, at once and for every process', async () => {
    const { services, open, token, signIn } = await withToken();
    await signIn({ ...wide, roles: ['member', 'evaluator'], bodies: ['scrutiny', 'audit'] });
    for (const doors of [services, open()]) {
      const grant = await doors.tokenGrant(token);
      expect(grant?.person).toEqual({ id: wide.id, roles: ['member'], bodies: ['scrutiny'] });
      expect(grant?.scopes).toEqual(['read']);
    }
    expect((await services.tokens({ personId: wide.id })).map((one) => one.scopes)).toEqual([['read']]);
  });

  it('asks and reads as a member’s where another role is all that they have left', async () => {
    const { services, signIn } = await withToken();
    await signIn(officer);
    const { token } = await services.makeToken({ person: officer, name: 'list', scopes, days: 300 });
    await signIn({ ...officer, roles: ['member'] });
    expect(await services.tokenGrant(token)).toMatchObject({
      person: { roles: ['member'] },
      scopes: ['read'],
    });
  });

  it('opens nothing while they have no role at all', async () => {
    const { services, token, signIn } = await withToken();
    await signIn({ ...wide, roles: [] });
    expect(await services.tokenGrant(token)).toBeUndefined();
    await signIn(wide);
    expect((await services.tokenGrant(token))?.person.roles).toEqual(['member', 'officer']);
  });

  it('gains nothing by a role that they did not have when it was made', async () => {
    const { services, token, signIn } = await withToken();
    await signIn({ ...wide, roles: ['member', 'officer', 'evaluator', 'administrator'] });
    expect((await services.tokenGrant(token))?.person.roles).toEqual(['member', 'officer']);
  });

  it('is not touched by what somebody else signs in as', async () => {
    const { services, token, signIn } = await withToken();
    await signIn({ ...member, roles: [] });
    expect((await services.tokenGrant(token))?.person.roles).toEqual(['member', 'officer']);
  });
});

describe('a token whose owner does not sign in', () => {
  it('ends after 90 days, and stays ended when they come back', async () => {
    const { services, clock, token, signIn } = await withToken();
    clock.now += 90 * day - 1;
    expect(await services.tokenGrant(token)).toBeDefined();
    expect(await services.tokens({ personId: wide.id })).toHaveLength(1);
    clock.now += 1;
    expect(await services.tokenGrant(token)).toBeUndefined();
    expect(await services.tokens({ personId: wide.id })).toEqual([]);
    expect(await services.allTokens()).toEqual([]);
    await signIn(wide);
    expect(await services.tokenGrant(token)).toBeUndefined();
    expect(await services.tokens({ personId: wide.id })).toEqual([]);
  });

  it('goes on for as long as they sign in now and then', async () => {
    const { services, clock, token, signIn } = await withToken();
    for (let months = 0; months < 4; months++) {
      clock.now += 60 * day;
      await signIn(wide);
    }
    expect(await services.tokenGrant(token)).toBeDefined();
  });

  it('leaves nothing in the library once somebody else signs in', async () => {
    const { file, clock, signIn } = await withToken();
    clock.now += 90 * day;
    await signIn(member);
    const library = new Database(file, { readonly: true });
    const count = (table: string) => library.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect([count('api_tokens'), count('people')]).toEqual([0, 1]);
    library.close();
  });
});

describe('what administrators see of a token', () => {
  it('is what it opens now, and when its owner last signed in', async () => {
    const { services, clock, signIn } = await withToken();
    clock.now += day;
    await signIn({ ...wide, roles: ['member'], bodies: ['cabinet'] });
    expect(await services.allTokens()).toMatchObject([
      {
        owner: 'bbbbbb',
        roles: ['member'],
        bodies: ['cabinet'],
        scopes: ['read'],
        ownerSignedInAt: '2026-05-05T09:00:00.000Z',
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { TokenScope } from '../../../src/domain/api-token.ts';
import { AppError } from '../../../src/errors.ts';
import { day, member, officer, openPeople } from './opened-people.ts';
import { isWrittenIn } from './written-in.ts';

const request = { person: member, name: 'nightly list', scopes: ['read', 'ask'] as TokenScope[], days: 90 };

async function codeOf(doing: Promise<unknown>): Promise<string> {
  const failure: unknown = await doing.catch((thrown: unknown) => thrown);
  return failure instanceof AppError ? failure.code : 'none';
}

describe('a token', () => {
  it('opens what its owner could do when it was made, and nothing of their name', async () => {
    const { services } = await openPeople();
    const { token, details } = await services.makeToken(request);
    expect(token).toMatch(/^rap_[\w-]{43}$/);
    expect(details).toMatchObject({ name: 'nightly list', scopes: ['read', 'ask'] });
    expect(details.expiresAt).toBe('2026-08-02T09:00:00.000Z');
    const grant = await services.tokenGrant(token);
    expect(grant?.person).toEqual({ id: member.id, roles: ['member'], bodies: ['cabinet'] });
    expect(grant?.scopes).toEqual(['read', 'ask']);
  });

  it('is never wider than its owner: a scope that their roles do not open is refused', async () => {
    const { services } = await openPeople();
    const make = (roles: typeof member.roles, scopes: TokenScope[]) =>
      codeOf(services.makeToken({ ...request, person: { ...member, roles }, scopes }));
    expect(await make(['member'], ['read', 'upload'])).toBe('not_allowed');
    expect(await make(['officer', 'administrator'], ['feedback'])).toBe('not_allowed');
    expect(await make(['officer'], ['upload'])).toBe('none');
    expect(await make(['evaluator'], ['feedback'])).toBe('none');
  });

  it('is no token any more once it has expired, or is revoked', async () => {
    const { services, clock, open } = await openPeople();
    const { token, details } = await services.makeToken({ ...request, days: 1 });
    const { token: other } = await services.makeToken(request);
    expect(await services.tokenGrant(token)).toBeDefined();
    clock.now += day;
    expect(await services.tokenGrant(token)).toBeUndefined();
    expect((await services.tokens({ personId: member.id })).map(({ tokenId }) => tokenId)).not.toContain(
      details.tokenId,
    );
    expect(await services.tokenGrant(other)).toBeDefined();
    const [left] = await services.tokens({ personId: member.id });
    await services.revokeToken({ personId: member.id, tokenId: left!.tokenId });
    expect(await services.tokenGrant(other)).toBeUndefined();
    expect(await open().tokenGrant(other)).toBeUndefined();
  });

  it('stands hashed in the library', async () => {
    const { services, file } = await openPeople();
    const { token } = await services.makeToken(request);
    await services.tokenGrant(token);
    await services.closePeople();
    expect(isWrittenIn(file, 'nightly list')).toBe(true);
    expect(isWrittenIn(file, token)).toBe(false);
    expect(isWrittenIn(file, token.slice('rap_'.length))).toBe(false);
    expect(await services.tokenGrant(`${token}x`)).toBeUndefined();
    expect(await services.tokenGrant('')).toBeUndefined();
  });

  it('tells when it was last used', async () => {
    const { services, clock } = await openPeople();
    const { token } = await services.makeToken(request);
    const lastUsed = async () => {
      await services.closePeople();
      return (await services.tokens({ personId: member.id }))[0]!.lastUsedAt;
    };
    expect(await lastUsed()).toBeUndefined();
    await services.tokenGrant(token);
    expect(await lastUsed()).toBe('2026-05-04T09:00:00.000Z');
    clock.now += 3_600_000;
    await services.tokenGrant(token);
    expect(await lastUsed()).toBe('2026-05-04T10:00:00.000Z');
  });

  it('is one of at most 20', async () => {
    const { services } = await openPeople();
    for (let made = 0; made < 20; made++) await services.makeToken(request);
    expect(await codeOf(services.makeToken(request))).toBe('request_invalid');
    expect(await codeOf(services.makeToken({ ...request, person: officer }))).toBe('none');
  });
});

describe('somebody else’s token', () => {
  it('is not listed, and cannot be told from one that never was', async () => {
    const { services } = await openPeople();
    const { token, details } = await services.makeToken(request);
    expect(await services.tokens({ personId: officer.id })).toEqual([]);
    const revoke = (tokenId: string) => services.revokeToken({ personId: officer.id, tokenId }).catch(String);
    expect(await revoke(details.tokenId)).toBe(await revoke('never-was'));
    expect(await revoke(details.tokenId)).toContain('no such token');
    expect(await services.tokenGrant(token)).toBeDefined();
  });

  it('is seen and revoked by administrators, under a short code', async () => {
    const { services } = await openPeople();
    const { token, details } = await services.makeToken(request);
    expect(await services.allTokens()).toEqual([
      { ...details, owner: 'aaaaaa', roles: ['member'], bodies: ['cabinet'] },
    ]);
    await services.revokeToken({ tokenId: details.tokenId });
    expect(await services.tokenGrant(token)).toBeUndefined();
  });
});

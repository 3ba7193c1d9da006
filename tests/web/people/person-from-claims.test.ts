import { describe, expect, it } from 'vitest';
import type { SignInSettings } from '../../../src/domain/sign-in-settings.ts';
import { uploadDecisionSchema } from '../../../src/domain/upload.ts';
import { personFromClaims } from '../../../src/web/people/person-from-claims.ts';

const id = 'e'.repeat(32);
const plain: Pick<SignInSettings, 'roles' | 'bodies'> = {
  roles: { claim: 'roles' },
  bodies: { claim: 'bodies' },
};

function personOf(claims: Record<string, unknown>, settings = plain) {
  return personFromClaims(settings, { iss: 'https://id.example', sub: 'ann', ...claims }, id);
}

describe('a person as claims tell of them', () => {
  it('has our own roles and bodies where nothing says what the provider calls them', () => {
    const person = personOf({
      name: ' Ann ',
      roles: ['officer', 'member', 'boss'],
      bodies: ['scrutiny', 'cabinet', 'cabinet', 'Not A Key'],
    });
    expect(person).toEqual({
      id,
      name: 'Ann',
      roles: ['member', 'officer'],
      bodies: ['cabinet', 'scrutiny'],
    });
  });

  it('has those that the settings name, and by none of our own words', () => {
    const settings: typeof plain = {
      roles: {
        claim: 'realm_access.roles',
        names: [
          { value: 'cllr', means: 'member' },
          { value: 'ict', means: 'administrator' },
          { value: 'ict', means: 'evaluator' },
        ],
      },
      bodies: { claim: 'https://claims.example/groups', names: [{ value: '7f3e', means: 'cabinet' }] },
    };
    const claims = {
      realm_access: { roles: ['cllr', 'ict', 'officer'] },
      'https://claims.example/groups': ['7f3e', 'scrutiny'],
    };
    expect(personOf(claims, settings)).toMatchObject({
      roles: ['member', 'evaluator', 'administrator'],
      bodies: ['cabinet'],
    });
  });

  it.each([
    'cabinet',
    'adult-scrutiny',
    '7f3e',
    'Cabinet',
    'adult_scrutiny',
    'a.b',
    'cabinét',
    '-cabinet',
    'c'.repeat(65),
  ])('has the body %s just where a report can be of it', (body) => {
    const decision = uploadDecisionSchema.safeParse({ classification: 'exempt', body });
    expect(personOf({ bodies: [body] }).bodies).toEqual(decision.success ? [body] : []);
  });

  it('may have one role as a plain word', () => {
    expect(personOf({ roles: 'member' }).roles).toEqual(['member']);
  });

  it.each([
    { roles: undefined },
    { roles: null },
    { roles: { officer: true } },
    { roles: [['officer'], { name: 'officer' }, 1] },
    { roles: 'member officer' },
    { roles: 'OFFICER' },
    { roles: 'constructor' },
  ])('has none by claims of another shape: $roles', (claims) => {
    expect(personOf(claims).roles).toEqual([]);
    expect(personOf(claims).bodies).toEqual([]);
  });

  it('is led along no dots into what objects inherit', () => {
    const settings: typeof plain = {
      ...plain,
      roles: { claim: 'constructor.name', names: [{ value: 'Object', means: 'officer' }] },
    };
    expect(personOf({}, settings).roles).toEqual([]);
  });
});

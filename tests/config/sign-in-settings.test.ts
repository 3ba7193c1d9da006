import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { proxyWarning } from '../../src/config/proxy-warning.ts';
import { servingFault } from '../../src/config/serving-fault.ts';
import { readConfig } from '../../src/config.ts';
import { AppError } from '../../src/errors.ts';

const needed = {
  RAPPORTEUR_PUBLIC_ADDRESS: 'https://reports.ashmere.example/',
  RAPPORTEUR_OIDC_ISSUER: 'https://login.microsoftonline.com/7f3e/v2.0',
  RAPPORTEUR_OIDC_CLIENT_ID: 'rapporteur',
};

function faultOf(change: Record<string, string>): string {
  try {
    readConfig({ ...needed, ...change });
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'config_invalid') return fault.message;
    throw fault;
  }
  return 'none';
}

describe('sign-in', () => {
  it('is not there where nothing of it is set', () => {
    expect(readConfig({}).signIn).toBeUndefined();
    expect(
      readConfig({ RAPPORTEUR_OIDC_ROLES: 'groups', RAPPORTEUR_SESSION_HOURS: '4' }).signIn,
    ).toBeUndefined();
  });

  it('needs three settings, and has values for the others', () => {
    expect(readConfig(needed).signIn).toEqual({
      publicAddress: 'https://reports.ashmere.example',
      issuer: 'https://login.microsoftonline.com/7f3e/v2.0',
      clientId: 'rapporteur',
      roles: { claim: 'roles' },
      bodies: { claim: 'bodies' },
      sessionHours: 8,
    });
    for (const name of Object.keys(needed)) expect(faultOf({ [name]: '' })).toContain('all three of them');
    expect(
      faultOf({
        ...Object.fromEntries(Object.keys(needed).map((name) => [name, ''])),
        RAPPORTEUR_OIDC_CLIENT_SECRET: 'x',
      }),
    ).toContain('all three of them');
  });

  it('takes names of roles and bodies as the provider has them', () => {
    const { signIn } = readConfig({
      ...needed,
      RAPPORTEUR_OIDC_ROLES: 'realm_access.roles',
      RAPPORTEUR_OIDC_ROLE_NAMES: 'member = All councillors, officer=cn=officers,member=Co-opted',
      RAPPORTEUR_OIDC_BODIES: 'groups',
      RAPPORTEUR_OIDC_BODY_NAMES: 'cabinet=7f3e-11, adult-scrutiny=7f3e-12',
      RAPPORTEUR_SESSION_HOURS: '12',
      RAPPORTEUR_CONTACT: 'the service desk',
    });
    expect(signIn).toMatchObject({
      roles: {
        claim: 'realm_access.roles',
        names: [
          { value: 'All councillors', means: 'member' },
          { value: 'cn=officers', means: 'officer' },
          { value: 'Co-opted', means: 'member' },
        ],
      },
      bodies: {
        claim: 'groups',
        names: [
          { value: '7f3e-11', means: 'cabinet' },
          { value: '7f3e-12', means: 'adult-scrutiny' },
        ],
      },
      sessionHours: 12,
      contact: 'the service desk',
    });
  });

  it('has a secret that is printed nowhere', () => {
    const { signIn } = readConfig({ ...needed, RAPPORTEUR_OIDC_CLIENT_SECRET: 'hush-hush' });
    expect(signIn?.clientSecret?.reveal()).toBe('hush-hush');
    expect(inspect(signIn, { depth: 9 }) + JSON.stringify(signIn)).not.toContain('hush');
  });

  it.each([
    ['RAPPORTEUR_PUBLIC_ADDRESS', 'http://reports.ashmere.example'],
    ['RAPPORTEUR_PUBLIC_ADDRESS', 'https://reports.ashmere.example/rapporteur'],
    ['RAPPORTEUR_PUBLIC_ADDRESS', 'reports.ashmere.example'],
    ['RAPPORTEUR_OIDC_ISSUER', 'http://id.ashmere.example'],
    ['RAPPORTEUR_OIDC_ISSUER', 'https://login.microsoftonline.com/common/v2.0'],
    ['RAPPORTEUR_OIDC_ISSUER', 'https://login.microsoftonline.com/organizations/v2.0'],
    ['RAPPORTEUR_OIDC_ROLE_NAMES', 'councillor=Councillors'],
    ['RAPPORTEUR_OIDC_ROLE_NAMES', 'member'],
    ['RAPPORTEUR_OIDC_ROLE_NAMES', 'member='],
    ['RAPPORTEUR_OIDC_BODY_NAMES', 'The Cabinet=x'],
    ['RAPPORTEUR_SESSION_HOURS', '0'],
    ['RAPPORTEUR_SESSION_HOURS', '25'],
    ['RAPPORTEUR_HOST', 'http://0.0.0.0'],
  ])('is refused where %s is “%s”, and the fault says so', (name, value) => {
    expect(faultOf({ [name]: value })).toContain(`${name} must`);
  });

  it.each(['http://localhost:4173', 'http://127.0.0.1:4173', 'http://[::1]:4173'])(
    'may be tried on this machine: %s',
    (address) => {
      expect(readConfig({ ...needed, RAPPORTEUR_PUBLIC_ADDRESS: address }).signIn?.publicAddress).toBe(
        address,
      );
    },
  );
});

describe('pages beyond this machine', () => {
  it.each(['0.0.0.0', '::', '192.168.1.4', 'reports.ashmere.example', '128.0.0.1', 'localhost.evil.example'])(
    'are not served without sign-in: %s',
    (host) => {
      expect(servingFault(readConfig({ RAPPORTEUR_HOST: host }))?.code).toBe('sign_in_missing');
      expect(servingFault(readConfig({ RAPPORTEUR_HOST: host, ...needed }))).toBeUndefined();
    },
  );

  it.each(['127.0.0.1', '::1', 'localhost', '127.0.0.2'])('are none at %s', (host) => {
    expect(servingFault(readConfig({ RAPPORTEUR_HOST: host }))).toBeUndefined();
  });
});

describe('a proxy in front', () => {
  it('is asked for where the public address is https and none is named', () => {
    expect(proxyWarning(readConfig(needed))).toContain('Set RAPPORTEUR_PROXIES');
    expect(proxyWarning(readConfig({ ...needed, RAPPORTEUR_PROXIES: '1' }))).toBeUndefined();
    const here = { ...needed, RAPPORTEUR_PUBLIC_ADDRESS: 'http://localhost:4173' };
    expect(proxyWarning(readConfig(here))).toBeUndefined();
    expect(proxyWarning(readConfig({}))).toBeUndefined();
  });
});

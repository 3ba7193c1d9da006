import { afterAll, beforeAll } from 'vitest';
import { Secret } from '../../../src/domain/secret.ts';
import type { SignInSettings } from '../../../src/domain/sign-in-settings.ts';
import { peopleServices } from '../../../src/services/people/people-services.ts';
import type { Services } from '../../../src/services.ts';
import { createApp } from '../../../src/web/create-app.ts';
import { sharedStore } from '../../store/with-store.ts';
import { localProvider, type Telling } from '../../support/local-provider.ts';
import { testBrowser } from '../../support/test-browser.ts';
import { webServices } from '../../support/web-services.ts';

export const officer = { sub: 'olu', name: 'Olu Oak', roles: ['Officers'], groups: ['g-cabinet'] };
export const member = {
  sub: 'ann',
  name: 'Ann Ash',
  roles: ['Councillors'],
  groups: ['g-cabinet', 'g-other'],
};

/** One library, one provider and the pages over them, for all tests of a file. */
export function signedApp(change: Partial<SignInSettings> = {}) {
  const store = sharedStore();
  const held = {
    faults: [] as unknown[],
    provider: undefined as unknown as Awaited<ReturnType<typeof localProvider>>,
    services: undefined as unknown as Services,
    app: undefined as unknown as ReturnType<typeof createApp>,
    file: store.file,
    settings: undefined as unknown as SignInSettings,
    browser: () => testBrowser(held.app),
    /** A browser in which somebody with these claims is signed in. */
    async signedIn(claims: Telling['claims'] = member) {
      held.provider.telling = { claims };
      const browser = held.browser();
      await browser.signIn();
      return browser;
    },
    /** The same library behind other settings, as after a start. */
    restarted: (signIn?: SignInSettings) =>
      createApp(held.services, {
        reportFault: (fault) => held.faults.push(fault),
        ...(signIn === undefined ? {} : { signIn }),
      }),
  };
  beforeAll(async () => {
    held.provider = await localProvider();
    const reportFault = (fault: unknown) => held.faults.push(fault);
    held.services = {
      ...webServices().services,
      ...peopleServices({ store: store.current, reportFault }),
    };
    held.settings = {
      publicAddress: 'http://localhost:4173',
      issuer: held.provider.issuer,
      clientId: 'rapporteur',
      clientSecret: new Secret(held.provider.clientSecret),
      roles: {
        claim: 'roles',
        names: [
          { value: 'Councillors', means: 'member' },
          { value: 'Officers', means: 'officer' },
          { value: 'ICT', means: 'administrator' },
        ],
      },
      bodies: { claim: 'groups', names: [{ value: 'g-cabinet', means: 'cabinet' }] },
      sessionHours: 8,
      contact: 'the service desk on extension 4410',
      ...change,
    };
    held.app = held.restarted(held.settings);
  });
  afterAll(() => held.provider.close());
  return held;
}

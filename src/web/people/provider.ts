import * as oidc from 'openid-client';
import type { SignInSettings } from '../../domain/sign-in-settings.ts';
import { signInFailure } from './sign-in-failure.ts';

/** What the answer of the provider is held against. */
export interface SignInChecks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** What a provider says of somebody, as its signed token holds it. */
export interface Claims {
  iss: string;
  sub: string;
  [claim: string]: unknown;
}

/** Path to which the provider sends people back. */
export const returnPath = '/sign-in/return';

const deadlineSeconds = 5;
/** How far the provider's clock may be from ours. */
const toleranceSeconds = 30;
/** What a provider says of itself is asked for again after this time. */
const freshMs = 3_600_000;

/**
 * The provider at which people sign in (OpenID Connect: authorization code with PKCE). It is asked what it is when somebody first signs in.
 * Every failure is an `AppError` `sign_in_failed` or `timeout`, after `report` was told why, without anything that was sent or received.
 */
export class Provider {
  readonly #settings: SignInSettings;
  readonly #report: (fault: Error) => void;
  #found: { configuration: Promise<oidc.Configuration>; at: number } | undefined;

  constructor(settings: SignInSettings, report: (fault: Error) => void) {
    this.#settings = settings;
    this.#report = report;
  }

  /** Where somebody is sent to sign in, and what their coming back must match. */
  begin(): Promise<{ address: string; checks: SignInChecks }> {
    return this.#telling(async () => {
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: this.#returnAddress(''),
        scope: 'openid profile',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, checks };
    });
  }

  /** Who came back, by what stands in the address (`search`, e.g. "?code=…"): issuer, audience, times, nonce and signature of the token are held against `checks`. */
  finish(search: string, { state, nonce, codeVerifier }: SignInChecks): Promise<Claims> {
    return this.#telling(async () => {
      const configuration = await this.#configuration();
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(this.#returnAddress(search)), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      return tokens.claims()! as Claims;
    });
  }

  /** Where somebody signs out at the provider as well; undefined when it names no such address, or does not answer. */
  async signOutAddress(): Promise<string | undefined> {
    const configuration = await this.#telling(() => this.#configuration()).catch(() => undefined);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return undefined;
    const address = oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${this.#settings.publicAddress}/signed-out`,
    });
    return address.protocol === 'https:' || this.#isPlain() ? address.href : undefined;
  }

  #returnAddress(search: string): string {
    return `${this.#settings.publicAddress}${returnPath}${search}`;
  }

  /** Only a provider on this machine is: see the settings. */
  #isPlain(): boolean {
    return new URL(this.#settings.issuer).protocol === 'http:';
  }

  async #configuration(): Promise<oidc.Configuration> {
    if (this.#found === undefined || Date.now() - this.#found.at > freshMs)
      this.#found = { configuration: this.#discover(), at: Date.now() };
    const found = this.#found;
    try {
      return await found.configuration;
    } catch (fault) {
      if (this.#found === found) this.#found = undefined;
      throw fault;
    }
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const authentication =
      clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret.reveal());
    return oidc.discovery(
      new URL(issuer),
      clientId,
      { [oidc.clockTolerance]: toleranceSeconds },
      authentication,
      {
        timeout: deadlineSeconds,
        // By itself the library trusts the connection and does not look at the signature.
        execute: [oidc.enableNonRepudiationChecks, ...(this.#isPlain() ? [oidc.allowInsecureRequests] : [])],
      },
    );
  }

  async #telling<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      const { failure, reason } = signInFailure(thrown);
      if (reason !== undefined) this.#report(new Error(`A sign-in failed: ${reason}`));
      throw failure;
    }
  }
}

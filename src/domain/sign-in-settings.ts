import type { Role } from './person.ts';
import type { Secret } from './secret.ts';

/** A claim of the sign-in service, and what its values mean here. */
export interface ClaimReading<Meaning extends string> {
  /** Name of the claim; a dot leads into an object, e.g. `realm_access.roles`. */
  claim: string;
  /** What each of its values stands for. Absent: a value stands for itself. */
  names?: readonly { value: string; means: Meaning }[];
}

/** How people sign in: an OpenID Connect provider, and what its claims mean. */
export interface SignInSettings {
  /** The origin under which people reach the pages, e.g. "https://reports.example.gov.uk". */
  publicAddress: string;
  issuer: string;
  clientId: string;
  /** Absent for a client without one; PKCE protects the code either way. */
  clientSecret?: Secret;
  roles: ClaimReading<Role>;
  bodies: ClaimReading<string>;
  sessionHours: number;
  /** Whom to ask about getting in, in words. */
  contact?: string;
}

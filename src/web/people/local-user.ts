import { type Person, roleSchema } from '../../domain/person.ts';
import type { Services } from '../../services.ts';

/** Whoever uses this machine, where nobody signs in. No provider has such an issuer, which must be an address. */
const local = { issuer: 'local', subject: 'user' };

/** The one person there is where nobody signs in, with every role. */
export async function localUser(services: Pick<Services, 'pseudonym'>): Promise<Person> {
  return { id: await services.pseudonym(local), roles: [...roleSchema.options], bodies: [] };
}

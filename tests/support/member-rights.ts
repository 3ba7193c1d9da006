import type { Person } from '../../src/domain/person.ts';

/** What whoever asks may do where a test is of a member who belongs to no body. */
export const memberRights: Pick<Person, 'roles' | 'bodies'> = { roles: ['member'], bodies: [] };

import { join } from 'node:path';
import type { Person } from '../../../src/domain/person.ts';
import { peopleServices } from '../../../src/services/people/people-services.ts';
import { temporaryFolder, temporaryStore } from '../../store/with-store.ts';

export const day = 86_400_000;

export const member: Person = { id: 'a'.repeat(32), name: 'Ann Ash', roles: ['member'], bodies: ['cabinet'] };
export const officer: Person = { id: 'b'.repeat(32), name: 'Bo Birch', roles: ['officer'], bodies: [] };

/** The verbs over people in a library of their own, at a time that a test sets. */
export async function openPeople() {
  const file = join(temporaryFolder(), 'library.db');
  const store = await temporaryStore(file);
  const faults: unknown[] = [];
  const clock = { now: Date.parse('2026-05-04T09:00:00Z') };
  const open = () =>
    peopleServices({ store, reportFault: (fault) => faults.push(fault), now: () => clock.now });
  return { store, file, clock, faults, services: open(), open };
}

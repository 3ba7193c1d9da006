import { describe, expect, it } from 'vitest';
import { hashKey } from '../../../src/services/people/hash-key.ts';
import { readSession } from '../../../src/store/people/read-session.ts';
import { member, officer, openPeople } from './opened-people.ts';
import { isWrittenIn } from './written-in.ts';

describe('a session', () => {
  it('is held by whoever has its id, until it expires', async () => {
    const { services, clock } = await openPeople();
    const id = await services.startSession({ person: member, hours: 8 });
    expect(await services.sessionPerson(id)).toEqual(member);
    clock.now += 8 * 3_600_000 - 1;
    expect(await services.sessionPerson(id)).toEqual(member);
    clock.now += 1;
    expect(await services.sessionPerson(id)).toBeUndefined();
  });

  it('is over once it is ended, also for who read it a moment before', async () => {
    const { services, open } = await openPeople();
    const id = await services.startSession({ person: member, hours: 8 });
    expect(await services.sessionPerson(id)).toEqual(member);
    await services.endSession(id);
    expect(await services.sessionPerson(id)).toBeUndefined();
    expect(await open().sessionPerson(id)).toBeUndefined();
  });

  it('ended by another process is over here within half a minute', async () => {
    const { services, open, clock } = await openPeople();
    const id = await services.startSession({ person: member, hours: 8 });
    await services.sessionPerson(id);
    await open().endSession(id);
    clock.now += 30_000;
    expect(await services.sessionPerson(id)).toBeUndefined();
  });

  it('takes the place of the one that the browser had', async () => {
    const { services } = await openPeople();
    const before = await services.startSession({ person: officer, hours: 8 });
    expect(await services.sessionPerson(before)).toEqual(officer);
    const id = await services.startSession({ person: member, hours: 8, replaces: before });
    expect(id).not.toBe(before);
    expect(await services.sessionPerson(before)).toBeUndefined();
    expect(await services.sessionPerson(id)).toEqual(member);
  });

  it('outlives the process', async () => {
    const { services, open } = await openPeople();
    const id = await services.startSession({ person: member, hours: 8 });
    expect(await open().sessionPerson(id)).toEqual(member);
  });

  it('has an id that nobody can read in the library, nor guess from what is there', async () => {
    const { services, file } = await openPeople();
    const id = await services.startSession({ person: member, hours: 8 });
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(isWrittenIn(file, 'Ann Ash')).toBe(true);
    expect(isWrittenIn(file, id)).toBe(false);
    for (const other of ['', 'x', id.slice(1), `${id} `])
      expect(await services.sessionPerson(other), other).toBeUndefined();
  });

  it('that has expired is gone from the library at the next sign-in', async () => {
    const { services, clock, store } = await openPeople();
    const id = await services.startSession({ person: member, hours: 1 });
    const kept = () => readSession(store, hashKey(id));
    clock.now += 3_600_000;
    expect((await kept())?.person).toEqual(member);
    await services.startSession({ person: officer, hours: 1 });
    expect(await kept()).toBeUndefined();
  });
});

describe('a pseudonym', () => {
  it('is the same each time and for each process, and tells people and providers apart', async () => {
    const { services, open } = await openPeople();
    const ann = { issuer: 'https://id.example', subject: 'ann' };
    const of = await services.pseudonym(ann);
    expect(of).toMatch(/^[0-9a-f]{32}$/);
    expect(await open().pseudonym(ann)).toBe(of);
    expect(await services.pseudonym({ ...ann, subject: 'bo' })).not.toBe(of);
    expect(await services.pseudonym({ issuer: 'https://id.example/ann', subject: '' })).not.toBe(of);
  });

  it('is another in another library: nobody can work it out from a name', async () => {
    const [one, other] = [await openPeople(), await openPeople()];
    const ann = { issuer: 'https://id.example', subject: 'ann' };
    expect(await one.services.pseudonym(ann)).not.toBe(await other.services.pseudonym(ann));
    expect(isWrittenIn(one.file, 'https://id.example')).toBe(false);
  });
});

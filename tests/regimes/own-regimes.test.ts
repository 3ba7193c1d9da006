import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { regimesFingerprint } from '../../src/regimes/regimes-fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-regimes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, lines: string) => writeFileSync(join(folder, file), lines);
const bridge = (key: string, inspectorate: string) =>
  `key: ${key}\nname: Bridge review\nshort: bridge review\ninspectorates: [${inspectorate}]\nspeaks: inspectorate\nsubject: [council]\nyears: { start: 2001 }\ntitles: [bridge review of]\neditions: [{ key: one, start: 2001, overall: none }]\n`;
const bridgeBody =
  'inspectorates:\n  - { key: bridges, name: Bridge Inspectorate, short: BI, kind: inspectorate, years: { start: 2001 } }\n';

describe('a folder of the council’s own regimes', () => {
  it('adds regimes, bodies and councils to those of the product', () => {
    write('bridge.yaml', bridge('bridge', 'bridges'));
    write('inspectorates.yaml', bridgeBody);
    write('councils.yaml', '- { name: Fenwick County Council, short: Fenwick, kind: county }\n');
    const given = loadRegimes();
    const loaded = loadRegimes(folder);
    expect(loaded.regimes).toHaveLength(given.regimes.length + 1);
    expect(loaded.inspectorates.at(-1)?.key).toBe('bridges');
    expect(loaded.councils.at(-1)?.name).toBe('Fenwick County Council');
    expect(loaded.indicatorSets).toEqual(given.indicatorSets);
  });

  it('takes the place of a regime with the same key', () => {
    write('bridge.yaml', bridge('sif', 'ofsted'));
    const loaded = loadRegimes(folder);
    expect(loaded.regimes.filter(({ key }) => key === 'sif').map(({ name }) => name)).toEqual([
      'Bridge review',
    ]);
    expect(loaded.regimes).toHaveLength(loadRegimes().regimes.length);
  });

  it('is refused with file, line and what to write instead', () => {
    write('bridge.yaml', bridge('bridge', 'bridges'));
    expect(() => loadRegimes(folder)).toThrow(
      /bridge\.yaml, line 4: inspectorates: "bridges" is not known\. Write one of: .*ofsted/u,
    );
  });

  it('is refused when two of its files have one key, when one has another ending, and when it is not there', () => {
    write('bridge.yaml', bridge('bridge', 'ofsted'));
    write('bridge-again.yaml', bridge('bridge', 'ofsted'));
    expect(() => loadRegimes(folder)).toThrow(/bridge\.yaml, line 1: key: "bridge" stands twice/u);
    rmSync(join(folder, 'bridge-again.yaml'));
    write('other.yml', bridge('other', 'ofsted'));
    expect(() => loadRegimes(folder)).toThrow(/Name it other\.yaml/u);
    expect(() => loadRegimes(join(folder, 'gone'))).toThrow(/cannot be read\. Check that it is there/u);
  });
});

describe('the fingerprint of the regimes', () => {
  it('is the same for the same files and another when anything changes', () => {
    const given = regimesFingerprint(loadRegimes());
    expect(given).toMatch(/^[0-9a-f]{16}$/u);
    expect(regimesFingerprint(loadRegimes())).toBe(given);
    write('bridge.yaml', bridge('bridge', 'ofsted'));
    expect(regimesFingerprint(loadRegimes(folder))).not.toBe(given);
  });

  it('does not go by the order in which a file has its fields', () => {
    write('bridge.yaml', bridge('bridge', 'ofsted'));
    const first = regimesFingerprint(loadRegimes(folder));
    write('bridge.yaml', bridge('bridge', 'ofsted').trim().split('\n').reverse().join('\n'));
    expect(regimesFingerprint(loadRegimes(folder))).toBe(first);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyKindOf } from '../../src/house-styles/body-kind-of.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';

const { bodies } = loadHouseStyles();

describe('bodyKindOf', () => {
  it.each([
    ['Cabinet', 'cabinet', true],
    ['the EXECUTIVE', 'cabinet', true],
    ['Executive Board', 'cabinet', true],
    ['Cabinet Sub-Committee', 'cabinet', true],
    ['Ashmere City Council Cabinet', 'cabinet', true],
    ['Overview and Scrutiny Panel', 'scrutiny', false],
    ['Scrutiny Commission', 'scrutiny', false],
    ['Adults Select Committee', 'scrutiny', false],
    ['Executive Scrutiny Panel', 'scrutiny', false],
    ['Health & Wellbeing Scrutiny Commission', 'scrutiny', false],
    ['Health and Wellbeing Board', 'health-wellbeing', false],
    ['Audit and Governance Committee', 'audit-standards', false],
    ['Standards Committee', 'audit-standards', false],
    ['Full Council', 'council', false],
    ['Fenwick County Council', 'council', false],
    ['Chief Executive’s Management Team', 'other', false],
  ])('takes %s for %s', (name, kind, executive) => {
    expect(bodyKindOf(name, bodies)).toEqual({ kind, executive, sure: true });
  });

  it.each([
    'Policy and Resources Committee',
    'Children and Young People Committee',
    'Ashmere City Council Adults Panel',
    'Cabinet Member for Adults',
    'The Gathering',
    '',
  ])('leaves it to a person what “%s” may decide', (name) => {
    expect(bodyKindOf(name, bodies)).toEqual({ kind: 'other', executive: false, sure: false });
  });

  it('finds whole words only', () => {
    expect(bodyKindOf('Auditorium Users', bodies).kind).toBe('other');
  });

  it('tries a council’s own bodies before those of the product', () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-bodies-'));
    writeFileSync(join(folder, 'bodies.yaml'), '- { kind: council, forms: [cabinet of councillors] }\n');
    const { bodies: own } = loadHouseStyles(folder);
    rmSync(folder, { recursive: true });
    expect(bodyKindOf('Cabinet of Councillors', own).kind).toBe('council');
    expect(bodyKindOf('Cabinet', own).kind).toBe('cabinet');
  });

  it('refuses a kind that there is not, with its line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-bodies-'));
    writeFileSync(
      join(folder, 'bodies.yaml'),
      '- { kind: council, forms: [x] }\n- { kind: parish, forms: [y] }\n',
    );
    expect(() => loadHouseStyles(folder)).toThrow(/bodies\.yaml, line 2: 1\.kind: write one of cabinet/u);
    rmSync(folder, { recursive: true });
  });
});

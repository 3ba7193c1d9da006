import { describe, expect, it } from 'vitest';
import { returnAddress } from '../../../src/web/people/return-address.ts';

describe('where somebody goes after signing in', () => {
  it.each([
    ['/reports', '/reports'],
    ['/reports/rep-1?from=3&to=9', '/reports/rep-1?from=3&to=9'],
    ['/?q=What%20of%20carers%3F', '/?q=What%20of%20carers%3F'],
    ['/reports#part', '/reports'],
    ['/sign-inwards', '/sign-inwards'],
  ])('is a page of ours: %s', (given, to) => {
    expect(returnAddress(given)).toBe(to);
  });

  it.each([
    undefined,
    '',
    'reports',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' /reports',
    'javascript:alert(1)',
    '/api/tokens',
    '/sign-in',
    '/sign-in/return?state=x',
    '/sign-out',
    '/signed-out?from=here',
    `/${'x'.repeat(9000)}`,
  ])('is the first page for anything else: %j', (given) => {
    expect(returnAddress(given)).toBe('/');
  });
});

import { describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../src/services/uploads/clean-file-name.ts';

describe('the name of a file that is brought', () => {
  it.each([
    ['C:\\reports\\letter.pdf', 'letter.pdf'],
    ['../../etc/letter.pdf', 'letter.pdf'],
    ['let\u202Efdp.\u0000ter\n.pdf', 'letfdp.ter.pdf'],
    ['  a   letter .docx ', 'a letter .docx'],
    ['', 'report'],
    ['..', 'report'],
    ['letters/', 'report'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('is cut where it is too long, and keeps its ending', () => {
    const kept = cleanFileName(`${'é'.repeat(400)}.pdf`);
    expect([...kept]).toHaveLength(150);
    expect(kept.endsWith('é.pdf')).toBe(true);
  });
});

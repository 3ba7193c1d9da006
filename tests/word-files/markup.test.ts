import { expect, it } from 'vitest';
import { allNamed, parseMarkup, writeMarkup } from '../../src/word-files/markup.ts';

const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

it('gives a part back as it was, prefixes, order, white space and escapes included', () => {
  const part =
    '<w:p xmlns:w="urn:w" w:rsid="1"><w:r><w:t xml:space="preserve"> a &amp; b &lt;c&gt; “d” </w:t><w:tab/></w:r>mixed<w:r a="x&quot;y&#10;z"/></w:p>';
  expect(writeMarkup(parseMarkup(part)!)).toBe(heading + part);
});

it('finds elements within elements of their own name', () => {
  const root = parseMarkup('<a><p id="1"><p id="2"/></p><b><p id="3"/></b></a>')!;
  expect(allNamed(root, 'p').map(({ attributes }) => attributes.id)).toEqual(['1', '2', '3']);
});

it('leaves out what XML cannot hold, and refuses declared entities and depth without end', () => {
  const root = parseMarkup('<a/>')!;
  root.children.push('one\u0007\uFFFEtwo');
  expect(writeMarkup(root)).toBe(`${heading}<a>onetwo</a>`);
  expect(() => parseMarkup('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow(/document type/);
  expect(() => parseMarkup('<a>'.repeat(500))).toThrow(/nested beyond reason/);
  expect(parseMarkup('')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/cli/wrap-text.ts';

describe('wrapText', () => {
  it('breaks at white space so that no line is wider than asked', () => {
    expect(wrapText('one two three four', 10)).toEqual(['one two', 'three four']);
  });

  it('indents, the first line in its own way', () => {
    expect(wrapText('one two three', 9, '  ', '- ')).toEqual(['- one two', '  three']);
  });

  it('keeps line ends and lets a long word stand alone', () => {
    expect(wrapText('a\n\nincomprehensible b', 8)).toEqual(['a', '', 'incomprehensible', 'b']);
  });
});

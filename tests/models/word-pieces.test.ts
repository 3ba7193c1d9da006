import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { readModelFile } from '../../src/models/read-model-file.ts';
import { openWordPieces } from '../../src/models/word-pieces.ts';

const texts = [
  'This is an example sentence',
  '  The council’s “Requires improvement” rating – 2008/09; 84.3% (NI 132).\n\nUnaffordable, unre-assessed care?  ',
  'Café naïve façade Ærø – 北京 ﬁne ① ½ … ✓ 😀 e\u0301',
  'zero\u200bwidth soft\u00adhyphen no\u00a0break thin\u2009space null\u0000 tab\tline\r\nend \ufeffmark',
  `${'long'.repeat(40)} ||| ---- ..... £1,234,567.89 http://www.example.org/a_b?c=d [CLS] [MASK] mid[SEP]word`,
  '',
];

describe('openWordPieces', () => {
  it('cuts texts as the model’s tokenizer does', () => {
    const tokenizer = new Tokenizer(JSON.parse(readModelFile('tokenizer.json').toString('utf8')), {});
    const pieces = openWordPieces();
    for (const text of [...texts, ...texts]) {
      expect(pieces(text), text).toEqual(tokenizer.encode(text, { add_special_tokens: false }).ids);
    }
  });
});

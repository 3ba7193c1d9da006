import { expect, it } from 'vitest';
import { checkPictures } from '../../../src/read/ocr/check-pictures.ts';

const check = (...objects: string[]) => checkPictures(Buffer.from(`%PDF-1.7\n${objects.join('\n')}`));

it('takes pictures of any page, and refuses one with more dots than a page can have', () => {
  const page = '4 0 obj\n<</Subtype/Image/Height 7016/Width 4961>>\nstream';
  expect(() => check(page, '5 0 obj\n<</Width 30000/BitsPerComponent 1/Height 200>>')).not.toThrow();
  expect(() => check(page, '6 0 obj\n<</Width 60000 /Height 60000>>\nstream')).toThrow('not safe');
  expect(() => check('6 0 obj\n<</Height 60000 /Subtype /Image /Width 60000>>\nstream')).toThrow('not safe');
});

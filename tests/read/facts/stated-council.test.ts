import { describe, expect, it } from 'vitest';
import { BODY, stated } from '../../support/read-stated.ts';

describe('stateCouncil', () => {
  it.each([
    ['Inspection of Fernshire Council services took place.', 'Fernshire Council'],
    ['We visited Oakmere and North Vale Council in May.', 'Oakmere and North Vale Council'],
    ['We visited the City of Elmbury Council in May.', 'City of Elmbury Council'],
    ['Leaders of the Royal Borough of Hazel and Thorn met us.', 'Royal Borough of Hazel and Thorn'],
    ['Thorn-on-Sea City Council is a good place.', 'Thorn-on-Sea City Council'],
    [
      'The General Care Council and the Children in Care Council met the Council and the City Council.',
      undefined,
    ],
  ])('names the council in: %s', (sentence, council) => {
    expect(stated(...BODY, `1.2 ${sentence}`).council).toBe(council);
  });
});

import { describe, expect, it } from 'vitest';
import { councilFromName } from '../../src/regimes/council-forms.ts';
import { findCouncils } from '../../src/regimes/find-councils.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { shortNames } from '../../src/regimes/short-names.ts';

const known = loadRegimes().councils;
const found = (text: string, asked = false) => findCouncils(text, known, { asked }).map(({ name }) => name);

describe('councils named in a text', () => {
  it('keep a city and its county apart', () => {
    expect(found('Leicester and Leicestershire')).toEqual([
      'Leicester City Council',
      'Leicestershire County Council',
    ]);
    expect(found('Leicester City’s carers')).toEqual(['Leicester City Council']);
    expect(found('Nottinghamshire’s')).toEqual(['Nottinghamshire County Council']);
  });

  it('keep an abolished council apart from the one that has its name now', () => {
    expect(found('Dorset County Council and Dorset')).toEqual(['Dorset County Council', 'Dorset Council']);
  });

  it('take the longest name', () => {
    expect(found('North East Lincolnshire, Bath & North East Somerset and North Yorkshire')).toEqual([
      'North East Lincolnshire Council',
      'Bath and North East Somerset Council',
      'North Yorkshire Council',
    ]);
  });

  it('say whether the words can mean nothing but a council', () => {
    const [bare, full] = findCouncils('In Kent, Kent County Council', known);
    expect([bare?.explicit, full?.explicit]).toEqual([false, true]);
  });

  it('are found in small letters only in a question', () => {
    expect(found('how did harrow do', true)).toEqual(['London Borough of Harrow']);
    expect(found('the harrow was drawn')).toEqual([]);
  });

  it('are not found in people, streets or words', () => {
    expect(found('Mr Barnet of Trafford Road')).toEqual([]);
    expect(found('Reading improved in schools', true)).toEqual([]);
    expect(found('children in Reading')).toEqual(['Reading Borough Council']);
  });

  it('are not found in the name of a smaller place', () => {
    expect(found('the wait in Stoke Newington and Stoke Parva and the Vale', true)).toEqual([]);
    expect(found('the wait in Stoke', true)).toEqual(['Stoke-on-Trent City Council']);
  });

  it('are found by the shape of the name when they are on no list', () => {
    expect(found('Did Fenwick County Council and the London Borough of Thornhill improve?')).toEqual([
      'Fenwick County Council',
      'London Borough of Thornhill',
    ]);
    expect(found('A paper of Marlbridge City Council')).toEqual(['Marlbridge City Council']);
  });

  it('are found in a heading in capitals, and given as in a sentence', () => {
    expect(found('ROTHLEY VALE COUNTY COUNCIL\n\nCABINET – 9 MAY 2024')).toEqual([
      'Rothley Vale County Council',
    ]);
    expect(found('CABINET – LONDON BOROUGH OF THORNHILL')).toEqual(['London Borough of Thornhill']);
    expect(found('STOKE-ON-TRENT CITY COUNCIL')).toEqual(['Stoke-on-Trent City Council']);
    expect(found('ROTHLEY AND VALE COUNCIL')).toEqual(['Rothley and Vale Council']);
    expect(found('REPORT TO FULL COUNCIL\nTHE COUNTY COUNCIL\nNOTE TO THE COUNCIL')).toEqual([]);
  });

  it('leave “the county” and “the County Council” to the caller', () => {
    expect(found('The County Council asked the city', true)).toEqual([]);
  });

  it('prefer the council that stands first in the list where a form is shared', () => {
    const held = [councilFromName('Fenwick County Council'), councilFromName('Fenwick City Council')];
    expect(findCouncils('Fenwick', held).map(({ name }) => name)).toEqual(['Fenwick County Council']);
    expect(findCouncils('fenwick city', held, { asked: true }).map(({ name }) => name)).toEqual([
      'Fenwick City Council',
    ]);
  });
});

describe('short names', () => {
  it.each([
    ['Fenwick County Council', ['Fenwick County', 'Fenwick']],
    ['London Borough of Thornhill', ['Thornhill']],
    ['Marlbridge City Council', ['Marlbridge City', 'Marlbridge']],
    ['Royal Borough of Upper and Lower Wick', ['Upper and Lower Wick']],
    ['Anyplace', []],
  ])('of %s are learned from the name', (name, forms) => {
    expect(shortNames(name)).toEqual(forms);
  });
});

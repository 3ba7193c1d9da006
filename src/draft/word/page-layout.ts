import { type ISectionPropertiesOptions, PageOrientation } from 'docx';

/** Twips of an A4 page, upright. */
const short = 11906;
const long = 16838;
const sides = 1134;

/** Twips between the margins: upright, and on its side. */
export const textWidth = { upright: short - 2 * sides, sideways: long - 2 * sides };

/** An A4 page with its margins, in twips. */
export function pageLayout(turned: 'upright' | 'sideways' = 'upright'): ISectionPropertiesOptions {
  return {
    page: {
      // For a page on its side, the two are exchanged when it is written.
      size: {
        width: short,
        height: long,
        orientation: turned === 'sideways' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: 1418, bottom: 1247, left: sides, right: sides, header: 624, footer: 567 },
    },
  };
}

import { type INumberingOptions, LevelFormat } from 'docx';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import type { NumberPlan } from './plan-numbers.ts';

const formats = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
};
const step = 567;

/** Twips at which the words of a numbered paragraph begin. */
export function textIndent({ numbering }: HouseStyle): number {
  return numbering.scheme === 'run' ? step : 720;
}

/** Word's numbering definitions: the lists that were planned, and the style's bullets as the list `bullets`. */
export function numberingPart({ lists }: NumberPlan, style: HouseStyle): INumberingOptions {
  const text = textIndent(style);
  const figures = style.numbering.scheme === 'run' ? 1 : 2;
  const planned = lists.map(({ reference, levels }) => ({
    reference,
    levels: levels.map(({ format, text: shown, start }, level) => {
      const deeper = Math.max(0, level - figures + 1);
      const left = text + deeper * step;
      return {
        level,
        format: formats[format],
        text: shown,
        start,
        style: { paragraph: { indent: { left, hanging: deeper > 0 ? step : text } } },
      };
    }),
  }));
  const bullet = { level: 0, format: LevelFormat.BULLET, text: style.bullets.mark };
  return { config: [...planned, { reference: 'bullets', levels: [bullet] }] };
}

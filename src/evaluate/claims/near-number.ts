import { pickOne } from './pick-one.ts';

/**
 * Another number of the same form as a printed one ("1,204" → "1,240", "38" → "33"): two digits changed about, or one digit another.
 * Never the same number, never with a leading nought.
 */
export function nearNumber(printed: string, random: () => number): string {
  const forms = [...turnedAbout(printed), ...oneDigitOther(printed)];
  const value = numberOf(printed);
  return pickOne(
    forms.filter((form) => numberOf(form) !== value && /^(?:[1-9]|0\.)/.test(form)),
    random,
  );
}

function turnedAbout(printed: string): string[] {
  return [...printed].flatMap((digit, at, all) => {
    const next = all.findIndex((sign, place) => place > at && /\d/.test(sign));
    if (!/\d/.test(digit) || next < 0) return [];
    return [all.with(at, all[next]!).with(next, digit).join('')];
  });
}

function oneDigitOther(printed: string): string[] {
  return [...printed].flatMap((digit, at, all) =>
    /\d/.test(digit) ? [...'123456789'].map((other) => all.with(at, other).join('')) : [],
  );
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

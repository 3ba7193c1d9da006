import type { HiddenText } from '../../domain/read-report.ts';

/** What is known of how an element is shown; colours and size are inherited. */
export interface ShownStyle {
  hidden?: HiddenText['kind'];
  colour: string;
  ground: string;
}

/** Style rules of the page for plain selectors: "p", ".note", "p.note", "#box". */
export type StyleSheet = Map<string, string>;

type Attributes = Record<string, string>;

export const PAGE_STYLE: ShownStyle = { colour: '#000000', ground: '#ffffff' };

const SCREEN_READER_ONLY =
  /(?:^|\s)(?:govuk-)?(?:visually-hidden|sr-only|screen-reader-text|visuallyhidden)(?:\s|$)/;
const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
  ivory: '#fffff0',
};

/** Adds the rules of one `<style>` element. Selectors that say more than one name are left out. */
export function addRules(sheet: StyleSheet, css: string): void {
  for (const rule of css.split('}')) {
    const at = rule.lastIndexOf('{');
    if (at < 0) continue;
    for (const selector of rule.slice(0, at).split(',')) {
      const name = selector.trim().toLowerCase();
      if (/^[a-z0-9]*(?:[.#][\w-]+)?$/.test(name) && name !== '')
        sheet.set(name, `${sheet.get(name) ?? ''};${rule.slice(at + 1)}`);
    }
  }
}

/** How an element is shown, given what it stands in. */
export function styleOf(
  name: string,
  attributes: Attributes,
  above: ShownStyle,
  sheet: StyleSheet,
): ShownStyle {
  const css = declarations(name, attributes, sheet);
  const colour = readColour(css.get('color') ?? attributes.color) ?? above.colour;
  const ground =
    readColour(css.get('background-color') ?? css.get('background') ?? attributes.bgcolor) ?? above.ground;
  const kind =
    above.hidden ?? hiddenBy(css, attributes) ?? (isSame(colour, ground) ? 'invisible-colour' : undefined);
  return kind === undefined ? { colour, ground } : { colour, ground, hidden: kind };
}

function declarations(name: string, attributes: Attributes, sheet: StyleSheet): Map<string, string> {
  const css = new Map<string, string>();
  const classes = (attributes.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const rules = [sheet.get(name)];
  for (const each of classes) rules.push(sheet.get(`.${each}`), sheet.get(`${name}.${each}`));
  if (attributes.id) rules.push(sheet.get(`#${attributes.id.toLowerCase()}`));
  for (const declaration of [...rules, attributes.style].filter(Boolean).join(';').split(';')) {
    const at = declaration.indexOf(':');
    if (at > 0)
      css.set(
        declaration.slice(0, at).trim().toLowerCase(),
        declaration
          .slice(at + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      );
  }
  return css;
}

function hiddenBy(css: Map<string, string>, attributes: Attributes): HiddenText['kind'] | undefined {
  if (
    'hidden' in attributes ||
    css.get('display') === 'none' ||
    SCREEN_READER_ONLY.test(attributes.class ?? '')
  )
    return 'hidden-style';
  if (/^(?:hidden|collapse)$/.test(css.get('visibility') ?? '') || Number(css.get('opacity') ?? 1) === 0)
    return 'hidden-style';
  if (/^rect\(\s*0/.test(css.get('clip') ?? '') || /^inset\(\s*(?:50|100)%/.test(css.get('clip-path') ?? ''))
    return 'hidden-style';
  if (isNoSize(css.get('max-height')) || (isNoSize(css.get('height')) && css.get('overflow') === 'hidden'))
    return 'hidden-style';
  if (isTiny(css.get('font-size'))) return 'tiny-type';
  const moved = ['left', 'right', 'top', 'text-indent', 'margin-left'].map((side) =>
    Number.parseFloat(css.get(side) ?? '0'),
  );
  return moved.some((distance) => distance <= -900) ? 'off-page' : undefined;
}

function isNoSize(value: string | undefined): boolean {
  return value !== undefined && /^0(?:px|pt|em)?$/.test(value);
}

/** Below three points no reader sees words. */
function isTiny(value: string | undefined): boolean {
  const found = /^(\d*\.?\d+)(px|pt|em|rem|%)?$/.exec(value ?? '');
  if (!found) return false;
  const points = { px: 0.75, pt: 1, em: 12, rem: 12, '%': 0.12 }[found[2] ?? 'px'] ?? 0.75;
  return Number(found[1]) * points < 3;
}

/** "#rrggbb"; "transparent" for no ink; undefined for what cannot be read. */
function readColour(value: string | undefined): string | undefined {
  const colour = value?.trim().toLowerCase() ?? '';
  if (colour === 'transparent') return colour;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[\da-f]{6}$/.test(colour)) return colour;
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+(\d?\.?\d+))?\s*\)/.exec(colour);
  if (rgb)
    return rgb[4] !== undefined && Number(rgb[4]) === 0
      ? 'transparent'
      : `#${rgb
          .slice(1, 4)
          .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
          .join('')}`;
  return (
    NAMED[colour] ??
    (/^[a-z]+$/.test(colour) && !/^(?:inherit|initial|unset|none|currentcolor|auto)$/.test(colour)
      ? colour
      : undefined)
  );
}

function isSame(colour: string, ground: string): boolean {
  if (colour === 'transparent') return true;
  if (colour === ground) return true;
  if (!colour.startsWith('#') || !ground.startsWith('#')) return false;
  return [1, 3, 5].every(
    (at) =>
      Math.abs(
        Number.parseInt(colour.slice(at, at + 2), 16) - Number.parseInt(ground.slice(at, at + 2), 16),
      ) <= 12,
  );
}

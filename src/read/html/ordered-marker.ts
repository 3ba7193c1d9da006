/** The marker a browser prints before an item of an ordered list. */
export function orderedMarker(value: number, type: string | undefined): string {
  if (value < 1) return `${value}.`;
  if (type === 'a' || type === 'lower-alpha' || type === 'lower-latin')
    return `${letters(value).toLowerCase()}.`;
  if (type === 'A' || type === 'upper-alpha' || type === 'upper-latin') return `${letters(value)}.`;
  if (type === 'i' || type === 'lower-roman') return `${roman(value).toLowerCase()}.`;
  if (type === 'I' || type === 'upper-roman') return `${roman(value)}.`;
  return `${value}.`;
}

function letters(value: number): string {
  let left = value;
  let name = '';
  while (left > 0) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
    left = Math.floor((left - 1) / 26);
  }
  return name;
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 3999) return String(value);
  let left = value;
  let name = '';
  for (const [size, digit] of ROMAN) {
    while (left >= size) {
      name += digit;
      left -= size;
    }
  }
  return name;
}

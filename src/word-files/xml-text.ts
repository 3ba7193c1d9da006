/** Text without the characters that XML cannot hold in any form: one of them makes a Word file that no program opens. */
export function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}

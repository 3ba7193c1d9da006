/** A mark typed into a template: two braces, a key, two braces. */
export const markPattern = /\{\{\s*(?<key>[^{}]{1,80}?)\s*\}\}/gu;

/** A key as it is compared: "Section: Meeting Date" is `section:meeting-date`. */
export function markKey(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—−_\s]+/gu, '-')
    .replace(/-*:-*/gu, ':')
    .replace(/^-+|-+$/gu, '');
}

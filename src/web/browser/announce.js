// @ts-check

/**
 * Tells a screen reader something, once, in the page's one status region.
 * @param {string} words
 */
export function announce(words) {
  const status = document.querySelector('[data-status]');
  if (status !== null) status.textContent = words;
}

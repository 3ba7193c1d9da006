// @ts-check
import { announce } from './announce.js';

/**
 * Copies an answer with its references, and prints; both are links or nothing without script.
 * @param {HTMLElement} conversation
 */
export function watchCopies(conversation) {
  const showPrint = () => {
    for (const button of conversation.querySelectorAll('[data-print]'))
      button.closest('li')?.removeAttribute('hidden');
  };
  showPrint();
  new MutationObserver(showPrint).observe(conversation, { childList: true, subtree: true });
  conversation.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target.closest('[data-print]')) return window.print();
    const link = /** @type {HTMLAnchorElement | null} */ (target.closest('a[data-copy]'));
    if (link === null || navigator.clipboard === undefined) return;
    event.preventDefault();
    void copy(link).catch((fault) => {
      // A page cannot be left for one that does not come.
      if (fault instanceof TypeError) say(link, 'Not copied: the service could not be reached');
      else location.assign(link.href);
    });
  });
}

/** @param {HTMLAnchorElement} link */
async function copy(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error('not there');
  await navigator.clipboard.writeText(await response.text());
  say(link, 'Copied with references');
}

/**
 * @param {HTMLAnchorElement} link
 * @param {string} words
 */
function say(link, words) {
  link.textContent = words;
  announce(`${words}.`);
}

// @ts-check

const unreached =
  '<h2 class="govuk-heading-m">The service could not be reached</h2><p class="govuk-body">Nothing is lost. Follow the reference again once you are connected.</p>';
/** Pixels of height under which the heading that has the focus and the marked words are not seen together. */
const lowest = 320;

/**
 * Opens a cited passage beside the answer, and leads back to where it was opened from.
 * @param {HTMLElement} conversation
 */
export function watchPassages(conversation) {
  const beside = /** @type {HTMLElement | null} */ (conversation.querySelector('[data-beside]'));
  const passage = beside?.querySelector('[data-passage]');
  if (!beside || !passage) return;
  /** @type {HTMLAnchorElement | null} */
  let from = null;
  const close = () => {
    const back = from === null ? null : stillThere(conversation, from);
    inPlace(back, () => {
      beside.hidden = true;
      conversation.classList.remove('app-conversation--beside');
      back?.focus({ preventScroll: true });
    });
    back?.scrollIntoView({ block: 'nearest' });
  };
  conversation.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target.closest('[data-close]')) return close();
    const link = passageLink(conversation, target);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const followed = target.closest('a');
    from = followed;
    void read(link.href).then(
      (html) => {
        // Another was followed in the meantime.
        if (from !== followed) return;
        inPlace(followed, () => show(conversation, beside, passage, html));
        clear(followed, beside);
      },
      (fault) => {
        // A page cannot be left for one that does not come: what was asked would be lost to its reader.
        if (!(fault instanceof TypeError)) location.assign(link.href);
        else if (from === followed) show(conversation, beside, passage, unreached);
      },
    );
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !beside.hidden) close();
  });
}

/**
 * The link that was followed, or its like where an answer has been written anew since.
 * @param {HTMLElement} conversation
 * @param {HTMLAnchorElement} link
 * @returns {HTMLElement | null}
 */
function stillThere(conversation, link) {
  if (link.isConnected) return link;
  return conversation.querySelector(`a[href="${CSS.escape(link.getAttribute('href') ?? '')}"]`);
}

/**
 * The link to a passage that was followed, itself or by the number of its source.
 * @param {HTMLElement} conversation
 * @param {Element} target
 * @returns {HTMLAnchorElement | null}
 */
function passageLink(conversation, target) {
  const link = /** @type {HTMLAnchorElement | null} */ (target.closest('a[data-open]'));
  if (link !== null) return link;
  const reference = target.closest('a[data-reference]');
  if (reference === null) return null;
  const source = reference.getAttribute('href') ?? '#';
  return conversation.querySelector(`#${CSS.escape(source.slice(1))} a[data-open]`);
}

/**
 * The passage as HTML.
 * @param {string} href
 * @throws TypeError when the service cannot be reached; another Error when it is not there
 */
async function read(href) {
  const response = await fetch(href, { headers: { 'x-fragment': '1' } });
  if (!response.ok) throw new Error('not there');
  return response.text();
}

/**
 * @param {HTMLElement} conversation
 * @param {HTMLElement} beside
 * @param {Element} passage
 * @param {string} html
 */
function show(conversation, beside, passage, html) {
  passage.replaceChildren(document.createRange().createContextualFragment(html));
  beside.hidden = false;
  beside.scrollTop = 0;
  conversation.classList.add('app-conversation--beside');
  const heading = /** @type {HTMLElement | null} */ (passage.querySelector('h1, h2, h3'));
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  if (beside.clientHeight < lowest) return;
  passage.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Changes the page so that something stays where its reader sees it: lines break elsewhere beside a passage.
 * @param {Element | null} seen
 * @param {() => void} change
 */
function inPlace(seen, change) {
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  if (seen?.isConnected) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
}

/**
 * Brings what was followed out from under a passage that lies over the foot of the page.
 * @param {Element | null} followed
 * @param {Element} beside
 */
function clear(followed, beside) {
  if (followed === null || getComputedStyle(beside).position !== 'fixed') return;
  const under = followed.getBoundingClientRect().bottom + 16 - beside.getBoundingClientRect().top;
  if (under > 0) scrollBy({ top: under, behavior: 'instant' });
}

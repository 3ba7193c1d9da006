// @ts-check

/**
 * Opens a cited passage beside the answer, and leads back to where it was opened from.
 * @param {HTMLElement} conversation
 */
export function watchPassages(conversation) {
  const beside = /** @type {HTMLElement | null} */ (conversation.querySelector('[data-beside]'));
  const passage = beside?.querySelector('[data-passage]');
  if (!beside || !passage) return;
  /** @type {HTMLElement | null} */
  let from = null;
  const close = () => {
    beside.hidden = true;
    conversation.classList.remove('app-conversation--beside');
    from?.focus();
  };
  conversation.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target.closest('[data-close]')) return close();
    const link = passageLink(conversation, target);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    from = /** @type {HTMLElement | null} */ (target.closest('a'));
    void open(beside, passage, link.href).then(
      () => conversation.classList.add('app-conversation--beside'),
      () => location.assign(link.href),
    );
  });
  beside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
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
 * @param {HTMLElement} beside
 * @param {Element} passage
 * @param {string} href
 */
async function open(beside, passage, href) {
  const response = await fetch(href, { headers: { 'x-fragment': '1' } });
  if (!response.ok) throw new Error('not there');
  passage.replaceChildren(document.createRange().createContextualFragment(await response.text()));
  beside.hidden = false;
  const heading = /** @type {HTMLElement | null} */ (passage.querySelector('h1, h2, h3'));
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}

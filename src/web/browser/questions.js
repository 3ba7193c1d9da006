// @ts-check
import { announce } from './announce.js';
import { followTurn, showTurn } from './follow-turn.js';

/**
 * Asks without leaving the page: the answer comes statement by statement. What is refused falls back to the form, which needs no script.
 * @param {HTMLElement} conversation
 */
export function watchQuestions(conversation) {
  const turns = /** @type {HTMLElement | null} */ (conversation.querySelector('[data-turns]'));
  if (turns === null) return;
  conversation.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.matches('[data-ask]')) {
      event.preventDefault();
      void ask(turns, form);
    } else if (form.matches('[data-stop]')) {
      event.preventDefault();
      void fetch(form.action, { method: 'POST', redirect: 'manual' }).catch(() => sendPlainly(form));
    }
  });
  for (const turn of turns.querySelectorAll('[data-state=asking]'))
    void followTurn(turns, turn.getAttribute('data-turn') ?? '');
}

/**
 * @param {HTMLElement} turns
 * @param {HTMLFormElement} form
 */
async function ask(turns, form) {
  if (form.dataset.busy === 'true') return;
  form.dataset.busy = 'true';
  sayLost(form, '');
  try {
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'text/event-stream' },
    });
    if (!response.ok || response.body === null) return sendPlainly(form);
    const field = form.querySelector('#q');
    if (field instanceof HTMLInputElement) field.value = '';
    await showTurn(turns, response);
  } catch {
    // What was typed stays: the form's own page would be the browser's, of a service that cannot be reached.
    sayLost(
      form,
      'The service could not be reached, so the question may not have been asked. Ask again when you are connected.',
    );
  } finally {
    delete form.dataset.busy;
  }
}

/**
 * Says beside a form, and to a screen reader, that it was not sent.
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function sayLost(form, words) {
  let place = form.querySelector('[data-lost]');
  if (place === null) {
    if (words === '') return;
    place = document.createElement('p');
    place.className = 'govuk-error-message app-lost';
    place.setAttribute('data-lost', '');
    form.append(place);
  }
  place.textContent = words;
  if (words !== '') announce(words);
}

/** @param {HTMLFormElement} form */
function sendPlainly(form) {
  HTMLFormElement.prototype.submit.call(form);
}

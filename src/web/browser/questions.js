// @ts-check
import { announce } from './announce.js';
import { readEvents } from './read-events.js';

/** Waits between tries to follow an answer again, in milliseconds. */
const again = [500, 1000, 2000, 4000, 8000];

/**
 * Asks without leaving the page: the answer comes statement by statement. What fails falls back to the form, which needs no script.
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
      void fetch(form.action, { method: 'POST', redirect: 'manual' });
    }
  });
  for (const turn of turns.querySelectorAll('[data-state=asking]')) void follow(turns, turn.getAttribute('data-turn') ?? '');
}

/**
 * @param {HTMLElement} turns
 * @param {HTMLFormElement} form
 */
async function ask(turns, form) {
  if (form.dataset.busy === 'true') return;
  form.dataset.busy = 'true';
  try {
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    const headers = { accept: 'text/event-stream' };
    const response = await fetch(form.action, { method: 'POST', body, headers });
    if (!response.ok || response.body === null) return sendPlainly(form);
    const field = form.querySelector('#q');
    if (field instanceof HTMLInputElement) field.value = '';
    await show(turns, response);
  } catch {
    // Nothing was begun, as far as can be told: the page that the form leads to says what is so.
    sendPlainly(form);
  } finally {
    delete form.dataset.busy;
  }
}

/** @param {HTMLFormElement} form */
function sendPlainly(form) {
  HTMLFormElement.prototype.submit.call(form);
}

/**
 * Follows an answer that is under way, from its beginning.
 * @param {HTMLElement} turns
 * @param {string} turnId
 */
async function follow(turns, turnId) {
  for (const wait of again) {
    try {
      const response = await fetch(`/turns/${encodeURIComponent(turnId)}/events`, { headers: { accept: 'text/event-stream' } });
      if (response.ok && (await read(turns, response)).isOver) return;
    } catch {
      // The connection is gone; it is tried again below.
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const turn = turnOf(turns, turnId);
  const waiting = turn?.querySelector('[data-waiting]');
  if (waiting) waiting.textContent = 'The connection was lost. The question is still being answered: load the page again to see the answer.';
  announce('The connection was lost. Load the page again to see the answer.');
}

/**
 * @param {HTMLElement} turns
 * @param {Response} response
 */
async function show(turns, response) {
  /** @type {{turnId: string, isOver: boolean}} */
  let state = { turnId: '', isOver: false };
  try {
    state = await read(turns, response, (turnId) => {
      state.turnId = turnId;
    });
  } catch (fault) {
    if (state.turnId === '') throw fault;
  }
  if (!state.isOver && state.turnId !== '') await follow(turns, state.turnId);
}

/**
 * Reads a turn's events into the page.
 * @param {HTMLElement} turns
 * @param {Response} response
 * @param {(turnId: string) => void} [began]
 */
async function read(turns, response, began = () => undefined) {
  let turnId = '';
  for await (const { event, data } of readEvents(response)) {
    if (event === 'turn') {
      turnId = data.turnId;
      began(turnId);
      begin(turns, data);
    } else if (event === 'ended') {
      replace(turns, turnId, data.html);
      announce(data.said);
      return { turnId, isOver: true };
    } else take(turnOf(turns, turnId), event, data);
  }
  return { turnId, isOver: false };
}

/**
 * @param {HTMLElement} turns
 * @param {{turnId: string, href: string, html: string}} data
 */
function begin(turns, { turnId, href, html }) {
  const isNew = turnOf(turns, turnId) === null;
  replace(turns, turnId, html);
  for (const beginning of document.querySelectorAll('[data-begin]')) beginning.remove();
  for (const form of document.querySelectorAll('form[data-ask]')) goOn(form, href);
  history.replaceState(null, '', href);
  if (!isNew) return;
  turnOf(turns, turnId)?.scrollIntoView({ block: 'start' });
  announce('Looking in the reports.');
}

/**
 * The next question goes on with the conversation.
 * @param {Element} form
 * @param {string} href
 */
function goOn(form, href) {
  if (form.querySelector('#q') === null || form.querySelector('[name=conversation]') !== null) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'conversation';
  field.value = decodeURIComponent(href.slice(href.lastIndexOf('/') + 1));
  form.append(field);
}

/**
 * @param {Element | null} turn
 * @param {string} event
 * @param {any} data
 */
function take(turn, event, data) {
  const claims = turn?.querySelector('[data-claims]');
  const waiting = turn?.querySelector('[data-waiting]');
  if (!claims || !waiting) return;
  if (event === 'claim') {
    waiting.textContent = '';
    claims.insertAdjacentHTML('beforeend', data.html);
  } else if (event === 'restart') claims.replaceChildren();
  else if (event === 'notice') waiting.textContent = data.text;
  else if (event === 'waiting') waiting.textContent = `Others asked before you: ${data.before} to go.`;
}

/**
 * Puts a turn in the place of what stood for it; who was within it stays at the same place.
 * @param {HTMLElement} turns
 * @param {string} turnId
 * @param {string} html
 */
function replace(turns, turnId, html) {
  const before = turnOf(turns, turnId);
  const held = before?.contains(document.activeElement) ? addressOf(document.activeElement) : undefined;
  const made = document.createRange().createContextualFragment(html.trim());
  if (before === null) turns.append(made);
  else before.replaceWith(made);
  if (held === undefined) return;
  const now = turnOf(turns, turnId);
  const place = held === '' ? null : now?.querySelector(`a[href="${CSS.escape(held)}"]`);
  /** @type {HTMLElement | null | undefined} */ (place ?? now)?.focus();
}

/** @param {Element | null} element */
function addressOf(element) {
  return element?.getAttribute('href') ?? '';
}

/**
 * @param {HTMLElement} turns
 * @param {string} turnId
 */
function turnOf(turns, turnId) {
  return turnId === '' ? null : turns.querySelector(`[data-turn="${CSS.escape(turnId)}"]`);
}

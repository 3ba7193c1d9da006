// @ts-check
import { announce } from './announce.js';

/**
 * Puts a turn at its place. One that is new takes the focus, once; nothing later moves it.
 * @param {HTMLElement} turns
 * @param {{turnId: string, href: string, title: string, scope: Record<string, string>, html: string}} data
 */
export function beginTurn(turns, { turnId, href, title, scope, html }) {
  const isNew = turnOf(turns, turnId) === null;
  replaceTurn(turns, turnId, html);
  for (const beginning of document.querySelectorAll('[data-begin]')) beginning.remove();
  const form = document.querySelector('form.app-ask');
  if (form !== null) goOn(form, href, scope);
  const heading = document.querySelector('h1');
  if (location.pathname !== href && heading !== null) {
    history.replaceState(null, '', href);
    heading.className = 'govuk-visually-hidden';
    heading.textContent = `Conversation: ${title}`;
    document.title = `${title} – Rapporteur`;
  }
  if (!isNew) return;
  const turn = turnOf(turns, turnId);
  turn?.focus({ preventScroll: true });
  turn?.scrollIntoView({ block: 'start' });
  announce('Looking in the reports.');
}

/**
 * The next question goes on with the conversation, narrowed as the last one was.
 * @param {Element} form
 * @param {string} href
 * @param {Record<string, string>} scope
 */
function goOn(form, href, scope) {
  for (const select of form.querySelectorAll('select')) select.value = scope[select.name] ?? '';
  const narrow = form.querySelector('details');
  if (narrow !== null) narrow.open = [...form.querySelectorAll('select')].some(({ value }) => value !== '');
  form.querySelector('[name=report]')?.remove();
  if (form.querySelector('[name=conversation]') !== null) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'conversation';
  field.value = decodeURIComponent(href.slice(href.lastIndexOf('/') + 1));
  form.append(field);
  const label = form.querySelector('[for=q]');
  if (label !== null) label.textContent = 'Ask something else, or go on from here';
}

/**
 * Takes what comes while a turn is answered.
 * @param {HTMLElement} turns
 * @param {string} turnId
 * @param {string} event
 * @param {any} data
 */
export function takeEvent(turns, turnId, event, data) {
  const claims = turnOf(turns, turnId)?.querySelector('[data-claims]');
  if (!claims) return;
  if (event === 'claim') {
    sayWaiting(turns, turnId, '');
    claims.insertAdjacentHTML('beforeend', data.html);
  } else if (event === 'restart') claims.replaceChildren();
  else if (event === 'notice') sayWaiting(turns, turnId, data.text);
  else if (event === 'waiting') sayWaiting(turns, turnId, `Others asked before you: ${data.before} to go.`);
}

/**
 * Says, to the eye only, why a turn has no answer yet.
 * @param {HTMLElement} turns
 * @param {string} turnId
 * @param {string} words
 */
export function sayWaiting(turns, turnId, words) {
  const waiting = turnOf(turns, turnId)?.querySelector('[data-waiting]');
  if (waiting) waiting.textContent = words;
}

/**
 * Puts what a turn holds in the place of what it held. The turn itself stays, so that whoever is at it is told nothing anew; who was
 * within it stays at the same place.
 * @param {HTMLElement} turns
 * @param {string} turnId
 * @param {string} html
 */
export function replaceTurn(turns, turnId, html) {
  const made = document.createRange().createContextualFragment(html.trim());
  const before = turnOf(turns, turnId);
  const now = made.firstElementChild;
  if (before === null || now === null) {
    turns.append(made);
    return;
  }
  const focused = document.activeElement;
  const held =
    focused !== before && before.contains(focused) ? (focused?.getAttribute('href') ?? '') : undefined;
  before.setAttribute('data-state', now.getAttribute('data-state') ?? '');
  before.replaceChildren(...now.childNodes);
  if (held === undefined) return;
  const place = held === '' ? null : before.querySelector(`a[href="${CSS.escape(held)}"]`);
  /** @type {HTMLElement} */ (place ?? before).focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} turns
 * @param {string} turnId
 * @returns {HTMLElement | null}
 */
function turnOf(turns, turnId) {
  return turnId === '' ? null : turns.querySelector(`[data-turn="${CSS.escape(turnId)}"]`);
}

// @ts-check
import { announce } from './announce.js';
import { readEvents } from './read-events.js';
import { sendFile } from './send-file.js';

/** Waits between tries to follow again, in milliseconds. */
const again = [1000, 2000, 4000, 8000, 15_000];
const most = { files: 20, file: 50 * 1024 * 1024, all: 200 * 1024 * 1024 };

/** Uploads that were sent or under way since the page was opened, for what is said at the end. @type {Set<string>} */
const watched = new Set();
/** How many files were not sent, for the same. */
let unsent = 0;
let isFollowing = false;
let isSending = false;

/** Sends files one by one with how far each is, and follows what comes of them. Does nothing on other pages. */
export function watchUploads() {
  const page = /** @type {HTMLElement | null} */ (document.querySelector('[data-uploads]'));
  // A comma in the button is heard and not seen: who speaks to it calls it by what is seen.
  const comma = page?.querySelector('#files-comma');
  if (comma) comma.textContent = '';
  page?.querySelector('form[data-send]')?.addEventListener('submit', (event) => {
    const input = page.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement) || !input.files?.length) return;
    event.preventDefault();
    void sendAll(page, input, /** @type {HTMLFormElement} */ (event.target));
  });
  if (document.querySelector('[data-under-way]') !== null) void follow();
}

/**
 * @param {HTMLElement} page
 * @param {HTMLInputElement} input
 * @param {HTMLFormElement} form
 */
async function sendAll(page, input, form) {
  if (isSending) return;
  isSending = true;
  const files = [...(input.files ?? [])];
  const list = /** @type {HTMLElement} */ (page.querySelector('[data-list]'));
  page.querySelector('[data-none]')?.setAttribute('hidden', '');
  announce(`Sending ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
  let sent = 0;
  for (const [place, file] of files.entries()) {
    sent += file.size;
    const row = rowOf(file.name);
    list.prepend(row);
    const refused = refusal(file, place, sent);
    const result = refused === '' ? await sendFile(form.action, file, row) : { message: refused };
    if (result.html === undefined) {
      unsent++;
      failRow(row, result.message ?? '');
    } else {
      row.remove();
      // What was told of it meanwhile is newer.
      for (const [uploadId, html] of result.html) {
        watched.add(uploadId);
        if (lineOf(list, uploadId) === null) put(list, uploadId, html);
      }
      void follow();
    }
  }
  input.value = '';
  input.dispatchEvent(new Event('change', { bubbles: true }));
  isSending = false;
  if (!isFollowing) sayEnd(list);
}

/**
 * Why a file is not even sent; empty where it is.
 * @param {File} file
 * @param {number} place
 * @param {number} sent
 */
function refusal(file, place, sent) {
  if (file.size > most.file) return 'This file is larger than 50 MB, so it was not sent.';
  if (place >= most.files) return 'At most 20 files can be sent at once: send this one in another go.';
  if (sent > most.all) return 'The files are larger than 200 MB together: send this one in another go.';
  return '';
}

/** @param {string} name */
function rowOf(name) {
  const row = document.createElement('li');
  row.className = 'app-upload';
  row.innerHTML =
    '<h3 class="govuk-heading-s app-upload__name"></h3><p class="app-upload__status"><span class="app-shape app-shape--under-way" aria-hidden="true"></span><span data-words>Being sent</span></p><progress class="app-progress" max="100" value="0"></progress>';
  const heading = row.querySelector('h3');
  if (heading !== null) heading.textContent = name;
  row.querySelector('progress')?.setAttribute('aria-label', `Being sent: ${name}`);
  return row;
}

/**
 * @param {HTMLElement} row
 * @param {string} why
 */
function failRow(row, why) {
  row.querySelector('progress')?.remove();
  const shape = row.querySelector('.app-shape');
  if (shape !== null) shape.className = 'app-shape app-shape--failed';
  const words = row.querySelector('[data-words]');
  if (words !== null) words.textContent = 'Not sent';
  const detail = document.createElement('p');
  detail.className = 'govuk-body-s app-upload__detail';
  detail.textContent = why;
  row.append(detail);
}

/**
 * Puts a file's line in the place of the one there was, or at the top.
 * @param {HTMLElement} list
 * @param {string} uploadId
 * @param {string} html
 */
function put(list, uploadId, html) {
  const now = document.createRange().createContextualFragment(html.trim()).firstElementChild;
  const before = lineOf(list, uploadId);
  if (now === null) return;
  if (before === null) list.prepend(now);
  else {
    const wasFocused = before.contains(document.activeElement);
    before.replaceWith(now);
    if (wasFocused) now.querySelector('a')?.focus();
  }
  if (now.matches('[data-under-way]')) watched.add(uploadId);
}

/**
 * @param {HTMLElement} list
 * @param {string} uploadId
 */
function lineOf(list, uploadId) {
  return list.querySelector(`[data-upload="${CSS.escape(uploadId)}"]`);
}

/** Follows what is under way until nothing is; when the connection breaks, again. */
async function follow() {
  if (isFollowing) return;
  isFollowing = true;
  let tries = 0;
  while (underWay().length > 0 && tries < again.length) {
    const gone = new AbortController();
    try {
      const response = await fetch(`/uploads/events?of=${underWay().join(',')}`, {
        headers: { accept: 'text/event-stream' },
        signal: gone.signal,
      });
      if (!response.ok) break;
      for await (const { data } of readEvents(response)) {
        tries = 0;
        if (data !== null) take(data);
        if (underWay().length === 0) break;
      }
    } catch {
      // What is known is shown; the next try tells the rest.
    }
    gone.abort();
    if (underWay().length > 0) await new Promise((resolve) => setTimeout(resolve, again[tries++]));
  }
  isFollowing = false;
  for (const words of document.querySelectorAll('[data-under-way] [data-words]'))
    words.textContent += ' (the connection was lost: load the page again)';
  const list = /** @type {HTMLElement | null} */ (document.querySelector('[data-list]'));
  if (list !== null && !isSending && underWay().length === 0) sayEnd(list);
}

/** Ids of the files that are under way on this page. */
function underWay() {
  const ids = [...document.querySelectorAll('[data-under-way]')].map(
    (row) => row.getAttribute('data-upload') ?? row.getAttribute('data-upload-page') ?? '',
  );
  for (const id of ids) watched.add(id);
  return ids;
}

/** @param {{uploadId: string, state: string, words: string, percent?: number, html: string}} data */
function take({ uploadId, state, percent, html }) {
  const own = document.querySelector(`[data-upload-page="${CSS.escape(uploadId)}"]`);
  const list = /** @type {HTMLElement | null} */ (document.querySelector('[data-list]'));
  const row = own ?? (list && lineOf(list, uploadId));
  if (row !== null && row.getAttribute('data-state') === state) {
    const progress = row.querySelector('progress');
    if (progress !== null && percent !== undefined) progress.value = percent;
  } else if (own !== null) location.reload();
  // A file that is being sent from here has its line already.
  else if (list !== null && state !== 'sending') put(list, uploadId, html);
}

/** Says once, when nothing is under way any more, what came of each file. @param {HTMLElement} list */
function sayEnd(list) {
  const states = [...watched].map((id) => lineOf(list, id)?.getAttribute('data-state') ?? '');
  const count = (/** @type {string} */ state) => states.filter((one) => one === state).length;
  watched.clear();
  const parts = [
    [count('found'), 'to confirm'],
    [count('held'), 'in the library'],
    [count('rejected'), 'could not be read'],
    [unsent, 'not sent'],
  ].flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]));
  unsent = 0;
  if (parts.length > 0) announce(`Finished: ${parts.join(', ')}.`);
}

// @ts-check
import { announce } from './announce.js';
import { readEvents } from './read-events.js';
import { beginTurn, replaceTurn, sayWaiting, takeEvent } from './show-turn.js';

/** Waits between tries to follow an answer again, in milliseconds: two minutes, in which a service starts anew. */
const again = [500, 1000, 2000, 4000, ...Array(14).fill(8000)];

const lost = 'The connection was lost. Your question is kept: load the page again to see what came of it.';

/**
 * Shows the turn that a response tells of; when the connection breaks, follows it again.
 * @param {HTMLElement} turns
 * @param {Response} response
 * @throws the fault of a connection that broke before anything was told
 */
export async function showTurn(turns, response) {
  let turnId = '';
  let isOver = false;
  try {
    isOver = await read(turns, response, (begun) => {
      turnId = begun;
    });
  } catch (fault) {
    if (turnId === '') throw fault;
  }
  if (!isOver && turnId !== '') await followTurn(turns, turnId);
}

/**
 * Follows an answer that is under way, from its beginning.
 * @param {HTMLElement} turns
 * @param {string} turnId
 */
export async function followTurn(turns, turnId) {
  for (const wait of again) {
    try {
      const response = await fetch(`/turns/${encodeURIComponent(turnId)}/events`, {
        headers: { accept: 'text/event-stream' },
      });
      if (response.ok && (await read(turns, response))) return;
      // Whoever is signed out, or has deleted it, is told so by the page.
      if ([401, 403, 404].includes(response.status)) break;
    } catch {
      // Told below, as what broke off is.
    }
    sayWaiting(turns, turnId, 'The connection was lost. Trying again …');
    await untilOnline(wait);
  }
  sayWaiting(turns, turnId, lost);
  announce(lost);
}

/**
 * Settles after so many milliseconds, or once the browser is connected again.
 * @param {number} wait
 * @returns {Promise<void>}
 */
function untilOnline(wait) {
  return new Promise((resolve) => {
    const go = () => {
      removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, wait);
    addEventListener('online', go);
  });
}

/**
 * Reads a turn's events into the page; true when its end came.
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
      beginTurn(turns, data);
    } else if (event === 'ended') {
      replaceTurn(turns, turnId, data.html);
      announce(data.said);
      return true;
    } else takeEvent(turns, turnId, event, data);
  }
  return false;
}

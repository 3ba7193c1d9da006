// @ts-check
// @ts-expect-error: comes without types.
import { initAll } from 'govuk-frontend';
import { watchCopies } from './copy-answer.js';
import { watchPassages } from './passage-beside.js';
import { watchQuestions } from './questions.js';
import { watchUploads } from './uploads.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
watchUploads();
const conversation = document.querySelector('[data-conversation]');
if (conversation instanceof HTMLElement) {
  watchQuestions(conversation);
  watchPassages(conversation);
  watchCopies(conversation);
}

// @ts-check

const lost =
  'The connection was lost while this file was being sent, so it may not have arrived. Load the page again to see which are there, and send it anew if it is not.';

const tooMany = 'More files were sent than are taken in an hour. Send this one later.';

/**
 * Sends one file, and shows on its line how far it is; the lines that came of it by id, or why it was not taken.
 * @param {string} address
 * @param {File} file
 * @param {HTMLElement} row
 * @returns {Promise<{html?: [string, string][], message?: string}>}
 */
export function sendFile(address, file, row) {
  const body = new FormData();
  body.append('files', file);
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('accept', 'application/json');
  request.responseType = 'json';
  const progress = row.querySelector('progress');
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable && progress !== null) progress.value = (100 * loaded) / total;
  });
  return new Promise((resolve) => {
    request.addEventListener('load', () => {
      /** @type {{uploadId: string, html: string}[] | undefined} */
      const uploads = request.response?.uploads;
      if (request.status === 201 && uploads !== undefined)
        resolve({ html: uploads.map(({ uploadId, html }) => [uploadId, html]) });
      else
        resolve({
          message:
            request.response?.message ??
            (request.status === 429 ? tooMany : undefined) ??
            'This could not be sent. Load the page again, sign in if you are asked to, and send it anew.',
        });
    });
    for (const event of ['error', 'abort', 'timeout'])
      request.addEventListener(event, () => resolve({ message: lost }));
    request.send(body);
  });
}

import { z } from 'zod';

const addressFault =
  'must be an https address without a name, a password or anything after “?” or “#” in it, on a port that web requests may use; http only for this machine';

/** From 1024 on, of the "bad ports" of the Fetch standard: no request is sent to them. */
const badPorts = new Set(
  '1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(
    ' ',
  ),
);

/** Host names that lead to this machine and nowhere else, as they stand in an address. */
const here = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys, codes and reports go there, so it is encrypted, or it stays on this machine. */
export const addressSetting = z.string().refine((given) => {
  if (!URL.canParse(given)) return false;
  const { protocol, hostname, username, password, port, search, hash } = new URL(given);
  if (badPorts.has(port) || search !== '' || hash !== '') return false;
  return (
    username === '' &&
    password === '' &&
    (protocol === 'https:' || (protocol === 'http:' && here.has(hostname)))
  );
}, addressFault);

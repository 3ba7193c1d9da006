import { createMiddleware } from 'hono/factory';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * Headers that keep a page to itself: scripts that carry the page's nonce, styles and pictures of our own, no frame around it. Where people
 * reach it under an https address, browsers are told to use no other.
 */
export function securePage(publicAddress: string | undefined) {
  // Loopback speaks plain HTTP.
  const isSafe = publicAddress?.startsWith('https:') ?? false;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [NONCE],
      connectSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginEmbedderPolicy: 'require-corp',
    // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    strictTransportSecurity: isSafe ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
  });
}

/** Keeps answers and reports out of every cache; what may be kept says so itself. */
export const keepUncached = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

const longest = 8000;
const here = 'http://here.invalid';

/**
 * The page of ours that somebody is sent to after signing in, as path and question part; "/" for anything that could lead elsewhere, or that is
 * no page.
 */
export function returnAddress(given: string | undefined): string {
  if (given === undefined || given.length > longest || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return '/';
  if (!URL.canParse(given, here)) return '/';
  const { origin, pathname, search } = new URL(given, here);
  // Dots may have led to a path that begins with two slashes.
  const isElsewhere = origin !== here || pathname.startsWith('//');
  return isElsewhere || /^\/(?:api|sign-in|sign-out|signed-out)(?:\/|$)/.test(pathname)
    ? '/'
    : `${pathname}${search}`;
}

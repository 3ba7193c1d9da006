/** The page of ours that led here, as an address says it (`back`): a conversation, or the page to ask. Undefined for everything else. */
export function backOf(given: URLSearchParams): string | undefined {
  const back = given.get('back') ?? '';
  return back === '/' || /^\/conversations\/[\w-]+(#[\w-]+)?$/.test(back) ? back : undefined;
}

const kinds =
  '(?:(?:Metropolitan|Royal|County|City)\\s+)?(?:Borough|District)|City|County|Unitary|Metropolitan|Combined\\s+Authority';

/**
 * Shorter forms by which a council is called, longest first, without the name itself: "Fenwick County Council" gives
 * "Fenwick County" and "Fenwick"; "London Borough of Harrow" gives "Harrow". Empty when nothing can be taken off.
 */
export function shortNames(name: string): string[] {
  const plain = name.trim().replace(/\s+/gu, ' ');
  const forms: string[] = [];
  const add = (form: string | undefined) => {
    if (form !== undefined && form.length > 2 && form !== plain && !forms.includes(form)) forms.push(form);
  };
  const bare = plain.replace(/\s+(?:Council|Authority|Corporation)$/u, '');
  add(bare);
  const titled =
    /^(?:The )?(?:London Borough|Royal Borough|Metropolitan Borough|Borough|City|County|Council) of (?:the )?(.+)$/u;
  const place = (titled.exec(bare)?.[1] ?? bare).replace(new RegExp(`\\s+(?:${kinds})$`, 'u'), '');
  const city = /^City of /u.test(bare) || /\sCity$/u.test(bare);
  if (city) add(`${place} City`);
  if (/\sCounty$/u.test(bare)) add(`${place} County`);
  add(place);
  return forms.sort((a, b) => b.length - a.length);
}

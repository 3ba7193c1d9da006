/** Something opened when first called for. */
export type Lazy<Thing> = (() => Promise<Thing>) & { opened(): Promise<Thing> | undefined };

/** Opens at the first call and gives the same thing ever after; a failed opening is tried again. */
export function once<Thing>(open: () => Promise<Thing>): Lazy<Thing> {
  let thing: Promise<Thing> | undefined;
  const get = () => {
    thing ??= open().catch((error) => {
      thing = undefined;
      throw error;
    });
    return thing;
  };
  return Object.assign(get, { opened: () => thing });
}

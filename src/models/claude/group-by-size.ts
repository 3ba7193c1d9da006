/** The service takes 100,000 requests and 256 MB; far below both, a group that fails costs less. */
const most = { items: 10_000, characters: 64_000_000 };

/** Items in order, in as few groups as the service's limits allow. */
export function groupBySize<Item>(
  items: readonly Item[],
  { items: mostItems, characters: mostCharacters } = most,
): Item[][] {
  const groups: Item[][] = [];
  let characters = 0;
  for (const item of items) {
    const size = JSON.stringify(item).length;
    const group = groups.at(-1);
    if (group === undefined || group.length >= mostItems || characters + size > mostCharacters) {
      groups.push([item]);
      characters = size;
    } else {
      group.push(item);
      characters += size;
    }
  }
  return groups;
}

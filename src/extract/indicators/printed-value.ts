/** The figure in a cell, and its unit: "82.4%*" is 82.4 and "%"; null where there is none ("Not collected", "n/a", blank). */
export function printedValue(printed: string): { value: number | null; unit?: string } {
  const match =
    /^[<>~c.\s]*(?<pound>£)?\s*(?<minus>[-−–])?(?<figure>\d[\d,]*(?:\.\d+)?)\s*(?<unit>%|k|m|bn)?(?![\p{L}\d/])/iu.exec(
      printed.trim(),
    );
  if (match?.groups === undefined) return { value: null };
  const { pound, minus, figure, unit } = match.groups;
  const value = Number(figure!.replaceAll(',', '')) * (minus === undefined ? 1 : -1);
  const said = [pound, unit].filter((one) => one !== undefined).join('');
  return { value, ...(said === '' ? {} : { unit: said }) };
}

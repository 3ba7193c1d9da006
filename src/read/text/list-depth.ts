/** Follows how deep a list item stands, by its indent and its kind of marker. */
export interface ListDepth {
  /** Depth of the next item, 0 for the outermost. */
  next(marker: string, indent: number): number;
  /** Ends the list. */
  end(): void;
}

/** Starts with no list open. */
export function followLists(): ListDepth {
  let open: { kind: string; indent: number }[] = [];
  return {
    next(marker, indent) {
      const kind = markerKind(
        marker,
        open.some((level) => level.kind === 'letter' && Math.abs(level.indent - indent) <= 1),
      );
      let same = -1;
      for (const [at, level] of open.entries())
        if (level.kind === kind && Math.abs(level.indent - indent) <= 1) same = at;
      if (same >= 0) {
        open.length = same + 1;
        return same;
      }
      while (open.length > 0 && open.at(-1)!.indent > indent) open.pop();
      open.push({ kind, indent });
      return open.length - 1;
    },
    end() {
      open = [];
    },
  };
}

/** "i)" is a letter where letters are open, and the first roman number elsewhere. */
function markerKind(marker: string, lettersOpen: boolean): string {
  if (/\d/.test(marker)) return 'number';
  if (/^\(?[ivx]{2,}[).]/.test(marker)) return 'roman';
  if (/^\(?[ivx][).]/.test(marker) && !lettersOpen) return 'roman';
  return marker.length > 1 ? 'letter' : marker;
}

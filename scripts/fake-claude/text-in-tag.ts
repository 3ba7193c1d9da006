/** What stands between the tags of a name, as it was before it was filled in; undefined where there is no such tag. */
export function textInTag(text: string, tag: string): string | undefined {
  const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(text)?.[1];
  return inside?.replace(/&lt;/gu, '<').replace(/&amp;/gu, '&').trim();
}

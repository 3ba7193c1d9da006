/** The text, or as many of its whole words as fit in `most` characters, with an ellipsis. */
export function shortenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}

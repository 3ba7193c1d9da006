/**
 * How sure recognition is of the words of several runs or lines, long ones counting for more; 0 to 1 in steps of 0.01.
 * Undefined when none of them was recognised.
 */
export function meanConfidence(parts: { text: string; confidence?: number }[]): number | undefined {
  let letters = 0;
  let sure = 0;
  for (const { text, confidence } of parts) {
    if (confidence === undefined) continue;
    const length = Math.max(1, text.trim().length);
    letters += length;
    sure += confidence * length;
  }
  return letters === 0 ? undefined : Math.round((100 * sure) / letters) / 100;
}

/** How lists of running text are led in, before the colon: what a source said, what its council said of itself, and what it said in sum. */
export const narrativeLeadIns = {
  said: 'said',
  own: 'also held statements of the council’s own, apart from any finding',
  summed: 'summed up what was found',
} as const;

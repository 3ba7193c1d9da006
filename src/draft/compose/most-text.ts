/** How many characters of running text a letter may hold for all of it to be told in a draft. */
export const mostText = 26_000;

/** Placeholders that ask for what could have been given with the request, by key: filled, they count in whatever is drafted anew. */
export const givenPlaceholders: Readonly<Record<string, 'body' | 'author' | 'meetingDate'>> = {
  body: 'body',
  author: 'author',
  'meeting-date': 'meetingDate',
};

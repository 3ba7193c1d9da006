/** Words by which a text says that something holds at times, in part or of some. */
export const atTimes =
  /\b(?:sometimes|at times|some|in places|on occasion|occasional\w*|inconsisten\w*|variab\w*|var(?:y|ies|ied)|uneven\w*|patchy|mixed|only|just|few\w*|rarely|seldom|until|unless|otherwise|in part|partly|partial\w*|often|many|several)\b/iu;

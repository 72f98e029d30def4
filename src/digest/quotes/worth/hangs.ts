/** "been secretly indicted", "to rely on wind alone", "on multiple occasions", "contacted by officials". */
const HANGS =
  /^\P{L}{0,3}(?:(?:be|been|being|is|are|was|were|has|have|had|to|of|on|in|at|for|from|by|with|without|as|than|that|which|who|whose|and|or|but|because|into|about|over|under|against|between|through|like|et|de|y|und)(?![\p{L}’'-])|(?:\p{Ll}{3,}ed|made|given|taken|told|held|kept|known|shown|seen|sent|fed) (?:by|to|in|with|at|from|as)(?!\p{L}))/u;

/** Whether words hang on a sentence that is not shown with them: they open with what cannot open one. */
export function hangs(text: string): boolean {
  return HANGS.test(text);
}

/**
 * Openings by which an English sentence leans on the one before. After the lists of "Extractive is
 * not Faithful" (Zhang, Wan and Bansal 2023, appendix F). "He left." "This was new." "But prices
 * rose." "As a result, it closed."
 */
export const openings: readonly string[] = [
  'he|she|it|they|his|her|hers|its|their|theirs|him|them|himself|herself|itself|themselves',
  "this|that|these|those|such|here|there(?=[’']s? | (?:he|she|they|it)\\b)",
  'and|but|or|nor|so|yet|still|also|too|then|thus|hence|therefore|however|meanwhile|moreover|furthermore',
  'nevertheless|nonetheless|besides|instead|otherwise|likewise|similarly|consequently|accordingly|indeed',
  'additionally|afterwards?|subsequently|thereafter|conversely|alternatively|equally|clearly|obviously|of course',
  'another|others|neither|the (?:two|three|pair|duo|couple|trio|latter|other|others|rest)\\b',
  'in (?:addition|contrast|turn|response|fact|return|particular|short|other words|that|these|those)',
  String.raw`in this(?! (?:week|month|year|season|election)[’']s\b)`,
  'as (?:a result(?! of\\b(?! (?:that|this|these|those|it)\\b))|such)|at the same time|at (?:that|this) (?:point|time|stage|moment)|by (?:contrast|then|comparison)',
  'after (?:that|this|which|all)|before (?:that|this)|because of (?:this|that|these|those)|due to (?:this|that|these|those)|prior to (?:this|that)|following (?:this|that)|despite (?:this|that)|since then|until then',
  'for (?:example|instance|that|this|those|these|one thing|his part|her part|their part|its part)|on the (?:other hand|contrary)',
  "even (?:so|then|though he|though she)|not only|not just|what is more|what[’']s more|to (?:that|this) end",
  'one of (?:them|those|these)|some of (?:them|those|these)|many of (?:them|those|these)|most of (?:them|those|these)',
  '(?:worse|better|more|rather|other) than (?:that|this)|beyond (?:that|this)|apart from (?:that|this)',
  'none of (?:them|those|these)|all of (?:them|this|that|these)|both of (?:them|these)|among (?:them|those|these)|with (?:that|this)',
  'yes|no,|well,|which|who|whose|doing (?:so|this|that)|the same (?:thing|goes|happened|applies|is true|was true|holds)|then as now',
];

/**
 * Openings by which a sentence leans on one before it. The lists are those of "Extractive is not
 * Faithful" (Zhang, Wan and Bansal 2023, appendix F), not the summariser's own, so that neither
 * can hide a fault of the other. "Those who fast" means nobody that was told.
 */
const OPENINGS =
  /^["“‘'(]*(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|and|so|still|also|however|but|clearly|meanwhile|not only|not just|another|then|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|besides|instead|otherwise|likewise|similarly|consequently|yet|or|nor|because of this|as a result|in addition|in contrast|on the other hand)\b(?!\s+(?:is|was)\s+(?:the|a)\s+\w+\s+(?:that|who)\b)(?<!those(?=\s+who\b))/i;

/** Whether a summary begins with a sentence that cannot stand alone. English. */
export function opensDangling(summary: string): boolean {
  return OPENINGS.test(summary.trim());
}

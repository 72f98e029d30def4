import type { WordList } from '../../word-list.ts';

/** What a fact-check judges. */
export const claimWords: WordList = `
claim statement post video photo image picture story article rumou?r quote meme assertion
allegation report it this that
`;

/** How it judges it. */
export const verdictWords: WordList = `
false true untrue inaccurate incorrect wrong misleading fake fabricated altered doctored
manipulated satire satirical a_hoax unfounded baseless unproven unsubstantiated debunked
out_of_context missing_context bogus made_up
`;

/** How a claim departs from the facts. */
export const measurings: WordList = `
overstates? exaggerates? understates? cherry-picks? misrepresents? oversimplif(?:y|ies)
misstates?
`;

import { wordSet } from '../../word-set.ts';

/** No verbs of speech by themselves, but a quotation behind them is what their subject said. */
export const judgingVerbs = wordSet(`
called calls described describes dubbed dubs labelled labeled labels branded brands dismissed dismisses condemned condemns
denounced denounces hailed hails slammed slams criticised criticized criticises criticizes
`);

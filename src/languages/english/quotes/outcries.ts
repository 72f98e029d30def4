import type { WordList } from '../../word-list.ts';
import { wordSet } from '../../word-set.ts';

/** What a crowd does, and nobody alone: "met with | shouts | of “…”". */
export const noises = wordSet(`
shouts shout chants chant cries cry calls boos whistles jeers yells screams roars roar cheers chorus
choruses howls taunts slogans insults
`);

/** What somebody gets for words or deeds: "came under | fire | from anglers for". */
export const echoes = wordSet(`
fire flak criticism condemnation praise applause plaudits scorn ridicule mockery derision anger ire fury
outrage rebuke reprimand rebukes jeers complaints attack calls pressure demands pleas appeals
`);

/** What a crowd does beside something else: "| Chanting | “…”, they left". */
export const callingOut: WordList = `chanting singing shouting screaming yelling crying roaring bellowing loudly repeatedly`;

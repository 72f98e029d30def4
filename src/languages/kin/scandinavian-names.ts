import type { WordList } from '../word-list.ts';

/** Given names that people have in Denmark, Norway and Sweden alike; each language adds its own. */
export const scandinavianNames: Readonly<{ female: WordList; male: WordList }> = {
  female: `mette sara lisa eva anna maria karin lena maja ida emma trine anne line camilla gro tone hege silje
    ingvild randi berit liv nina hanna helena jenny linnéa johanna sofia matilda ylva gunilla pernille
    sofie charlotte birgitte dorthe gitte tina`,
  male: `lars hans jakob peter erik henrik kristoffer johan nils olof gustav axel viktor emil oskar geir tore
    rune stein finn leif kåre sigurd håvard morten kim bo kurt jørgen carsten flemming torben ole poul
    villy klaus preben jesper kasper rasmus simon thomas martin mattias fredrik niklas daniel linus
    ludvig filip`,
};

import { wordSet } from '../../word-set.ts';

/** What is done to somebody by words: whoever is its subject in the passive does not speak. */
export const doneInWords = wordSet(`
accused addressed advised alleged asked attacked begged branded called characterised characterized charged cheered compared condemned
criticised criticized cursed decried denounced depicted derided described dismissed dubbed faulted greeted hailed informed insulted
instructed invited jeered labelled labeled lambasted lampooned likened mocked nicknamed ordered painted portrayed praised ridiculed
reminded slammed taunted teased termed thanked threatened told urged warned welcomed
blasted panned assailed rejected trashed booed cautioned chastised classified considered convicted deemed declared denied diagnosed excoriated flagged found grilled held introduced
judged lauded listed pilloried pronounced questioned ranked rated rebuked recommended regarded reprimanded required ruled savaged scolded
sentenced suspected vilified met named titled styled christened crowned proclaimed heckled interrupted pelted confronted
voted billed touted acclaimed celebrated eulogised eulogized castigated berated upbraided admonished chided commended congratulated
`);

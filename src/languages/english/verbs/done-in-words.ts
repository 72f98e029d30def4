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
voted billed touted acclaimed celebrated eulogised eulogized castigated berated upbraided admonished chided commended stamped marked congratulated
`);

/** What somebody feels, and is no passive: "was determined to “…”", "was shocked by the “…”". */
export const feelings = wordSet(`
alarmed amazed amused appalled astonished committed concerned confused convinced dedicated delighted
determined devastated disappointed disgusted disturbed dismayed embarrassed encouraged excited
frightened frustrated grieved heartbroken honored honoured horrified humbled impressed inspired
interested intrigued inclined minded moved opposed outraged overjoyed overwhelmed pleased prepared
puzzled relieved resolved saddened satisfied scared shaken shocked struck stunned surprised terrified
thrilled tired touched troubled upset worried supposed expected set used based
`);

/** Verbs of whom it is said about: "drew | boos and chants of", "faces | claims of". */
export const drawingVerbs = wordSet(`
drew draws drawing faced faces facing heard endured sparked provoked prompted triggered
`);

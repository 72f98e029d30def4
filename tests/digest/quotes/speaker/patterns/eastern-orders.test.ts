import { describe, expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const last = (language: string, text: string): string =>
  nameAndRole(speakersIn(language, text).at(-1) ?? null);

describe('who speaks in Hungarian', () => {
  it.each([
    // with a capital a calling is a surname
    ['Bíró Gábor új edzőt kapott. „Nagyon örülök neki” – mondta Bíró.', 'Bíró Gábor'],
    [
      'A kikötő elnöke, Halász Gábor úgy fogalmazott: „ez a legjobb hely”.',
      'Halász Gábor, kikötő elnöke',
    ],
    // what is done stands between the verb and who speaks
    ['„A kár nagy volt itt” – indokolta az ítéletet Rév Mária bíró.', 'Rév Mária, bíró'],
    // a paper that was told
    [
      '„A híd zárva van” – közölte az MTI-vel Rév Mária, a kikötő szóvivője.',
      'Rév Mária, kikötő szóvivője',
    ],
    [
      '„A híd zárva van” – közölte Rév Mária, a kikötő szóvivője az MTI-vel.',
      'Rév Mária, kikötő szóvivője',
    ],
    // no role goes on behind its noun
    [
      'Rév Mária, a kikötő igazgatója fellebbezett. „A híd zárva van” – mondta.',
      'Rév Mária, kikötő igazgatója',
    ],
  ])('%s', (text, who) => {
    expect(last('hu', text)).toBe(who);
  });
});

describe('who speaks in Romanian', () => {
  it.each([
    // where and to whom it was said, between commas
    [
      '"Podul e închis de azi", a declarat, pentru AGERPRES, primarul Ion Baltă.',
      'Ion Baltă, primarul',
    ],
    [
      '"Podul e închis de azi", a spus, luni, la Antena 1, primarul Ion Baltă.',
      'Ion Baltă, primarul',
    ],
    [
      '"Podul e închis de azi", a precizat luni, într-o conferință de presă, primarul Ion Baltă.',
      'Ion Baltă, primarul',
    ],
    // letters of older fonts
    [
      '„Podul e închis de azi”, a spus şeful Poliţiei Baltă, Ion Rus.',
      'Ion Rus, şeful Poliţiei Baltă',
    ],
    [
      'Liderul opoziţiei, Ana Rus, susţine că primarul „minte toată ziua lumea”.',
      'Ana Rus, Liderul opoziţiei',
    ],
    // what is said is no office
    ['Potrivit președintelui portului, Ion Rus, primarul „are tot sprijinul lor”.', 'Ion Rus'],
  ])('%s', (text, who) => {
    expect(last('ro', text)).toBe(who);
  });

  it.each([
    ['es', '«El puente está cerrado», dijo, mientras Ana Ros, su hermana, lloraba.', 'Ana Ros'],
    ['fr', '« Le pont est fermé », a-t-il dit, quand Anne Ros, sa sœur, pleurait.', 'Anne Ros'],
    ['pt', '“A ponte está fechada”, disse, enquanto Ana Ros, sua irmã, chorava.', 'Ana Ros'],
    ['ro', '„Podul e închis de azi”, a spus, când Ana Ros, sora lui, plângea.', 'Ana Ros'],
  ])('names nobody of a clause, %s', (language, text, name) => {
    expect(last(language, text)).not.toContain(name);
  });
});

describe('who speaks up north and in Greece', () => {
  it.each([
    ['sv', 'Nora Ask får Hamnpriset. ”Jag trodde inte på det”, säger Ask.', 'Nora Ask'],
    [
      'fi',
      '”Silta on kiinni”, sanoo ylikonstaapeli Mika Rautala Lapin poliisista.',
      'Mika Rautala, ylikonstaapeli',
    ],
    [
      'fi',
      '”Silta on kiinni”, kertoo johtaja Veikko Matias Nieminen.',
      'Veikko Matias Nieminen, johtaja',
    ],
    ['fi', 'Ville Lahtinen voitti. ”Olen tosi iloinen”, sanoi Lahtinen Ylelle.', 'Ville Lahtinen'],
    [
      'el',
      '«Το αυτοκίνητο πέρασε», είπε στην ΕΡΤ ο δήμαρχος Κώστας Ζήσης.',
      'Κώστας Ζήσης, δήμαρχος',
    ],
    ['hu', '„Nagy baj van itt” – jelentette be Zupan Ljubljanában.', 'Zupan'],
    ['hu', '„Nem bírjuk tovább” – indokolta a döntést Rév Imre igazgató.', 'Rév Imre, igazgató'],
    [
      'hu',
      'A kikötő elnöke, Rév Pál szerint ez „a legjobb hely a világon”.',
      'Rév Pál, kikötő elnöke',
    ],
    [
      'pl',
      'Do Rygi przyleciał prezydent Litwy Jonas Lis. „To nasz czas” – powiedział Lis.',
      'Jonas Lis, prezydent Litwy',
    ],
    ['sv', 'Polisen hörde jägaren Sten Mo. ”Jag hade inget val”, säger Mo.', 'Sten Mo, jägaren'],
  ])('%s: %s', (language, text, who) => {
    expect(last(language, text)).toBe(who);
  });
});

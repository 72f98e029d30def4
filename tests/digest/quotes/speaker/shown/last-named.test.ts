import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

const whoSaid = (language: string, text: string, title: string | null = null) =>
  shownSpeakers(text, { language, title }).at(-1) ?? null;

describe('whom a description means beside a quote', () => {
  it.each([
    [
      'de',
      '„Die Flut kam in der Nacht“, sagt Ada Kern vom Institut für Küsten. Sie misst seit Jahren. „So hoch stand das Wasser noch nie“, sagt die Meeresbiologin.',
      { name: 'Ada Kern', role: 'Meeresbiologin' },
    ],
    [
      'de',
      'Ortsvorsteherin Nele Brandt lobte die Helfer. „Da haben Schüler mit Rentnern Säcke gefüllt“, sagt die 34-Jährige.',
      { name: 'Nele Brandt', role: 'Ortsvorsteherin' },
    ],
    [
      'de',
      'Noch wartet Jonas Wiek ab. | „Wir brauchen vor allem bessere Deiche“, sagt der Deichvertreter.',
      { name: 'Jonas Wiek', role: 'Deichvertreter' },
    ],
    [
      'de',
      'Jonas Wiek hofft auf Regen. „Ohne Wasser geben wir den Hof bald auf“, sagt der Landwirt aus Salzau.',
      { name: 'Jonas Wiek', role: 'Landwirt' },
    ],
    [
      'de',
      'Die Schriftstellerin Ada Kern legt einen Roman vor. „Ich habe nur nachts geschrieben“, sagt die Autorin.',
      { name: 'Ada Kern', role: 'Schriftstellerin' },
    ],
    [
      'es',
      'La novelista Teresa Gil presenta su libro. «Empecé a escribirlo de noche», explica la autora.',
      { name: 'Teresa Gil', role: 'novelista' },
    ],
    [
      'fr',
      'La romancière Anne Roux publie un livre. « Je l’ai écrit dans un train », raconte l’autrice.',
      { name: 'Anne Roux', role: 'romancière' },
    ],
    [
      'it',
      'Il tecnico Carlo Verdi non si arrende. «Abbiamo ancora sei partite», avverte l’allenatore.',
      { name: 'Carlo Verdi', role: 'tecnico' },
    ],
    [
      'pt',
      'A escritora Teresa Gil lança um livro. "Comecei a escrevê-lo à noite", conta a autora.',
      { name: 'Teresa Gil', role: 'escritora' },
    ],
    [
      'fr',
      'Anne Roux suit la digue depuis dix ans. | « L’eau n’est jamais montée si haut », observe la biologiste.',
      { name: 'Anne Roux', role: 'biologiste' },
    ],
    [
      'es',
      'Teresa Gil estudia el dique desde 2010. «El agua nunca subió tanto», explica la bióloga.',
      { name: 'Teresa Gil', role: 'bióloga' },
    ],
    [
      'it',
      'Anna Verdi studia la diga dal 2010. «L’acqua non era mai salita tanto», spiega la biologa.',
      { name: 'Anna Verdi', role: 'biologa' },
    ],
    [
      'it',
      'Carlo Verdi coltiva il riso dal 2010. «L’acqua non era mai salita tanto», spiega l’agricoltore.',
      { name: 'Carlo Verdi', role: 'agricoltore' },
    ],
    [
      'ru',
      'О помощи рассказала министр культуры Нина Орлова. «Театры закрывать мы не будем», — пообещала министр.',
      { name: 'Нина Орлова', role: 'министр культуры' },
    ],
    [
      'fr',
      'La maire Anne Roux refuse. « Personne ne nous a consultés », regrette l’élue.',
      { name: 'Anne Roux', role: 'maire' },
    ],
    [
      'es',
      'La diputada Teresa Gil protesta. «Nadie nos ha consultado nunca», lamenta la parlamentaria.',
      { name: 'Teresa Gil', role: 'diputada' },
    ],
    [
      'pt',
      'O prefeito Rui Gil protesta. "Ninguém nos consultou antes", lamenta o político.',
      { name: 'Rui Gil', role: 'prefeito' },
    ],
    [
      'it',
      'Il sindaco Carlo Verdi protesta. «Nessuno ci ha consultati», lamenta il primo cittadino.',
      { name: 'Carlo Verdi', role: 'sindaco' },
    ],
    [
      'de',
      'Trainer Jonas Wiek bleibt ruhig. „Wir haben noch sechs Spiele“, sagt der Coach.',
      { name: 'Jonas Wiek', role: 'Trainer' },
    ],
  ])('is the only one named before, %s: %s', (language, text, speaker) => {
    expect(whoSaid(language, text)).toMatchObject(speaker);
  });

  it.each([
    [
      'it',
      'L’Osk lascia l’allenatore Carlo Verdi, dice il presidente Aldo Neri. «Resterà nel cuore di tutti», risponde il tecnico.',
      { name: 'Carlo Verdi', role: 'allenatore' },
    ],
    [
      'de',
      'Trainer Jonas Wiek lobte Torwart Nils Ohm. „Wir haben noch sechs Spiele“, sagt der Coach.',
      { name: 'Jonas Wiek', role: 'Trainer' },
    ],
    [
      'es',
      'El alcalde Juan Mata recibió a la novelista Teresa Gil. «Empecé a escribir de noche», explica la autora.',
      { name: 'Teresa Gil', role: 'novelista' },
    ],
  ])('is the only one of several who has the calling, %s: %s', (language, text, speaker) => {
    expect(whoSaid(language, text)).toMatchObject(speaker);
  });

  it('is who has been elected to the office, by the headline', () => {
    const text =
      'Ada Kern dankte den Delegierten. | „Wir packen das gemeinsam an“, so die neue Präsidentin.';
    expect(whoSaid('de', text, 'Ada Kern zur Verbandspräsidentin gewählt')?.name).toBe('Ada Kern');
    expect(whoSaid('de', text)?.name).toBeNull();
  });

  it.each([
    ['ru', 'Нина Орлова приехала поздно. | «Вода поднималась всю ночь», — сказал очевидец.'],
    ['ru', 'Нина Орлова приехала поздно. | «Вода поднималась всю ночь», — сказал министр.'],
    ['de', 'Ada Kern kam spät. | „Das Wasser stieg die ganze Nacht“, sagte der Sprecher.'],
    ['de', 'Ada Kern kam spät. | „Das Wasser stieg die ganze Nacht“, sagten die Kanadier.'],
    ['de', 'Ada Kern kam spät. | „Das Wasser stieg die ganze Nacht“, sagte der Präsident.'],
    [
      'de',
      'Ada Kern und Jonas Wiek kamen. | „Das Wasser stieg die ganze Nacht“, sagt der Meeresbiologe.',
    ],
    [
      'de',
      'Ein Landwirt half. Ada Kern kam. | „Das Wasser stieg die ganze Nacht“, sagt der Landwirt.',
    ],
    ['de', 'Jonas Wiek kam spät. | „Das Wasser stieg die ganze Nacht“, sagt der Gastwirt.'],
    ['de', 'Ada Kern kam. | Einer der 13 Landwirte sagte: „Das Wasser stieg die ganze Nacht.“'],
    ['fr', 'Anne Roux est venue. | « L’eau est montée toute la nuit », dit le président.'],
    [
      'de',
      'Trainer Jonas Wiek lobte Trainer Nils Ohm. „Wir haben noch sechs Spiele“, sagt der Coach.',
    ],
    ['es', 'El ministro Juan Mata vino. «El agua subió toda la noche», dijo la directora.'],
    ['es', 'Teresa Gil llegó tarde. | «El agua subió toda la noche», dijo la portavoz.'],
    [
      'de',
      'Eine 34-Jährige ist gestürzt. Sanitäterin Nele Brandt kam zuerst. „Ich habe den Stein nicht gesehen“, sagt die 34-Jährige.',
    ],
    [
      'de',
      'Eine Frau, 34 Jahre alt, ist gestürzt. Sanitäterin Nele Brandt kam zuerst. „Ich habe den Stein nicht gesehen“, sagt die 34-Jährige.',
    ],
    [
      'de',
      'Bürgermeister Jan Holm half ihr auf. „Ich habe den Stein nicht gesehen“, sagt die 34-Jährige.',
    ],
  ])('is nobody who may be another, %s: %s', (language, text) => {
    expect(whoSaid(language, text)?.name ?? null).toBeNull();
  });
});

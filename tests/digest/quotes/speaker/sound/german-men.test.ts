import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

const whoSaid = (text: string) => shownSpeakers(text, { language: 'de' }).at(-1) ?? null;

describe('what a German article calls somebody', () => {
  it.each([
    // adjectives that tell which
    ['sagte die isländische Vulkanologin Jonna Berg', 'Jonna Berg', 'isländische Vulkanologin'],
    ['sagte die ärztliche Direktorin Jonna Berg', 'Jonna Berg', 'ärztliche Direktorin'],
    ['sagte die sichtlich müde Trainerin Jonna Berg', 'Jonna Berg', 'Trainerin'],
    ['sagte der mächtige Parteichef Hanois, Jonas Berg', 'Jonas Berg', 'Parteichef Hanois'],
    // participles and peoples are no part of a name
    ['sagte die Angeklagte Jonna Berg', 'Jonna Berg', 'Angeklagte'],
    ['sagte die Dänin Jonna Berg', 'Jonna Berg', 'Dänin'],
    // a man's calling with its article
    ['sagte der Überlebende Jonas Berg', 'Jonas Berg', 'der Überlebende'],
    ['sagte der frühere Lotse Jonas Berg', 'Jonas Berg', 'der frühere Lotse'],
    [
      'sagte der Vorsitzende des Deichbunds, Jonas Berg',
      'Jonas Berg',
      'der Vorsitzende des Deichbunds',
    ],
    ['sagte die frühere Lotsin Jonna Berg', 'Jonna Berg', 'frühere Lotsin'],
    ['sagte der Deichexperte Jonas Berg', 'Jonas Berg', 'Deichexperte'],
    ['sagte der Däne Jonas Berg', 'Jonas Berg', 'Däne'],
  ])('„…“, %s', (said, name, role) => {
    expect(whoSaid(`„Das Wasser stieg die ganze Nacht“, ${said}.`)).toMatchObject({ name, role });
  });

  it('is no article where that opens a sentence', () => {
    const text = 'Der Vorsitzende des Deichbunds, Jonas Berg, sagte: „Das Wasser stieg die Nacht.“';
    expect(whoSaid(text)?.role).toBe('Vorsitzende des Deichbunds');
  });

  it.each([
    ['Der isländische Forscher Jonas Berg', 'Forscher'],
    ['Der frühere Forscher Jonas Berg', 'frühere Forscher'],
    ['Die isländische Forscherin Jonna Berg', 'isländische Forscherin'],
    ['Die Rede des Parteichefs Hanois, Jonas Berg, war kurz. Er', 'Parteichef'],
  ])('is without its adjective there: %s', (who, role) => {
    expect(whoSaid(`${who} sagte: „Das Wasser stieg die ganze Nacht.“`)?.role).toBe(role);
  });

  it.each([
    ['„Das Wasser stieg die ganze Nacht“, sagten die Dänen nach dem Spiel.', null],
    ['Richter Jonas Berg kam. „Das Wasser stieg die ganze Nacht“, sagte der Angeklagte.', null],
    ['Der Däne Ole Berg schlug den Finnen Ulf Salo. „Das Wasser stieg“, sagte der Finne.', null],
    ['Jonas Berg schlug Ulf Roth. „Das Wasser stieg die ganze Nacht“, sagte der Däne.', null],
  ])('is nobody by name: %s', (text, name) => {
    expect(whoSaid(text)?.name ?? null).toBe(name);
  });
});

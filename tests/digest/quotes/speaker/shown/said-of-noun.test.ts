import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

const whoSaid = (text: string) => shownSpeakers(text, { language: 'de' }).at(-1) ?? null;

describe('what a German article says of somebody beside the name', () => {
  it.each([
    [
      'Ada Kern, der Vorsitzenden nach die Beste, Leiterin des Bereichs Deich & Düne bei KWL, sagte: „Das Wasser stieg die ganze Nacht.“',
      null,
    ],
    [
      'Jonas Wiek, der Vorsitzende des Bereichs Deich & Düne bei KWL, sagte: „Das Wasser stieg die ganze Nacht.“',
      'der Vorsitzende des Bereichs Deich & Düne bei KWL',
    ],
    [
      '„Das Wasser stieg die ganze Nacht“, sagt Ada Kern, Deichexpertin beim Verband der Küstenorte e. V. (VKO).',
      'Deichexpertin beim Verband der Küstenorte e. V.',
    ],
    [
      '„Das Wasser stieg die ganze Nacht“, sagt Jonas Wiek, Mitautor des Flutberichts.',
      'Mitautor des Flutberichts',
    ],
    [
      '„Das Wasser stieg die ganze Nacht“, sagt Ada Kern (SPD), Deichdezernentin in Osk.',
      'Deichdezernentin in Osk',
    ],
    ['„Das Wasser stieg die ganze Nacht“, schrieb Surfprofi Jonas Wiek im Netz.', 'Surfprofi'],
    ['„Das Wasser stieg die ganze Nacht“, sagt Jonas Wiek, der Deiche baut und liebt.', null],
    ['Jonas Wiek, würdigte Pastor Ulf Deich, kam. „Das Wasser stieg die Nacht“, sagt Wiek.', null],
  ])('is his role: %s', (text, role) => {
    expect(whoSaid(text)?.role ?? null).toBe(role);
  });

  it.each([
    [
      '„Das Wasser stieg die ganze Nacht“, sagt Ada Kern vom Holm-Institut für Küstenschutz in Osk.',
      'Holm-Institut für Küstenschutz',
    ],
    ['Ada Kern von Blue Harbour erläuterte: „Das Wasser stieg die ganze Nacht.“', 'Blue Harbour'],
    ['Ada Kern von der DKG erläuterte: „Das Wasser stieg die ganze Nacht.“', 'DKG'],
    ['„Das Wasser stieg die ganze Nacht“, meint Ada Kern vom Deichblog «Land unter».', null],
    [
      'Am Montag wurde Ada Kern vom Verband geehrt. „Das Wasser stieg die ganze Nacht“, sagte Kern.',
      null,
    ],
  ])('is where she works: %s', (text, organisation) => {
    expect(whoSaid(text)).toMatchObject({ name: 'Ada Kern', organisation });
  });
});

it.each([
  'Dies ist nicht die Meinung der Redaktion, die auf die Satzung verweist: „Wir geben alles weiter.“',
  'Das vom Präsidenten der Republik genannte Ziel heißt: „Wir geben alles für das Land.“',
])('nobody speaks in another case than the first: %s', (text) => {
  expect(whoSaid(text)).toBeNull();
});

import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteDates } from '../../../src/digest/dates/date-notes.ts';

/** 2024-01-19 is a Friday. */
function notes(language: string, text: string): string[] {
  const reading = { title: null, date: '2024-01-19', language, paragraphs: [], quotations: [] };
  return noteDates(text, reading).map((note) => `${note.text} = ${note.date}`);
}

describe('German', () => {
  test.each([
    ['Die Ministerin kehrte am Freitag von ihrer Reise zurück.', 'am Freitag = 2024-01-19'],
    ['Der Rat beschloss am Dienstag den Bau der Brücke.', 'am Dienstag = 2024-01-16'],
    ['Am Sonntag trat die Bürgermeisterin zurück.', 'Am Sonntag = 2024-01-14'],
    ['Die Bank hat am Montag angekündigt, die Filiale zu schließen.', 'am Montag = 2024-01-15'],
    ['Der Sänger ist am Donnerstag gestorben.', 'am Donnerstag = 2024-01-18'],
    ['Bei einem Brand sind am Montagabend zwei verletzt worden.', 'am Montagabend = 2024-01-15'],
    ['Das Gericht wird am Montag entscheiden.', 'am Montag = 2024-01-22'],
    ['Die Gespräche sollen am Donnerstag fortgesetzt werden.', 'am Donnerstag = 2024-01-25'],
    ['Am kommenden Mittwoch berät der Rat.', 'Am kommenden Mittwoch = 2024-01-24'],
    ['Am gestrigen Donnerstag startete die Saison.', 'Am gestrigen Donnerstag = 2024-01-18'],
    ['Am letzten Dienstag brannte die Mühle.', 'Am letzten Dienstag = 2024-01-16'],
    ['Die Firma gab gestern ihre Zahlen bekannt.', 'gestern = 2024-01-18'],
    ['Wie heute bekannt wurde, ist der Hafen gesperrt.', 'heute = 2024-01-19'],
  ])('%s', (text, note) => {
    expect(notes('de', text)).toEqual([note]);
  });

  test.each([
    'Die Werkstatt hat jeden Freitag geöffnet.',
    'Vor dem Spiel am Sonntag sagte der Trainer nichts.',
    'Das Fest findet am Freitag und Samstag statt.',
    'Am Freitag, 3. Mai, eröffnete der Hafen.',
    'Die Brücke könnte am Montag wieder öffnen.',
    'Er soll am Montag zwei Autos gestohlen haben.',
    'In der Nacht zum Samstag brannte ein Haus.',
    '„Wir fuhren am Montag los“, sagte Kern.',
    'Heute leben dort 200 Menschen, die in Osk arbeiten.',
    'Am Samstag brannte die Mühle.',
    'Damals, am Freitag, starb der König.',
  ])('without a certain day: %s', (text) => {
    expect(notes('de', text)).toEqual([]);
  });
});

describe('French, Spanish and Italian', () => {
  test.each([
    ['fr', 'Le ministre est rentré vendredi de son voyage.', 'vendredi = 2024-01-19'],
    ['fr', 'Mercredi, la maire a démissionné.', 'Mercredi = 2024-01-17'],
    ['fr', 'Le procès s’ouvrira lundi à Osk.', 'lundi = 2024-01-22'],
    ['fr', 'Un homme est mort dimanche soir.', 'dimanche soir = 2024-01-14'],
    ['fr', 'Le maire a annoncé hier la fermeture.', 'hier = 2024-01-18'],
    ['es', 'El ministro regresó el viernes de su viaje.', 'el viernes = 2024-01-19'],
    ['es', 'El juez decidirá el lunes sobre el caso.', 'el lunes = 2024-01-22'],
    ['es', 'Este miércoles fue detenido un hombre.', 'Este miércoles = 2024-01-17'],
    ['es', 'La alcaldesa anunció ayer el cierre.', 'ayer = 2024-01-18'],
    ['it', 'Il ministro è tornato venerdì dal suo viaggio.', 'venerdì = 2024-01-19'],
    ['it', 'Martedì sera è morto un uomo di 40 anni.', 'Martedì sera = 2024-01-16'],
    ['it', 'Lunedì prossimo comincerà il processo.', 'Lunedì prossimo = 2024-01-22'],
    ['it', 'Il sindaco ha annunciato ieri la chiusura.', 'ieri = 2024-01-18'],
  ])('%s: %s', (language, text, note) => {
    expect(notes(language, text)).toEqual([note]);
  });

  test.each([
    ['fr', 'Le marché a lieu le samedi.'],
    ['fr', 'Les élections de dimanche ont été reportées.'],
    ['es', 'La reunión prevista para el lunes fue aplazada.'],
    ['es', 'El viernes 3 de mayo abrió el puerto.'],
    ['it', 'Il mercato si tiene ogni sabato.'],
    ['pl', 'Rada przyjęła budżet w piątek.'],
  ])('%s, without a certain day: %s', (language, text) => {
    expect(notes(language, text)).toEqual([]);
  });
});

test('any text gives notes that stand in it', () => {
  assert(
    property(string(), (text) => {
      const all = `Am Montag starb ${text}`;
      for (const note of notes('de', all)) expect(all).toContain(note.split(' = ')[0]);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/articles/boilerplate.ts';

describe('what pages of today print around a text', () => {
  it.each([
    'Temps de lecture : 4 min.',
    'Lesezeit: 4 Minuten',
    '4 Min. Lesezeit',
    'Tiempo de lectura: 4 min',
    '4 minuti di lettura',
    'Leestijd 4 minuten',
  ])('is no text: how long it takes, %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'La suite après cette publicité',
    'De tekst loopt door onder de foto.',
    'Continua após a publicidade',
    'Dalsza część artykułu pod galerią',
    'Artikeln fortsätter under annonsen',
    'Artikkelen fortsetter under annonsen',
    'Artiklen fortsætter efter annoncen',
    'Juttu jatkuu mainoksen jälkeen',
    'Pokračování článku pod reklamou',
    'Haberin devamı için tıklayın',
  ])('is no text: that it goes on, %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Inscríbete aquí a nuestra newsletter del puerto.',
    'Schrijf je in voor onze nieuwsbrief van de haven.',
    'Meld deg på nyhetsbrevet fra havnen',
    'Kijk ook',
    'Vezi și: Podul e închis',
    'Tilaa uutiskirje',
    'Iratkozzon fel a kikötő hírlevelére!',
    'Abonează-te la newsletter',
    'Следите за нашими новостями в Telegram',
    'Ακολουθήστε μας στο Google News',
    'Ikuti berita pelabuhan di Google News',
  ])('is no text: what one may follow, %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Cet article est réservé aux abonnés.',
    'Este contenido es exclusivo para suscriptores.',
    'Questo articolo è riservato agli abbonati.',
    'Dit artikel is alleen voor abonnees.',
    'Haben Sie Fehler entdeckt? Schreiben Sie uns!',
    'Fout gezien? Mail ons.',
    'Vous avez repéré une faute ? Écrivez-nous.',
    'Archivado en: Puerto · Larkhaven',
    'この記事は有料会員限定です。',
    'Cove Verlag 2026 – alle Rechte vorbehalten',
    'Wszelkie prawa zastrzeżone. Kup licencję',
    'Externer Inhalt',
  ])('is no text: what the house says, %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Image source, Cove Pictures',
    'Image caption, The ferry at its pier',
    'The post Ferry runs aground appeared first on The Cove Paper.',
    'This article was originally published on The Cove Paper. Read the original.',
    'This story is for subscribers only.',
    'This is a developing story and will be updated.',
    'SOURCE Cove Ports',
    'Ada Lund can be reached at alund@cove.example.',
    'Contact: Ada Lund, press@cove.example, +44 20 0000 0000',
    'Unsubscribe from this list or change your preferences.',
    'Tap here for the whole list',
    'For more harbour news, visit cove.example.',
    'View all 12 photos',
    '3 of 12',
    'Next story: The mill is for sale',
  ])('is no text: in English, %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Una lectura de 3 minutos basta para entender la ley.',
    'Le temps de lecture des enfants a baissé de 12 minutes.',
    'Der Artikel geht unter die Haut.',
    '無断転載で男を逮捕した。',
    'Der externe Inhalt der Kiste blieb unbekannt.',
    'Haben Sie Fehler entdeckt, die sonst niemand sah?',
    'El artículo continúa vigente.',
    'Sigue la polémica en Facebook.',
    'De tekst loopt over van fouten.',
    'Artiklen fortsætter efter samme opskrift som før.',
    'Juttu jatkuu oikeudessa maaliskuussa, syyttäjä sanoi.',
    'Tilaa riittää koko kylälle, isäntä sanoi.',
    'Meld je bij de politie, zegt de burgemeester.',
    'Продолжение следует, пообещал мэр.',
    'Archivado en 2019, el caso se reabre ahora por orden del juez.',
    'The post of harbour master first appeared on Osk’s list in 1911.',
    'The post office appeared first on the list of buildings to be sold.',
    'This video was first posted on Facebook by a witness.',
    'This story is for readers who like boats, the publisher said.',
    'This is a breaking point for the town, she said.',
    'The captain can be reached only by boat, said the harbour master.',
    'Detectives can be reached on 0800 555 111 and want to hear from anyone who saw a red van.',
    'The village can be reached by a track that was built in 1931-1934 and has not been repaired since.',
    'Contact with probes at the far side of the moon was lost twice in the years 2019-2024.',
    'This is a developing story of greed and neglect, prosecutors told the jury on Monday.',
    'Contact with the ferry was lost at 9 p.m., the coastguard said.',
    'The source of the river lies in the hills.',
    'Unsubscribe, the court told the firm.',
    'For more than a decade, nobody visited the pier.',
    '1 of 5 children in the county lives in poverty.',
  ])('is text, though it looks alike: %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

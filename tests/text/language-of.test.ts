import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessLanguage, languageOf } from '../../src/text/language.ts';

const texts = {
  en: 'The council said on Friday that the old bridge will stay closed until the repairs are done, and that buses will take another way.',
  de: 'Der Stadtrat teilte am Freitag mit, dass die alte Brücke gesperrt bleibt, bis die Arbeiten beendet sind, und dass Busse einen Umweg fahren.',
  fr: 'Le conseil a fait savoir vendredi que le vieux pont restera fermé pendant les travaux et que les bus prendront une autre route.',
  es: 'El ayuntamiento dijo el viernes que el viejo puente seguirá cerrado hasta que terminen las obras y que los autobuses darán un rodeo.',
  pt: 'A câmara disse na sexta-feira que a velha ponte vai continuar fechada até ao fim das obras e que os autocarros farão um desvio.',
  ca: 'L’ajuntament ha dit divendres que el vell pont continuarà tancat fins que acabin les obres i que els autobusos faran una volta més llarga.',
  hr: 'Gradsko vijeće priopćilo je u petak da će stari most ostati zatvoren dok se ne završe radovi i da će autobusi voziti drugim putem.',
  ru: 'Городской совет сообщил в пятницу, что старый мост останется закрытым до конца ремонта, а автобусы поедут в объезд.',
  ja: '市は金曜日、修理が終わるまで古い橋の通行止めを続けると発表した。',
  da: 'Byrådet sagde fredag, at den gamle bro forbliver lukket, indtil arbejdet er færdigt, og at busserne må køre en anden vej.',
};

describe('what is declared', () => {
  test.each(Object.entries(texts))('%s is trusted where the text agrees', (language, text) => {
    expect(languageOf(text, language)).toEqual({ language, contradicts: false });
  });

  test.each([
    ['en_GB', 'en', 'en'],
    ['de-CH', 'de', 'de'],
    ['pt-BR', 'pt', 'pt'],
    ['no', 'da', 'no'],
    ['sr-Latn', 'hr', 'sr'],
  ] as const)('%s is read as a tag', (declared, text, language) => {
    expect(languageOf(texts[text], declared)).toEqual({ language, contradicts: false });
  });

  test.each([
    ['en', 'de'],
    ['en-US', 'fr'],
    ['en', 'ru'],
    ['en', 'ja'],
    ['de', 'en'],
    ['es', 'pt'],
    ['ko', 'ja'],
    ['uk', 'ru'],
    ['cy', 'en'],
  ] as const)('%s is overruled by a text that is plainly %s', (declared, language) => {
    expect(languageOf(texts[language], declared)).toEqual({ language, contradicts: true });
  });

  test('a headline overrules nothing', () => {
    expect(languageOf('Dos grandes', 'pt').contradicts).toBe(false);
    expect(languageOf('Kim Jong-un meets Putin', 'de').contradicts).toBe(false);
    expect(languageOf('', 'de')).toEqual({ language: 'de', contradicts: false });
  });

  test('a language that no detector knows is trusted', () => {
    const welsh =
      'Dywedodd y cyngor ddydd Gwener y bydd yr hen bont ar gau nes bod y gwaith wedi ei orffen, ac y bydd bysiau yn dilyn llwybr arall.';
    expect(languageOf(welsh, 'cy')).toEqual({ language: 'cy', contradicts: false });
  });
});

describe('where nothing is declared', () => {
  test.each(Object.entries(texts))('the text tells %s', (language, text) => {
    expect(languageOf(text, null)).toEqual({ language, contradicts: false });
  });

  test('what is no tag declares nothing', () => {
    expect(languageOf(texts.de, 'english')).toEqual({ language: 'de', contradicts: false });
  });
});

test('any text and any tag give a language and never an error', () => {
  const tags = constantFrom(null, '', '*', 'en', 'xx', 'x-klingon');
  assert(
    property(string({ unit: 'binary' }), tags, (text, tag) => {
      expect(languageOf(text, tag).language).toMatch(/^[a-z]{2,3}$/);
    }),
  );
});

test.each([
  'Otto Lunn was likened by one skipper to “a heron without a lake.”',
  'Ida Renn cited her aunt as saying, “A net needs a knot.”',
])('%s: "a", "to" and "as" make no other language of English', (text) => {
  expect(guessLanguage(text)).toBe('en');
});

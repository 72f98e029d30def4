import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers.ts';

describe('several who speak with one voice', () => {
  it.each([
    [
      'de',
      '„Es reicht uns jetzt“, erklärten die Landräte von Kolm und Sand.',
      'die Landräte von Kolm und Sand',
    ],
    [
      'fr',
      '« Nous restons », ont annoncé les préfets de l’Orne et du Var.',
      'les préfets de l’Orne et du Var',
    ],
    [
      'fr',
      "Selon les maires d'Orval et de Mers, c’est « trop cher ».",
      "les maires d'Orval et de Mers",
    ],
    [
      'es',
      '«Es tarde», dijeron los gobernadores de Lara y Zulia.',
      'los gobernadores de Lara y Zulia',
    ],
    ['pt', '“Não iremos”, disseram os prefeitos de Lima e Brio.', 'os prefeitos de Lima e Brio'],
    ['it', '«Restiamo qui», hanno detto i sindaci di Orte e Bra.', 'i sindaci di Orte e Bra'],
    ['ru', '«Мы готовы», — заявили мэры Астона и Брилла.', 'мэры Астона и Брилла'],
  ])('are shown as printed, %s: %s', (language, text, role) => {
    expect(speakersIn(language, text)).toEqual([{ name: null, role, organisation: null }]);
  });

  it('are two names in German', () => {
    const [speaker] = speakersIn('de', '„Wir gehen zusammen“, sagten Lena Voss und Timo Brandt.');
    expect(speaker).toMatchObject({ name: 'Lena Voss und Timo Brandt' });
  });
});

describe('whom somebody tells of', () => {
  it.each([
    ['de', 'Lena Voss wurde von Senatorin Ida Kern als „müde Frau“ bezeichnet.', 'Ida Kern'],
    ['fr', 'Le maire Luc Roche a été accusé par Anne Roux de « trahison ».', 'Anne Roux'],
    ['fr', 'Le maire Luc Roche a été traité de « menteur » par Anne Roux.', 'Anne Roux'],
    ['es', 'El alcalde Juan Rojas fue tachado de “traidor” por Ana Gil.', 'Ana Gil'],
    ['pt', 'O deputado João Lima foi criticado por Ana Costa como “fraco”.', 'Ana Costa'],
    ['it', 'Il sindaco Luca Bruni è stato definito un «bugiardo» da Anna Verdi.', 'Anna Verdi'],
  ])('says nothing: who judges does, %s: %s', (language, text, name) => {
    expect(speakersIn(language, text).map((speaker) => speaker?.name)).toEqual([name]);
  });

  it.each([
    ['de', 'Lena Voss wurde als „Frau ohne jeden Plan“ beschimpft.'],
    ['de', 'Voss bestritt, dass sie die Wahl „einfach so gestohlen“ habe.'],
    ['de', 'Voss wies den Vorwurf zurück, sie habe „alle damit belogen“.'],
    ['fr', 'La ministre Claire Roux est décrite comme « une femme très froide ».'],
    ['es', 'La ministra Clara Núñez fue calificada de “débil y muy lenta”.'],
    ['pt', 'O prefeito João Lima foi chamado de “covarde e muito lento”.'],
    ['it', 'Il sindaco Luca Bruni è stato definito «un incapace di prima classe».'],
    ['ru', 'Мэра Ольгу Брандт назвали «трусом из большого города».'],
    ['ja', '鈴木知事は県民から「説明が遅い」と非難された。'],
    ['zh', '陈明被记者批评“说得太多”，但他没有回应。'],
  ])('is never the speaker, %s: %s', (language, text) => {
    expect(speakersIn(language, text).filter((speaker) => speaker !== null)).toEqual([]);
  });

  it.each([
    ['fr', 'Paul Morel a qualifié Anne Roux de « folle ».', 'Paul Morel'],
    ['ru', 'Иван Орлов назвал Ольгу Брандт «трусом».', 'Иван Орлов'],
  ])('stands behind the verb, and who judges before it, %s: %s', (language, text, name) => {
    expect(speakersIn(language, text).map((speaker) => speaker?.name)).toEqual([name]);
  });
});

describe('a name and its office', () => {
  it.each([
    [
      'de',
      '„Das ist unfair“, sagte der Linken-Abgeordnete Timo Brandt.',
      'Timo Brandt',
      'Linken-Abgeordnete',
    ],
    [
      'fr',
      'Selon la porte-parole de l’Élysée, Anne Roux, le texte est « prêt ».',
      'Anne Roux',
      'porte-parole de l’Élysée',
    ],
    [
      'es',
      'Según el secretario de Hacienda, Luis Mora, la cuenta es “clara”.',
      'Luis Mora',
      'secretario de Hacienda',
    ],
    [
      'pt',
      'Segundo o porta-voz do Governo, Paulo Reis, é “histórico”.',
      'Paulo Reis',
      'porta-voz do Governo',
    ],
    [
      'it',
      "Secondo il portavoce del governo, Luca Bruni, l'intesa è «storica».",
      'Luca Bruni',
      'portavoce del governo',
    ],
    ['fr', '« Rien n’est réglé », s’est alarmée la députée Lise Petit.', 'Lise Petit', 'députée'],
    [
      'fr',
      'Anne de La Croix, directrice du port, a dit que « tout va bien ».',
      'Anne de La Croix',
      'directrice du port',
    ],
    ['ja', '「問題ない」と環境省のカラス副次官は語った。', 'カラス', '副次官'],
    ['zh', '“情况稳定，”局长刘洋在会上说。', '刘洋', '局长'],
    ['ko', '국방부 장관 박민수는 “준비됐다”고 말했다.', '박민수', '장관'],
    ['ko', '서울시 부시장 최은영은 “안전하다”고 강조했다.', '최은영', '부시장'],
  ])('are told apart, %s: %s', (language, text, name, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name, role }]);
  });
});

describe('whoever is told of', () => {
  it.each([
    ['ja', '石田村長は専門家から「堤防は危険だ」との批判を受けた。'],
    ['ja', '新聞に「川の敵」と書かれた石田村長は、訴えを起こした。'],
    ['ja', '石田村長は住民から「恥を知れ」と罵声を浴びた。'],
    ['zh', '部长受到记者批评，称他“不负责任”。'],
  ])('%s: %s does not speak', (language, text) => {
    expect(speakersIn(language, text).filter((speaker) => speaker !== null)).toEqual([]);
  });

  it.each([
    ['zh', '李明在法庭上被检察官称为“主谋”，其律师予以否认。', '检察官'],
    ['zh', '周明遭邻居称为“小偷”，他没有回应。', '邻居'],
  ])('%s: %s is spoken of by another', (language, text, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name: null, role }]);
  });
});

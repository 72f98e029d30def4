import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers.ts';

describe('whose words somebody else tells', () => {
  it.each([
    ['fr', 'Selon Roux, le contrôleur a crié : « Tous à bord ! »', 'le contrôleur'],
    ['it', 'Secondo Verdi, il direttore ha urlato: «Chiudete il porto!»', 'il direttore'],
    ['pl', 'Według Nowaka dyrektor krzyknął: „Zamknijcie port!”', 'dyrektor'],
    ['ru', 'По словам Орлова, директор крикнул: «Закройте порт!»', 'директор'],
    ['tr', 'Aksoy’a göre kaptan “Herkes gemiye” diye bağırdı.', 'kaptan'],
    ['zh', '王芳说，她的教练喊道：“快跑起来！”', '她的教练'],
    ['ko', '최 의원에 따르면 감독은 “당장 나가라”고 소리쳤다.', '감독'],
    ['fr', 'Roux raconte que son grand-père disait : « La mer rend tout. »', 'son grand-père'],
    ['es', 'Gil contó que su abuelo siempre decía: “El mar lo devuelve todo”.', 'su abuelo'],
    ['es', 'Gil citó a su abuelo: “El mar lo devuelve todo”.', 'su abuelo'],
    [
      'de',
      'Voss zitierte ihren Bruder mit den Worten: „Das Meer gibt alles zurück.“',
      'ihren Bruder',
    ],
    ['de', 'Voss sagte aus, der Kapitän habe gerufen: „Alle Mann von Bord!“', 'der Kapitän'],
  ])('is who said them, %s: %s', (language, text, role) => {
    expect(speakersIn(language, text).map((speaker) => speaker?.role)).toEqual([role]);
  });

  it('is nobody who is shouted at in Turkish', () => {
    const text = 'Başkan Murat Er, taraftarlar tarafından “Hemen istifa et artık!” diye yuhalandı.';
    expect(speakersIn('tr', text)).toEqual([null]);
  });

  it('is nobody else where somebody introduces what he says himself', () => {
    const [speaker] = speakersIn('fr', 'Selon Anne Roux, le port est « vide depuis un mois ».');
    expect(speaker?.name).toBe('Anne Roux');
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['fr', '« Le mât tient », sourit le voilier Paul Morel.', 'Paul Morel', 'voilier'],
    ['it', '«L’albero tiene», esulta l’apicoltrice Anna Verdi.', 'Anna Verdi', 'apicoltrice'],
    ['ru', '«Мачта держит», — сказал геолог Иван Орлов.', 'Иван Орлов', 'геолог'],
    ['pl', '„Maszt trzyma” – powiedziała malarka Anna Nowak.', 'Anna Nowak', 'malarka'],
    ['ja', '画家の岡田健さんは「海がすべて返す」と話した。', '岡田健', '画家'],
    ['ja', '組合の会長、岡田健さん（70）は「海がすべて返す」と話した。', '岡田健', '会長'],
    ['zh', '“大海会归还一切，”钢琴家王芳说。', '王芳', '钢琴家'],
    ['ko', '화가 최은영 씨는 “바다는 다 돌려준다”고 말했다.', '최은영', '화가'],
    ['ko', '어부 최은영(61) 씨는 “바다는 다 돌려준다”며 웃었다.', '최은영', '어부'],
    ['ar', 'وقال الرسام سامر كرم: «البحر يعيد كل شيء».', 'سامر كرم', 'الرسام'],
    ['ar', 'وأكد رئيس نقابة البحارة، سامر كرم، أن «البحر هادئ».', 'سامر كرم', 'رئيس نقابة البحارة'],
    ['tr', 'Ressam Selin Ak, “Deniz her şeyi verir” dedi.', 'Selin Ak', 'Ressam'],
  ])('is a role, %s: %s', (language, text, name, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name, role }]);
  });

  it.each([
    ['ru', '«Порт пуст», — сказала Анна Орлова министру Ивану Крылову.', 'Анна Орлова'],
    ['ar', 'وقالت ليلى كرم للوزير سامر حداد: «الميناء فارغ».', 'ليلى كرم'],
    ['tr', 'Selin Ak, Bakan Murat Er’e “Liman boş” dedi.', 'Selin Ak'],
  ])('is no hearer, %s: %s', (language, text, name) => {
    expect(speakersIn(language, text).map((speaker) => speaker?.name)).toEqual([name]);
  });

  it.each([
    [
      'fr',
      '« Le port est vide », disent les syndicats de grutiers et de pilotes.',
      'les syndicats de grutiers et de pilotes',
    ],
    [
      'ru',
      '«Порт пуст», — заявили министры финансов Латвии и Литвы.',
      'министры финансов Латвии и Литвы',
    ],
    ['ru', '«Порт пуст», — написали мэры Ростова и Горшков.', 'мэры Ростова и Горшков'],
  ])('is whole where several speak, %s: %s', (language, text, printed) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker?.role ?? speaker?.organisation).toBe(printed);
  });
});

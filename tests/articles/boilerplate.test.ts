import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/articles/boilerplate.ts';
import { isTailMark } from '../../src/articles/page/body/tail-marks.ts';

describe('furniture of a page', () => {
  it.each([
    'Join our WhatsApp channel. Hear of every ferry first.',
    'You’ve used 2 of your 4 free stories this week.',
    'Press play to hear this report.',
    'You can also listen to this article.',
    'Please turn on JavaScript to load the map.',
    'You have to enable JavaScript to read this page.',
    'Set The Cove Paper as a preferred source on Google.',
    'We use AI to help translate our stories. Write to us about it.',
    'This translation was made with a machine. It may hold faults.',
    'Facebook Messenger SMS',
    'The Cove Paper is on Mastodon. Find us there.',
    'Thank you for reading! Come back tomorrow.',
    'You have one free story left.',
    'The news of the coast, delivered to your inbox.',
    'The ferry leaves the old pier of Osk. Photo by Ina Lund.',
    'Support independent journalism. It lives on its readers.',
    'Become a member today for two crowns a week.',
    'Don’t miss an update – find us on Telegram.',
    'To see more from the Osk Herald, register here.',
    'Your browser doesn’t support this player.',
    'Sign in to bookmark this page.',
    'By subscribing to the letter you accept our terms.',
    'Get the latest news from Osk in your inbox every evening.',
    'Got a tip? Ring us.',
    'The ferry leaves the old pier of Osk in 2019. Photo: Ina Lund / AFP',
    'Comments (12)',
    '4.1K views',
    'Reading time: 3 minutes',
    'Filed under: Harbour',
    'ole.berg@osk.example',
    '@oskherald',
    'osk.example/ferry',
    'Comments are closed for this story.',
    'Our Standards: The Charter.',
    'Ida Roe teaches law. The opinions here are her own.',
    '-30-',
    'Ida Roe teaches law. She writes in a personal capacity.',
    'A boat leaves Osk on Friday. (Ida Roe/Osk Herald via AP)',
    'A boat leaves Osk in May. Photographer: Ida Roe/Osk Pictures',
    'Share this:',
    'Lorem ipsum dolor sit amet, the pier of Osk.',
    'Aenean massa. Cum sociis natoque penatibus et magnis dis.',
    'Foto: Ina Lund/dpa',
    'Photo : Jean Roux / AFP',
    'Fot. Ewa Lis / PAP',
    'Фото: Олег Лунд / ТАСС',
    'Fotoğraf: Can Ok / AA',
    '写真：港新聞',
    'تصوير: سامي نور',
    '– Anzeige –',
    'Publicité',
    'Pubblicità',
    'Reklam',
    'إعلان',
    'Lesen Sie auch: Der Leuchtturm von Osk',
    'Lire aussi : le phare d’Osk',
    'Leggi anche: Il faro di Osk',
    'Leia também: O farol de Osk',
    'Читайте также: Маяк Оска',
    'Czytaj także: Latarnia w Osku',
    'İlgili haberler: Osk feneri',
    'اقرأ أيضا: منارة أوسك',
    'あわせて読みたい：オスクの灯台',
    'Artikel teilen',
    'Compartir en Facebook',
    'Condividi',
    'Udostępnij na Facebooku',
    'シェアする',
    'Jetzt zum Newsletter anmelden',
    'Inscrivez-vous à la newsletter du phare',
    'Подпишитесь на наш телеграм-канал',
    'Bültenimize abone olun',
    'ニュースレターに登録する',
    'تابعونا على فيسبوك',
    'Seguir leyendo',
    'We value your privacy. We and our partners store information on a device, such as cookies.',
    'Wir verwenden Cookies, damit diese Seite besser läuft.',
    'Article continues below',
    'Advertisement – Continue reading below',
    '责任编辑：王海',
    '사진=항구일보',
    '저작권자 ⓒ 항구일보, 무단전재 및 재배포 금지',
  ])('is %j', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Fotos zeigen, wie das Boot sank.',
    'The harbour of Osk called its new ferry Aenean and its old one Dora.',
    'Anzeige erstattete der Hafenmeister am Montag.',
    'Teilen will der Rat die Kosten mit dem Land und mit der Stadt.',
    'Jetzt ermittelt die Polizei auch in Gruppen bei Telegram.',
    'Поделиться опытом приехали капитаны из десяти портов.',
    'Реклама парома обошлась округу в миллион.',
    'Compartir el muelle con los pescadores costó dos años de debates al consejo.',
    'Partager la jetée avec les pêcheurs a demandé deux ans au conseil.',
    'Zum Leuchtturm führt ein neuer Weg.',
    'Vídeos do porto mostram o barco.',
    'We saw the boat go down, she said.',
    'The story continues to divide the town.',
  ])('is not %j', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('the end of an article', () => {
  it.each([
    'Kommentare (12)',
    'Comentários (3)',
    'İlgili haberler',
    'Yorumlar (4)',
    'مواضيع ذات صلة',
    'コメント（7）',
    'Veja também:',
    'Lees ook',
    'Смотрите также',
  ])('is marked by %j', (line) => {
    expect(isTailMark(line)).toBe(true);
  });

  it('is not marked by a sentence', () => {
    expect(isTailMark('Comentários de pescadores encheram a sala do conselho')).toBe(false);
  });
});

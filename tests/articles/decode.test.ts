import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array, contentType: string | null = null): string => {
  const decoded = decode(bytes, contentType);
  return decoded.kind === 'text' ? decoded.text : 'binary';
};
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
/** Latin letters as UTF-16, with the low byte first or last. */
const wide = (line: string, lowFirst: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(line).flatMap((one) => (lowFirst ? [one.charCodeAt(0), 0] : [0, one.charCodeAt(0)])),
  );

/** A text's bytes in an encoding of one or two bytes a letter. */
function encoded(line: string, encoding: string): number[] {
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, number[]>();
  const learn = (code: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(code));
    if (letter.length === 1 && letter !== '\ufffd' && !found.has(letter)) found.set(letter, code);
  };
  for (let one = 0; one < 256; one += 1) learn([one]);
  for (let one = 0x81; one < 0xff; one += 1)
    for (let two = 0x40; two < 0xff; two += 1) learn([one, two]);
  return Array.from(line).flatMap((letter) => found.get(letter) ?? []);
}

describe('an encoding', () => {
  it('of windows-1252 is read where the page says UTF-8', () => {
    const page = bytes(
      '<meta charset="utf-8"><p>',
      [0x93],
      'The pier stands',
      [0x94],
      ', said Ada Lund ',
      [0x96],
      ' at the caf',
      [0xe9],
      '.</p>',
    );
    expect(text(page)).toContain('“The pier stands”, said Ada Lund – at the café.');
  });

  it('of UTF-8 survives one stray byte', () => {
    const file = bytes(
      '“The pier stands”, she said – at the café’s own cost. ',
      [0xa3],
      ' So it goes.',
    );
    expect(text(file)).toBe(
      '“The pier stands”, she said – at the café’s own cost. \ufffd So it goes.',
    );
  });

  it('of ISO-2022-JP is told by its escapes', () => {
    // 日本 in JIS X 0208 between ESC $ B and ESC ( B
    const file = bytes('A ', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], ' B');
    expect(text(file)).toBe('A 日本 B');
  });

  it.each([[true], [false]])(
    'of UTF-16 without a mark is told by its NULs (low byte first: %s)',
    (lowFirst) => {
      expect(text(wide('The pier reopened on Monday.', lowFirst))).toBe(
        'The pier reopened on Monday.',
      );
    },
  );

  /** A text in whole code units of two or four bytes. */
  const units = (line: string, size: number, lowFirst: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from(line).flatMap((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        const low = Array.from({ length: size }, (_, at) => (code >>> (8 * at)) & 0xff);
        return lowFirst ? low : low.toReversed();
      }),
    );

  it.each([
    ['Мост через Оск снова открыт.\nТак сообщил порт.'],
    ['أعيد فتح الجسر يوم الاثنين.'],
    ['港の橋が再び開通した。\n市民は喜んだ。'],
    ['다리가 다시 열렸다.'],
    ['Η γέφυρα άνοιξε ξανά τη Δευτέρα.'],
  ])('of UTF-16 in other letters, without a mark: %j', (line) => {
    expect(text(units(line, 2, true))).toBe(line);
    expect(text(units(line, 2, false))).toBe(line);
  });

  it.each([['The pier reopened on Monday.'], ['Мост снова открыт.'], ['港の橋が開通した。']])(
    'of UTF-32, with a mark and without: %j',
    (line) => {
      for (const lowFirst of [true, false]) {
        expect(text(units(line, 4, lowFirst))).toBe(line);
        expect(text(units(`\ufeff${line}`, 4, lowFirst))).toBe(line);
      }
    },
  );

  it('of a few marks in UTF-8 survives a stray byte', () => {
    const file = bytes('The pier cost ', [0xa3], '9 million. “It stands,” said Ada Lund.');
    expect(text(file)).toBe('The pier cost \ufffd9 million. “It stands,” said Ada Lund.');
  });

  it.each([
    ['The ferry’s pier – “the oldest” – isn’t safe, and Osk’s doesn’t wait.'],
    ['Le bac de Béréville ne s’arrête pas à Osk, a déclaré la préfète.'],
    ['Die Fähre fährt über den Fluß, und die Brücke wäre früher fertig.'],
    ['La niña de Ormeña cruzó el río. «Así será», dijo el señor Muñiz al terminar la sesión.'],
  ])('of old Macintosh files is that: %j', (line) => {
    expect(text(bytes(encoded(line, 'macintosh')))).toBe(line);
    expect(text(bytes(encoded(line, 'windows-1252')))).toBe(line);
  });

  it('of Russian files from before the web is that', () => {
    const line = 'Мост через Оск снова открыт, сообщил порт. "Мы его ждали", - сказал шлюзовой.';
    expect(text(bytes(encoded(line, 'ibm866')))).toBe(line);
  });

  it('of Russian files from before the web is told from that of Windows, long ones too', () => {
    const line =
      'Паром через Оск снова ходит, сообщили в порту. Его чинили почти год. "Мы заждались", - сказал капитан Юрий Ямской. ';
    expect(text(bytes(encoded(line.repeat(9), 'ibm866')))).toBe(line.repeat(9));
    expect(text(bytes(encoded(line.repeat(9), 'windows-1251')))).toBe(line.repeat(9));
    expect(text(bytes(encoded(line, 'x-mac-cyrillic')))).toBe(line);
  });

  it.each(['koi8-r', 'ibm866', 'iso-8859-5', 'windows-1251'])(
    'of Russian is that with names that have capitals within: %s',
    (encoding) => {
      const line =
        'ОскГаз и СеверТранс подали в суд на ПортБанк, сообщил НовоТелеграф. Акции ОскГаза упали, а СтройЛес вырос.';
      expect(text(bytes(encoded(line, encoding)))).toBe(line);
    },
  );

  it('of Windows is that where a Russian text shows letters of Serbian', () => {
    const line = 'Буквы Ђ и Џ есть в сербском, а ы и щ в нём нет, объяснил учитель из Оска.';
    expect(text(bytes(encoded(line, 'windows-1251')))).toBe(line);
  });

  it.each([
    ['Der Hafen¹und die Werft²haben geöffnet. Die Fähre³ist voll.'],
    ['Das Becken fasst 900 m³im Mittel und 700 m³bei Ebbe. Die Möwen bleiben.'],
    ['La niña preguntó:¿Quién llegó? y otra dijo¿Dónde está? al salir.'],
  ])('of Windows is that where blanks are missing beside a mark: %j', (line) => {
    expect(text(bytes(encoded(line, 'windows-1252')))).toBe(line);
  });

  it.each([
    [
      'windows-1250',
      'Prąd wrócił do Osku, więc książę i żołnierze weszli na wąski most. „Już czas”, dodał.',
    ],
    ['windows-874', 'ท่าเรือออสค์เปิดอีกครั้งเมื่อวันจันทร์ นายท่ากล่าวว่าเรือจะวิ่งทุกวัน'],
    ['windows-1253', 'Άνοιξε ξανά η γέφυρα του Οσκ. «Ήταν καιρός», είπε ο λιμενάρχης.'],
    ['iso-8859-7', 'Άνοιξε ξανά η γέφυρα του Οσκ. Ήταν καιρός, είπε ο λιμενάρχης.'],
  ])('of %s is told where nothing says so', (encoding, line) => {
    expect(text(bytes(encoded(line, encoding)))).toBe(line);
  });

  it.each([
    ['The ferry—the oldest on the Osk—isn’t safe, and north–south trips stop at 20 °C ± 2.'],
    ['Smith† and Jones‡ sell the Kettle® at Osk™ for £5 a piece; Müller† doesn’t.'],
    ['«Mañana—dijo—será otro día», y el capitán calló.'],
  ])('of Windows is none of old Macintosh files: %j', (line) => {
    expect(text(bytes(encoded(line, 'windows-1252')))).toBe(line);
  });

  it('that is no encoding of texts is none that a page is in', () => {
    const page = bytes('<meta charset="x-user-defined"><p>', [0x93], 'It stands', [0x94], '.</p>');
    expect(text(page)).toContain('“It stands”.');
  });

  it('of Ukrainian mail is that with all its letters', () => {
    const line = 'Міст знову відкрито, повідомили у порту. Її чекали, є й ті, хто не вірив.';
    expect(text(bytes(encoded(line, 'koi8-u')))).toBe(line);
  });

  it('is taken from the header before the page', () => {
    const page = bytes('<meta charset="iso-8859-1"><p>', [0xcc, 0xee, 0xf1, 0xf2], '</p>');
    expect(text(page, 'text/html; charset=windows-1251')).toContain('Мост');
  });

  it('is never worth a lie: bytes that are good UTF-8 are UTF-8', () => {
    expect(text(utf8('<meta charset="windows-1252"><p>„Brücke“</p>'))).toContain('„Brücke“');
  });

  it.each([
    ['windows-1251', 'windows-1252', 'ru', 'Мост через Оск снова открыт, сообщил порт.'],
    ['koi8-r', 'windows-1251', 'ru', 'Мост через Оск снова открыт, сообщил порт.'],
    [
      'iso-8859-2',
      'iso-8859-1',
      'pl',
      'Most znów jest otwarty, podał zarząd portu, który sądził źle.',
    ],
    ['windows-1250', 'iso-8859-1', 'pl', '„Most znów działa”, powiedział śluzowy.'],
    ['windows-1250', 'iso-8859-2', 'pl', '„Most w Śremie znów działa”, powiedział śluzowy.'],
    ['windows-1254', 'utf-8', 'tr', 'Köprü yeniden açıldı, dedi liman işletmesi.'],
    ['shift_jis', 'euc-jp', 'ja', '港の橋が再び開通したと港湾局が発表した。市民は喜んだ。'],
    ['big5', 'iso-8859-1', 'zh', '港口的橋樑重新開放，港務局表示，市民非常高興。'],
  ])('of %s is read where the page says %s', (encoding, said, language, line) => {
    const head = `<html lang="${language}"><meta charset="${said}"><p>`;
    expect(text(bytes(head, encoded(line, encoding), '</p>'))).toContain(line);
  });

  it('that was read wrongly once is mended', () => {
    const wrong = 'Die FÃ¤hre fÃ¤hrt wieder. â€žEndlichâ€œ, sagte Ada Lund.';
    expect(text(utf8(wrong))).toBe('Die Fähre fährt wieder. „Endlich“, sagte Ada Lund.');
  });

  it.each([
    ['The port’s pier – Larkhavenâ€™s oldest – is shut.', 'Larkhaven’s'],
    ['“Yes,” she said – “and no.” â€œWe wait.', '“We wait'],
    ['The café’s roof – “red” – leaks â€” again.', 'leaks — again'],
    ['The café’s roof – “red” – leaksâ€¦', 'leaks…'],
    ['It’s “new” – 2019â€“2024.', '2019–2024'],
    ['It’s “new” – the boatmenâ€™ vote.', 'boatmen’ vote'],
    ['It’s “new” – the cafÃ© of Osk.', 'the café of'],
    ['It’s “new” – the Ã‰lysÃ©e.', 'the Élysée'],
    ['It’s “new” – ten Â£5 notes at 20Â°.', '£5 notes at 20°'],
    ['It’s “new” – JiÅ™í NovÃ¡k.', 'Jiří Novák'],
    ['It’s “new” – “We wait,â€ he said.', 'wait,” he'],
    ['â€œWe wait,â€ he said. Itâ€™s â€œshut.â€', '“We wait,” he said. It’s “shut.”'],
  ])('that was read wrongly in part is mended: %j', (line, right) => {
    expect(text(utf8(line))).toContain(right);
  });

  it.each([
    ['Some pages print “â€™” for “’” – it’s a fault of “encodings”.'],
    ['Naïve cafés – “très chic” – in São Paulo.'],
    ['IRMÃ e MÃE, LÃ – “a nação” – PÃO.'],
    ['Ångström’s “Å” – Ä, Â and Ã are letters. A café.'],
    [
      'Wo Umlaute fehlen, steht „Ã¤“ statt „ä“, und „Größe“ wird zu „GrÃ¶ÃŸe“: für Leser ärgerlich.',
    ],
  ])('that is right stays: %j', (line) => {
    expect(text(utf8(line))).toBe(line);
  });

  it('of a picture is none', () => {
    expect(decode(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 32)).kind).toBe('binary');
  });
});

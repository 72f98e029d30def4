import { describe, expect, it } from 'vitest';
import { datelineEnd, findDateline, findDatelineAmong } from '../../src/articles/dateline.ts';

describe('a dateline', () => {
  it.each([['AP-US–Pier Reopens'], ['AFP-World – Pier reopens'], ['AP-Top – Headlines']])(
    'has no place in the wire’s name for a report: %j',
    (line) => {
      expect(findDateline(line)?.place ?? null).toBeNull();
    },
  );

  it('ends with a dash of two signs', () => {
    expect(findDateline('APELDOORN –- The pier reopened.')?.place).toBe('APELDOORN');
  });

  it('ends with a low line, as agencies print a dash', () => {
    expect(findDateline('FT. ARLEN, W.Va. (AP) _ The pier reopened.')).toEqual({
      place: 'FT. ARLEN, W.Va.',
      agency: 'AP',
    });
  });

  it('ends with a bar behind the state', () => {
    const line = 'PORT ARLEN, Fla. | The pier reopened on Monday.';
    expect(findDateline(line)?.place).toBe('PORT ARLEN, Fla.');
    expect(datelineEnd(line)).toBe('PORT ARLEN, Fla. | '.length);
  });

  it.each([
    ['Arlenhavn (NTB): Brua er åpen.', 'Arlenhavn', null],
    ['Arlenvár, 2026. november 24., kedd (MTI) - Megnyílt a híd.', 'Arlenvár', 'MTI'],
    ['Arlenów, 24.11.2026 (PAP) - Most otwarto.', 'Arlenów', 'PAP'],
    ['ARLENBRUCK (sda) - Die Brücke ist offen.', 'ARLENBRUCK', 'sda'],
  ])('is as European agencies print it: %s', (line, place, agency) => {
    expect(findDateline(line)).toEqual({ place, agency });
  });

  it.each([
    'Jan Roth (SPD): Wir gehen.',
    'Lea Voss (Grüne): Nein.',
    'Arlen, 2026. Die Brücke – oje.',
  ])('is none: %s', (line) => {
    expect(datelineEnd(line)).toBe(0);
  });

  it('ends with a bar behind a country', () => {
    expect(findDateline('PORT ARLEN, Sweden | The pier reopened.')?.place).toBe(
      'PORT ARLEN, Sweden',
    );
  });

  it.each([
    'OPINION | The pier is ours.',
    'WATCH, LISTEN | the pier',
    'NEWS, SPORT | 4 May',
    'ANALYSIS, Culture | The play is old.',
    'UPDATE, Port. | The pier is open.',
  ])('is none before a bar alone: %j', (line) => {
    expect(findDateline(line)).toBeNull();
  });

  it('is an agency in brackets, though the text is stuck to it', () => {
    expect(datelineEnd('(CNN)The pier reopened.')).toBe('(CNN)'.length);
    expect(datelineEnd('(Reuters) Two piers reopened.')).toBe('(Reuters) '.length);
    expect(datelineEnd('(NASA) The pier reopened.')).toBe(0);
  });

  it.each([
    ['SAN TELMO (Lara), 4 ago. — El puente abre.', 'SAN TELMO'],
    ['SAINT-LOUP (Drôme), 4 août – Le pont ouvre.', 'SAINT-LOUP'],
  ])('says where the place lies: %j', (line, place) => {
    expect(findDateline(line)?.place).toBe(place);
    expect(line.slice(datelineEnd(line))).toMatch(/^(?:El|Le) p/);
  });

  it.each([
    ['Velmark (Deutschland) - Bei einem Brand starben zwei Menschen.', 'Velmark', null],
    ['(Leipzig) - Die Messe öffnet am Montag.', 'Leipzig', null],
    ['Osk (Zealand News) - The pier reopened.', 'Osk', 'Zealand News'],
  ])('has no agency in the country or town that stands in brackets: %j', (line, place, agency) => {
    expect(findDateline(line)).toEqual({ place, agency });
  });

  it.each([
    ['OSKERS BEAT BRILLERS 31 - 17 TO REACH FINAL', 'Oskers beat Brillers'],
    ['HAUS LUND - BRILL/KÜSTE Das alte Haus liegt am See.', 'Haus Lund'],
  ])('is no score and no headline: %j', (line, title) => {
    expect(findDatelineAmong([line], title)).toBeNull();
  });

  it.each([
    ['BRILL, Ill., July 30, 2024 /OskWire/ -- |The pier opened.', 'BRILL, Ill.', 'OskWire'],
    ['BRILL, Ill.--(OSK WIRE)--|The pier opened.', 'BRILL, Ill.', 'OSK WIRE'],
    ['BRILL, July 30, 2024 – (Oskfile Corp.) – |The pier opened.', 'BRILL', 'Oskfile Corp.'],
    ['Brill, Illinois, July 30, 2024 – |The pier opened.', 'Brill, Illinois', null],
    ['Brill, IL – July 30, 2024 – |The pier opened.', 'Brill, IL', null],
    ['Brill, Germany (30 July 2024) – |The pier opened.', 'Brill, Germany', null],
    ['July 30, 2024 – Brill, IL – |The pier opened.', 'Brill, IL', null],
    ['July 30, 2024 – |The pier opened.', null, null],
  ])('is that of a press release: %j', (line, place, agency) => {
    expect(findDateline(line.replace('|', ''))).toEqual({ place, agency });
    expect(datelineEnd(line.replace('|', ''))).toBe(line.indexOf('|'));
  });

  it.each([
    ['On July 30, 2024 – the day the pier burned – Osk slept.'],
    ['July 30, 2024 – the day the pier burned – was cold.'],
    ['Ada Lund, July 30, 2024: The pier opened.'],
    ['The Pier, Brill (built 1924) – The town wants it back.'],
  ])('is no day within a sentence: %j', (line) => {
    expect(findDateline(line)).toBeNull();
  });

  it('is a town that is the first word of a headline', () => {
    expect(findDatelineAmong(['OSK – The pier reopened.'], 'Osk: pier reopens')?.place).toBe('OSK');
  });

  it('is a place in capitals', () => {
    expect(findDateline('APELDOORN (ANP) – The pier reopened.')).toEqual({
      place: 'APELDOORN',
      agency: 'ANP',
    });
  });
});

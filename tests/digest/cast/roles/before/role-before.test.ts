import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  'Asked whether he would counsel Ada Stone to go, he was silent.',
  'They could not judge Ada Stone by that.',
  'The club said it may host Ada Stone in May.',
])('a verb is no role: %s', (text) => {
  expect(castOf([text]).who('Ada Stone')?.role ?? null).toBeNull();
});

test.each([
  ['Treasury spokesman Ivo Brandt nodded.', 'Ivo Brandt', 'Treasury spokesman'],
  ['Then former Oregon Gov. Dale Prewitt rose.', 'Dale Prewitt', 'former Oregon Gov.'],
  ['She married rapper Leo Stamp in June.', 'Leo Stamp', 'rapper'],
  ['She will debate rival Sen. Ada Stone of Maine.', 'Ada Stone', 'Sen.'],
  ['He tried to blow away rival Newton Crewe.', 'Newton Crewe', 'rival'],
  [
    'The port’s harbour policy chief Ada Stone agreed.',
    'Ada Stone',
    'The port’s harbour policy chief',
  ],
  ['Army Master Sgt. Ada Stone agreed.', 'Ada Stone', 'Army Master Sgt.'],
  ['It was Sgt. 1st Class Ada Stone who agreed.', 'Ada Stone', 'Sgt. 1st Class'],
  ['Then Brig. Gen. Ada Stone agreed.', 'Ada Stone', 'Brig. Gen.'],
  ['Then committee chairman Sen. Ada Stone agreed.', 'Ada Stone', 'committee chairman'],
  ['Then Harbour Party MSP Ada Stone agreed.', 'Ada Stone', 'Harbour Party MSP'],
  ['His deputy Ada Stone agreed.', 'Ada Stone', 'His deputy'],
  ['District Judge (Coastal Courts) Ada Stone agreed.', 'Ada Stone', 'District Judge'],
  ['Then Transport for Osk boss Ada Stone agreed.', 'Ada Stone', 'Transport for Osk boss'],
  ['“No,” parks director Ada Stone agreed.', 'Ada Stone', 'parks director'],
  ['Outside court Holm’s lawyer, Ada Stone, agreed.', 'Ada Stone', 'Holm’s lawyer'],
  ['Then rapper Holm’s lawyer, Ada Stone, agreed.', 'Ada Stone', 'rapper Holm’s lawyer'],
  ['“No,” then mayor Ada Stone agreed.', 'Ada Stone', 'then mayor'],
  ['The then mayor, Ada Stone, agreed.', 'Ada Stone', 'then mayor'],
  ['“No,” night manager Ada Stone agreed.', 'Ada Stone', 'night manager'],
  ['“No,” haulier Ada Stone agreed.', 'Ada Stone', 'haulier'],
  ['“No,” protest leader Ada Stone agreed.', 'Ada Stone', 'protest leader'],
  ['Then forest ranger Ada Stone agreed.', 'Ada Stone', 'forest ranger'],
  ['“No,” head of public health Ada Stone agreed.', 'Ada Stone', 'head of public health'],
  ['Director of nursing Ada Stone agreed.', 'Ada Stone', 'Director of nursing'],
  ['Then returning officer Ada Stone agreed.', 'Ada Stone', 'returning officer'],
  ['“No,” family lawyer Ada Stone agreed.', 'Ada Stone', 'family lawyer'],
  ['US envoy Ada Stone agreed.', 'Ada Stone', 'US envoy'],
  ['He met with Nokta chief Ada Stone.', 'Ada Stone', 'Nokta chief'],
  ['Then Port of Osk spokesman Ivo Brandt rose.', 'Ivo Brandt', 'Port of Osk spokesman'],
  ['It was built by Harrow Foods chief Ada Stone.', 'Ada Stone', 'Harrow Foods chief'],
  ['Police and Crime Commissioner Ada Stone agreed.', 'Ada Stone', 'Police and Crime Commissioner'],
  ['He met with Nokta CEO & founder Ada Stone.', 'Ada Stone', 'Nokta CEO & founder'],
  ['Its CEO & founder, Ada Stone, agreed.', 'Ada Stone', 'CEO & founder'],
  ['Then Bears linebacker Omar Adeyemi agreed.', 'Omar Adeyemi', 'Bears linebacker'],
  [
    'Joint Council for the Welfare of Sailors campaigner Caitlin Rowe agreed.',
    'Caitlin Rowe',
    'Joint Council for the Welfare of Sailors campaigner',
  ],
])('a role stands right before a name: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test.each([
  ['After the draw on Sunday night manager Ada Stone agreed.', 'manager'],
  ['Last night nurse Ada Stone agreed.', 'nurse'],
  ['Every day trader Ada Stone agreed.', 'trader'],
  ['In the evening editor Ada Stone agreed.', 'editor'],
  ['The firm claims manager Ada Stone agreed.', 'manager'],
  ['BBC morning host Ada Stone agreed.', 'BBC morning host'],
  ['Then longtime night editor Ada Stone agreed.', 'longtime night editor'],
  ['The night manager Ada Stone agreed.', 'night manager'],
  ['The firm’s claims manager Ada Stone agreed.', 'claims manager'],
])('a time or a verb is none of it: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toMatch(new RegExp(`(?:^|’s |The )${role}$`, 'u'));
});

test.each([
  ['After returning mayor Ada Stone agreed.', 'mayor'],
  ['While teaching pupil Ada Stone agreed.', 'pupil'],
  ['Writes columnist Ada Stone: “It rains.”', 'columnist'],
  ['Warns economist Ada Stone: “It rains.”', 'economist'],
  ['Recalls nurse Ada Stone: “It rains.”', 'nurse'],
  ['Counters mayor Ada Stone: “It rains.”', 'mayor'],
  ['Meets coach Ada Stone in May.', 'coach'],
  ['Bears coach Ada Stone agreed.', 'Bears coach'],
])('nor is what somebody does: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toBe(role);
});

test.each([
  ['The Heat forward Ada Stone agreed.', 'Heat forward'],
  ['The Lakers center Ada Stone agreed.', 'Lakers center'],
  ['Then centre back Ada Stone agreed.', 'centre back'],
])('so does where somebody plays, behind the team: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toBe(role);
});

test.each([
  ['Minister of Education Ada Stone agreed.', 'Minister of Education'],
  ['The ambassador to Malta Ada Stone agreed.', 'ambassador to Malta'],
  ['Minister in the Ministry of Finance Ada Stone agreed.', 'Minister in the Ministry of Finance'],
  ['Minister for Canals and Locks Ada Stone agreed.', 'Minister for Canals and Locks'],
  ['Minister of Ports, Fish and Ice Ada Stone agreed.', 'Minister of Ports, Fish and Ice'],
  [
    'Deputy Head of the Office of Canal Locks Ada Stone agreed.',
    'Deputy Head of the Office of Canal Locks',
  ],
  ['Minister without Portfolio Ada Stone agreed.', 'Minister without Portfolio'],
  [
    'Leader of Opposition Business in the Senate Ada Stone agreed.',
    'Leader of Opposition Business in the Senate',
  ],
  ['Rev. Ada Stone agreed.', 'Rev.'],
  ['Director at the Bank of Norvania Ada Stone agreed.', 'Director at the Bank of Norvania'],
])('an office goes on behind its noun: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toBe(role);
});

test('the office says more than the short title behind it', () => {
  const cast = castOf(['Harbour committee chairman Sen. Ivo Brandt agreed.']);
  expect(cast.who('Ivo Brandt')?.role).toBe('Harbour committee chairman');
});

test.each([
  'A spokesman for Ada Stone agreed.',
  'Polls asked what a President Ada Stone would do.',
  'He asked senior Ada Stone aides.',
])('what belongs to somebody else or is only supposed is no role: %s', (text) => {
  expect(castOf([text]).who('Ada Stone')?.role ?? null).toBeNull();
});

test.each([
  [
    'Popular Lutheran and motivational speaker Ada Stone agreed.',
    'Lutheran and motivational speaker',
  ],
  ['Social and political analyst Ada Stone agreed.', 'Social and political analyst'],
  ['Then economic and financial adviser Ada Stone agreed.', 'economic and financial adviser'],
  ['Then civil and human rights lawyer Ada Stone agreed.', 'civil and human rights lawyer'],
  ['It was film and television producer Ada Stone.', 'film and television producer'],
  ['Ex-Kelso and Harts player Ada Stone agreed.', 'Ex-Kelso and Harts player'],
  ['Then former Kelso and England striker Ada Stone agreed.', 'former Kelso and England striker'],
])('two fields of one calling stay together: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toBe(role);
});

test.each([
  ['Ivo Brandt and political analyst Ada Stone agreed.', 'political analyst'],
  ['The mill and former mayor Ada Stone agreed.', 'former mayor'],
  ['Norvania and Harts player Ada Stone agreed.', 'Harts player'],
  ['The trial and political analyst Ada Stone were late.', 'political analyst'],
])('what stands before “and” may be somebody or something else: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toBe(role);
});

test.each([
  ['The head of carmaker Norda agreed.', 'Norda'],
  ['The widow of murdered Ada Stone agreed.', 'Ada Stone'],
])('whose head or widow it is has no such role: %s', (text, name) => {
  expect(castOf([text]).who(name)?.role ?? null).toBeNull();
});

test.each([
  [
    'Osk FM vice president for sport and culture Ada Stone agreed.',
    'vice president for sport and culture',
  ],
  ['Deputy commissioner of police Ada Stone agreed.', 'Deputy commissioner of police'],
  ['It was said by deputy superintendent of police Ada Stone.', 'deputy superintendent of police'],
])('the field of an office stands before the name: %s', (text, role) => {
  expect(castOf([text]).who('Ada Stone')?.role).toContain(role);
});

test.each([
  'A spokesman for health minister Ada Stone agreed.',
  'The charity Ada Stone helps the poor of the town.',
  'A spokesman for Ada Stone agreed.',
])('whoever is spoken for has no field: %s', (text) => {
  expect(castOf([text]).who('Ada Stone')?.role ?? '').not.toMatch(/lawyer|spokesman/);
});

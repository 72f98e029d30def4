import { describe, expect, it } from 'vitest';
import { shown } from '../shown.ts';

describe('a post that is shown', () => {
  it.each([
    [
      'goes on with its clause, where the noun says little',
      '“It keeps getting bigger and bigger,” said Steve Smid, a veteran newspaper editor who teaches journalism at the University of Osk.',
      'Steve Smid ; veteran newspaper editor who teaches journalism at the University of Osk ; -',
    ],
    [
      'is none where it is told of somebody’s house, and not of whose',
      '“He left before the rain came down on us,” said his landlady, Anna Schiff.',
      'Anna Schiff ; - ; -',
    ],
    [
      'goes on with whom a friend worked for',
      '“She needs to be smart in a tough race,” said Thomas R. Nidel, a friend and adviser who worked for Mrs. Orth at the State Department.',
      'Thomas R. Nidel ; friend and adviser who worked for Mrs. Orth at the State Department ; -',
    ],
    [
      'says by its name the body that it calls by a noun',
      'Talks were held at the Science Mission Directorate. | “We have examined it all in detail,” said Ida Cole, head of the science directorate.',
      'Ida Cole ; head ; the Science Mission Directorate',
    ],
    [
      'says its kind, where the body has no name',
      'Special forces are led by the American military in Osk. The American military has few men there. | “A raid is a combat operation for all of them,” said Steven Warner, a military spokesman in Osk.',
      'Steven Warner ; military spokesman in Osk ; -',
    ],
    [
      'is with the body that the noun of its kind means',
      'The Osk Police Department has few men there. | “A raid is a big operation for all of them,” said Steven Warner, a police spokesman.',
      'Steven Warner ; spokesman ; Osk Police Department',
    ],
    [
      'is the office of today, where the article says a seat',
      '“We have examined it all in detail,” said Rep. Darrell Isser, R-Calif., former chairman of the House oversight committee.',
      'Darrell Isser ; Rep. ; R-Calif.',
    ],
    [
      'is that of the person, and not of the body that stands before it',
      '“People should run, not walk, to get it installed,” said Trent Micro advanced threat researcher Paul Fergus.',
      'Paul Fergus ; Trent Micro advanced threat researcher ; -',
    ],
    [
      'is the office, where somebody supports another as well',
      '“He has to ask himself if he wants to keep going,” said Jay Jakes, an Orth supporter who is the party chairman in Osk County.',
      'Jay Jakes ; party chairman in Osk County ; -',
    ],
    [
      'is none where it does not say for what he stands',
      'At the debate, candidate Hilda Cramer said: “We will not let them close the harbour this year.”',
      'Hilda Cramer ; - ; -',
    ],
    [
      'begins with its town and its adverb',
      'Sander criticised Osk’s newly elected mayor Sadik Lomm. | “His view could make both our countries less safe,” Lomm said.',
      'Sadik Lomm ; Osk’s newly elected mayor ; -',
    ],
    [
      'begins with its adverb alone',
      'Sander met newly appointed minister Sadik Lomm. | “His view could make both our countries less safe,” Lomm said.',
      'Sadik Lomm ; newly appointed minister ; -',
    ],
    [
      'has no people without a name behind the body that it says',
      'School administrators were blunt: “We are just throwing darts at the wall,” said Jennifer Jons, spokesperson for the school system.',
      'Jennifer Jons ; spokesperson for the school system ; -',
    ],
    [
      'of any paper is not one of the paper named last',
      'Fox News and the Drum Report gave space to rumors. | “It keeps getting bigger and bigger,” said Steve Smid, a veteran newspaper editor.',
      'Steve Smid ; veteran newspaper editor ; -',
    ],
    [
      'of an officer is with the only police that is named',
      'In August we spoke to Farwell Police. | “The pattern is what makes it a crime,” said Officer Stacy Chiaro.',
      'Stacy Chiaro ; Officer ; Farwell Police',
    ],
    [
      'of an officer is with no police where two are named',
      'Farwell Police asked Osk Police for help. | “The pattern is what makes it a crime,” said Officer Stacy Chiaro.',
      'Stacy Chiaro ; Officer ; -',
    ],
    [
      'of a firm with a number in its name is with the whole name',
      '“You can meet people of your trade there.” – David Graham, Founder & President, Orth 1 Consulting',
      'David Graham ; Founder & President ; Orth 1 Consulting',
    ],
    [
      'is none where it is a verdict',
      'Lena Orth is the top recipient among them of gifts from banks. | “They think I will do what I say,” Orth said.',
      'Lena Orth ; - ; -',
    ],
    [
      'is none where it is the neighbour of nobody knows whom',
      'Ms. Hugel avoids it with her mother, but their neighbor Benno Grau knows what the town needs. “It takes a stubborn man to straighten this place out,” he said.',
      'Benno Grau ; - ; -',
    ],
    [
      'is over, if the article says so elsewhere',
      'The executive aide Ida Rask was there. | Ida Rask, a former executive aide to the mayor, left in May. | “We never had the numbers,” Rask said.',
      'Ida Rask ; former executive aide to the mayor ; -',
    ],
    [
      'ends with the state of its town',
      '“The probe will see the first stars of the sky,” said Bo Lund, a chemist at the Holm Institute in Dorn, Illinois.',
      'Bo Lund ; chemist at the Holm Institute in Dorn, Illinois ; Holm Institute',
    ],
    [
      'ends with the state of its town in short',
      '“The probe will see the first stars of the sky,” said Bo Lund, a chemist at the Holm Institute in Dorn, Md., on Monday.',
      'Bo Lund ; chemist at the Holm Institute in Dorn, Md. ; Holm Institute',
    ],
    [
      'says the body once that stands behind it by its name',
      '“The probe has four legs, and each can break,” said Ida Holm, deputy chief for exploration in the science directorate, the Science Mission Directorate.',
      'Ida Holm ; deputy chief for exploration ; the Science Mission Directorate',
    ],
    [
      'keeps the article before its owner',
      '“Each of the cables has rust,” said Rolf Dahl, the president’s former press secretary.',
      'Rolf Dahl ; the president’s former press secretary ; -',
    ],
    [
      'is no verb before it',
      'Cole was blamed for her push to overthrow Libyan dictator Omar Sadd. | “We will fight in each street of this city,” Sadd said.',
      'Omar Sadd ; Libyan dictator ; -',
    ],
    [
      'is the office alone where somebody is an opponent as well',
      'Rep. Patrick Moor wants more schools. His Democratic opponent, Rep. Alan Gray, wants fewer. | “We pay for schools through taxes on houses,” Gray said.',
      'Alan Gray ; Rep. ; -',
    ],
    [
      'is no party',
      'Mitt Moor, his likely GOP rival, spoke in Osk. | “We will cut each of these taxes at once,” Moor said.',
      'Mitt Moor ; - ; -',
    ],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

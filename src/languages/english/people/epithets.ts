import type { WordList } from '../../word-list.ts';

/** Nouns of one field: who is one of them may be called by another of them. */
export const callings: readonly WordList[] = [
  'boss manager coach gaffer tactician trainer skipper',
  'singer songwriter singer-songwriter musician rapper frontman guitarist vocalist drummer bassist pianist violinist artist entertainer crooner popstar composer',
  'actor actress comedian comedienne comic entertainer presenter host broadcaster model supermodel filmmaker director personality',
  'author novelist writer poet playwright columnist journalist historian',
  'billionaire tycoon mogul magnate entrepreneur businessman businesswoman industrialist financier investor founder co-founder ceo chief executive chairman owner developer',
  'politician lawmaker legislator democrat republican tory conservative liberal socialist backbencher frontbencher incumbent challenger candidate nominee frontrunner front-runner senator sen sen. congressman congresswoman representative rep rep. mp governor gov gov. minister mayor',
  'striker winger midfielder defender goalkeeper keeper playmaker full-back centre-back centre-half left-back right-back forward captain skipper player footballer international quarterback linebacker cornerback receiver lineman pitcher catcher slugger shortstop guard center batsman batter bowler all-rounder wicketkeeper fly-half scrum-half flanker golfer sprinter hurdler runner swimmer cyclist rider driver racer boxer fighter heavyweight jockey skater skier snowboarder gymnast champion medallist medalist olympian paralympian athlete rookie teammate',
  'student pupil schoolboy schoolgirl graduate teenager youngster',
];

/** What may be said of anybody, whatever his calling: where from, how old, how known; a guard writes a book as well. */
export const ofAnybody: WordList = `author star superstar celebrity native veteran champion teenager teen youngster pensioner grandmother
  grandfather grandad widow widower newlywed beauty blonde brunette redhead stunner hunk heartthrob favourite favorite legend icon ace funnyman funnywoman sweetheart
  londoner texan californian spaniard swede serb briton brit scot scotsman irishman welshman englishman
  frenchman dutchman dane finn pole croat australian canadian american argentine argentinian brazilian
  italian belgian austrian norwegian slovenian slovak czech kiwi uruguayan colombian chilean mexican
  jamaican kenyan ethiopian nigerian ghanaian mother-of-one mother-of-two mother-of-three mother-of-four
  father-of-one father-of-two father-of-three father-of-four mum-of-one mum-of-two mum-of-three
  mum-of-four dad-of-one dad-of-two dad-of-three dad-of-four`;

/** Offices that an article gives to whom it names. */
export const officesOfMany: WordList = `senator sen sen. representative rep rep. governor gov gov. mayor minister chief executive chairman ceo
  owner founder co-founder director guard driver host candidate nominee captain manager coach journalist
  mp congressman congresswoman student pupil`;

/** People of business. */
export const businessPeople: WordList = `billionaire tycoon mogul magnate entrepreneur businessman businesswoman industrialist financier investor
  developer`;

/** Offices of politics of which nobody has two: a senator is no governor. */
export const politicalRanks: WordList = `senator sen sen. representative rep rep. governor gov gov. mayor minister candidate nominee mp
  congressman congresswoman`;

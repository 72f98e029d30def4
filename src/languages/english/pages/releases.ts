import type { ReleaseWords } from '../../lists/release-words.ts';

export const releases: ReleaseWords = {
  names: `(?:press|news|media)_release for_immediate_release`,
  otherNames: `(?:press|news|media)_(?:statement|information|notice|advisory|announcement)`,
  embargo: `for_(?:immediate_)?release embargoed under_embargo`,
  contacts: `(?:media_|press_|for_(?:more|further)_information,?_)?contacts?`,
  askUs: `(?:media|press)_(?:contacts?|enquiries|inquiries)`,
  about: ['about (?:the )?'],
  notes: ['notes? (?:to|for) (?:the )?editors?'],
  ends: `ends?`,
};

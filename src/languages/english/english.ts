import type { Language } from '../language.ts';
import { sentences } from './abbreviations.ts';
import { endings } from './endings.ts';
import { openings } from './openings.ts';
import { bylines } from './pages/bylines.ts';
import { dates } from './pages/dates.ts';
import { feeds } from './pages/feeds.ts';
import { genres } from './pages/genres.ts';
import { releases } from './pages/releases.ts';
import { roundUps } from './pages/round-ups.ts';
import { tailMarks } from './pages/tail-marks.ts';
import { earlierText } from './pages/furniture.ts';
import { walls } from './pages/walls.ts';
import { quotes } from './quotes/asking.ts';
import { stories } from './stories.ts';

/** Names, roles, bodies and verbs of speech lie beside this file: the digest has rules of its own for them. */
export const english: Language = {
  name: 'English',
  tags: ['en'],
  hasOwnRules: true,
  common: `the and of to in is that for was on with as he it by at from his they have are not this be said who
    will has its an`,
  sentences,
  openings,
  tailMarks,
  furniture: {
    authorDoes: `is_(?:an?|the|adjunct|assistant|associate|chief|executive|founder|head|president|professor|senior) covers reports contributed writes teaches has_(?:covered|reported|written|worked)`,
    corrections: `correction corrections clarification amendment`,
    earlierText,
    site: `we this_(?:web)?site our_(?:web)?site`,
    stored: `cookies? your_privacy information_on_(?:a|your)_device`,
    stamps: `(?:(?:first|last)_)?(?:updated?|published|posted|modified)`,
    inBrackets: `photo images? handout pool courtesy`,
    credits: `photo image video credit source`,
    elsewhere: `continue_reading read_(?:more|also|next) see_also related subscribe follow_us share_this listen_to_this sign_up`,
    rights: `all_rights_reserved`,
  },
  genres,
  walls,
  feeds,
  months: `jan feb mar apr may jun jul aug sep oct nov dec`,
  heads: {
    frontPages: `home homepage index`,
    sections: `politics sports? business culture arts opinion economy finance money technology tech science health lifestyle style travel entertainment local news jobs obituaries community top_stories latest weather videos?`,
    articles: `the`,
    weekdays: `\\p{L}{2,6}day`,
    kickers: `breaking breaking_news exclusive just_in developing developing_story news_alert update live`,
    mastheads: `gazette times post herald news journal tribune paper star mail telegraph observer courier chronicle press standard mirror globe echo review
      ledger dispatch sentinel examiner advertiser argus inquirer enquirer bulletin guardian weekly advocate messenger`,
    links: `of the`,
  },
  bylines,
  dates,
  releases,
  stories,
  endings,
  roundUps,
  quotes,
};

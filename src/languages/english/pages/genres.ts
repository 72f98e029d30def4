import type { GenreNames } from '../../lists/genre-names.ts';

/** What desks call their texts: "guest essay", "reality check", "the week in pictures". */
export const genres: GenreNames = {
  sponsored: [
    'sponsored(?: (?:content|post|article))?|paid (?:post|content)|partner content|advertorials?',
    'branded content',
  ],
  opinion: [
    'opinions?|op-?eds?|editorials?|columns?|columnists?|letters(?: to the editor)?',
    'comment(?:ary)?|commentisfree|viewpoints?|perspectives?|guest (?:essay|column|opinion)',
  ],
  'fact-check': ['fact[- ]?checks?|fact[- ]?checking|factcheck|fact-finding|reality check'],
  live: ['live(?:blog| blog| updates| news)?'],
  interview: ['interviews?|q ?& ?a|q and a'],
  obituary: ['obituar(?:y|ies)|in memoriam'],
  'press-release': ['press[- ]releases?|news[- ]releases?|media[- ]releases?'],
  analysis: ['analys[ie]s|explainers?|explained'],
  sport: [
    'sports?|football|soccer|basketball|baseball|cricket|tennis|golf|rugby|hockey|formula[- ]?(?:1|one)',
    'nfl|nba|mlb|nhl',
  ],
  liveTitles: [String.raw`\blive updates?\b|[–—-] (?:as it happened|live)$|^live[:!]`],
  obituaryTitles: [String.raw`\bobituary$`],
  questions: ['Q|Question'],
  answers: ['A|Answer'],
  'round-up': [
    'morning (?:briefing|brief|mail|edition)|evening (?:briefing|brief)|daily (?:briefing|brief|digest)',
    'round-?ups?|news (?:round-?up|in brief|briefs?)|briefing|the week in .{1,30}',
  ],
};

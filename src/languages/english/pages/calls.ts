import type { WordList } from '../../word-list.ts';

/** What pages ask of their readers. */
export const asked: WordList = `hit add ask become browse call chat check check_out click contact copy discover donate
  download email e-mail enjoy enter explore find find_out follow get give have help install join keep_up let like
  listen log_in look message never_miss don't_miss don’t_miss notify play read receive refresh register save
  scroll see send share sign_in sign_up stay stream submit subscribe support take tap tell text tune_in turn_on
  try use view visit vote watch whatsapp write be_the_first catch_up`;

/** Whose page it is, where it talks with its readers, and what it sends them. */
export const ofTheHouse: WordList = `us our ours newsletters? inbox podcasts? livestreams? newsdesk newsroom headlines
  facebook instagram telegram whatsapp tiktok youtube linkedin bluesky mastodon threads snapchat messenger signal
  reddit subscribers? subscriptions? breaking_news top_stories the_latest push_notifications stay_informed
  what['’]s_happening as_it_happens as_it_unfolds keep_reading below_to_hear for_video for_more
  save_this_article save_this_story this_page for_free alerts`;

/** "your phone": what a reader has of a page. */
export const ofTheReader: WordList =
  'phone inbox device street area neighbourhood neighborhood postcode browser lock_screen mobile';

/** "The Osk Herald | is published by …": how a house speaks of itself below a text. */
export const houseDoes: WordList =
  'is are covers publishes provides brings reports offers has_been was_founded';

/** What something is said or written in: "in an interview", "in the company’s news release". */
export const saidIn = `
  deposition interview statement speech address letter email e-mail memo memoir report article video tweet retweet
  post posting message text release announcement blog column op-ed editorial essay book note document
  filing affidavit complaint lawsuit ruling opinion brief petition testimony transcript call conversation
  discussion chat exchange talk remarks comments debate ad advert advertisement
  commercial clip recording voicemail story stories newsletter thread comment reply response sermon homily lecture toast
  documentary film song court congress parliament person public private series tweets posts interviews
  statements emails letters messages texts calls conversations
`;

/** What it was spread on: "on Twitter", "on the Senate floor". */
export const spreadOn = `
  twitter x facebook instagram telegram tiktok linkedin reddit snapchat whatsapp weibo wechat bluesky
  mastodon threads youtube vkontakte social media network platform website site page account channel
  television tv radio air show programme program floor stage stand trail steps cnn msnbc nbc abc cbs npr
  bbc cnbc c-span news online podcast podcasts
`;

/** Channels on which somebody speaks, unless it is at an occasion of theirs: "a CNN town hall". */
export const channels = 'truth_social fox_news cnn msnbc cnbc nbc abc cbs npr pbs c-span bbc';
export const occasionsOfChannels = 'interview briefing debate town_hall event statement';

/** What follows the noun that tells the preposition: "a meeting | with reporters". */
export const behindOccasions =
  'with to on of for about after before during at in by from between against near outside inside over';

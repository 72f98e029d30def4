import { anyOf, either, regex } from '../../regex.ts';
import { oneOf } from '../../word-set.ts';

const MORE = '(?:more|less|all|next|comments)(?: stories| articles| news| posts)?';
const PLACES = anyOf('top main_content content navigation footer article');
/** What buttons and menus say, alone on a line. */
const BUTTONS = either(
  oneOf('share tweet pin post save print email e-mail copy_link comments? like follow(?:_us)?'),
  oneOf('subscribe sign_(?:in|up) log_?in register menu search close'),
  oneOf(
    'advertisement advertising advert caption ad sponsored(?:_content)? loading(?:_more(?:_stories|_articles|_posts|_news)?)?',
  ),
  'related(?: articles| stories| topics| content)?|more from .{1,40}',
  oneOf('most_read most_popular trending(?:_now)? recommended(?:_for_you)? you_may_also_like'),
  oneOf(
    'up_next tags? topics home next previous next_article previous_article you_might_also_like',
  ),
  oneOf('(?:hide|toggle|show)_caption view_gallery play_video link_copied report_a_typo'),
  oneOf('opens_in_a_new_(?:window|tab) scroll_to_continue_with_content'),
);
/** What a share bar is made of. */
const SHARING = either(
  oneOf('share tweet pin follow like email print save facebook twitter x linkedin whatsapp'),
  oneOf(
    'telegram reddit instagram pinterest flipboard threads bluesky mastodon messenger viber sms copy_link link_copied',
  ),
  oneOf('this article story on via us it with_friends'),
  String.raw`\||·|•|,|\s`,
);
const NETWORKS = anyOf(
  'twitter x facebook instagram telegram whatsapp youtube linkedin tiktok bluesky mastodon threads',
);
const SIGN_UP = '(?:sign up|subscribe|register)(?: now| here| today)?';
const MAILINGS = anyOf('newsletters? updates alerts inbox emails? digest');
/** What stands before the title of another text. */
const OTHER_TEXT = either(
  oneOf('watch listen see_also see_more read_more also_read read_also read_next related'),
  oneOf("more_on_this(?:_story)? don't_miss in_pictures gallery video"),
);
const LABELS = anyOf(
  'tags? topics filed_under posted_in categor(?:y|ies) related_topics keywords sources? load-date publication-type',
);
const TEXTS = anyOf('article story report post page content video item');
const ADVERBS = '(?:(?:solely|entirely|strictly) )';
const OWN = '(?:(?:his|her|their|my|its) own|(?:those of )?the (?:author|writer|columnist))';
const PHOTOGRAPHER = String.raw`\p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[^()/]{1,30}`;
const ADVERT = '(?:ads?|adverts?|advertisements?|promotion)';
const PICTURE = anyOf('photo photograph photographer picture image foto credit');
const STILL = anyOf('photo photograph image picture frame');
const TAKEN = anyOf('taken provided released made from by posted shared grabbed');
const FROM_LEFT = '(?:Pictured |Seen |Clockwise )?[Ff]rom (?:the )?(?:top )?left(?: to right)?';
const DESK_WORK = anyOf('reporting editing additional_reporting writing this_story this_article');

/** An address or a number, and what goes with it. */
const NUMBER = String.raw`(?<!\d)(?!\d{4}[–-]\d{4}(?!\d))\d{3}[\d ()./-]{4,20}`;
const REST = String.raw`(?:[.,;)]|,? (?:or|for|between|and (?:on|at|by|followed))\b.{0,100})`;
const REACHED = String.raw`.{0,80}(?:\S{1,60}@\S{3,60}|${NUMBER})${REST}?$`;
/** What a house is called: "The Harbour Post of Osk". */
const NAMES = String.raw`\p{Lu}\S{0,30}(?: (?:\p{Lu}\S{0,30}|of|the|and)){0,6}`;
const COPYRIGHT_MATTERS = anyOf(
  'laws? acts? cases? claims? lawsuits? lawyers? holders? owners? rules? reform infringement protection',
);
const LINK_LABELS = anyOf(
  'copy_(?:this_)?link jump_to_comments end_of_(?:list|document) allow_notifications manage_(?:cookies|consent|preferences) gallery expand collapse enlarge(?:_this)?_image copied',
);

const EARLIER = anyOf('earlier previous prior original');
const OWN_TEXT = anyOf('article story report post piece headline page column');
const AMENDED = anyOf('amended corrected updated edited clarified revised');
/** "An earlier version of this story misspelled …", "This article was amended on 27 November …" */
export const earlierText: readonly string[] = [
  String.raw`(?:in )?an? ${EARLIER} version of this ${OWN_TEXT}\b`,
  String.raw`this ${OWN_TEXT} (?:was|has been) (?:since )?${AMENDED}\b`,
];

/**
 * Lines of a page that are not the article: navigation, share bars, captions, promotion, legal
 * small print. A line must match as a whole (or open with a fixed phrase), so that a sentence
 * that merely speaks of such things stays: "Read more" goes, "He read more books" stays.
 */
export const englishFurniture: readonly RegExp[] = [
  // "Back to top", "Skip to main content"
  regex.i`^${anyOf('scroll back return go skip jump')} (?:back )?(?:up |down )?to (?:the )?${PLACES}[.!]?$`,
  // "Read more", "Click here to see all comments ›"
  regex.i`^(?:click (?:here )?to )?${anyOf('read see show load view find_out learn')} ${MORE}(?: here)?\s*[.…›»→>+-]*$`,
  /^(?:continue|keep) reading\b.{0,60}$/i,
  // "Read the full story at oskherald.example"
  regex.i`^read (?:the )?${either('rest', 'full (?:story|article|text)', 'original(?: article)?')}\b.{0,40}$`,
  // "Share", "Related articles:"
  regex.i`^${BUTTONS}\s*[:.…›»|]*$`,
  // "Share this article on Facebook | Twitter"
  regex.i`^${SHARING}+:?$`,
  /^(?:comments?|shares?|likes?)\s?\(\d{1,7}\)$/i,
  // "12.4K shares", "3,211 views", "Reading time: 4 minutes"
  regex.i`^[\d.,]{1,12}\s?[km]?\+?\s*${anyOf('comments? shares? likes? views? reads? min(?:ute)?s?\\.?_read')}$`,
  regex.i`^${anyOf('reading_time read_time')}\s?:? \d{1,3} ?min(?:ute)?s?\.?$`,
  // "Filed under: Travel", "Tags: trains, Osk", "Source: Reuters"
  regex.i`^${LABELS}\s?:(?!.{0,80}[.!?]$).{1,80}$`,
  // "osk@herald.example", "@oskherald", "www.herald.example/osk"
  /^(?:\S{1,60}@[\w.-]{3,60}|@\w{2,40})$/,
  /^(?:www\.)?[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,3}\.[a-z]{2,8}(?:\/\S{0,200})?$/,
  // "Ida Roe is an economist. The opinions are her own."
  regex.i`^.{0,240}\b(?:views|opinions)\b[^.]{0,60}\bare ${ADVERBS}?${OWN}\b.{0,60}$`,
  regex.i`^.{0,240}\bwrites (?:here )?in (?:a|his|her|their) personal capacity\b.{0,40}$`,
  // "A boat leaves Osk on Friday. (Ida Roe/Osk Herald via AP)"
  regex.u`^.{10,300}\(${PHOTOGRAPHER}\/\s?\p{Lu}[^()]{1,60}\)\.?$`,
  /^our standards\s?:.{0,80}$/i,
  regex.i`^comments ${anyOf('are_closed are_moderated are_disabled have_been_closed')}\b.{0,60}$`,
  regex.i`^(?:the )?${anyOf('terms_of_use privacy_policy terms_and_conditions about_us advertise_with_us')}[.]?$`,
  /^[-–—#*]{1,3}\s?(?:ends|30)\s?[-–—#*]{1,3}$|^ENDS?$/,
  // "Photo credit: Sam Roe", "Image: …"
  regex.i`^${anyOf('image photo picture video graphic file')}(?: ${anyOf('credit source caption by')})?\s*[:|©].{0,200}$`,
  /^(?:photograph|photo|image|picture|illustration)s? (?:by|courtesy of)\b.{0,120}$/i,
  /^(?:getty images|reuters|ap photo|afp|epa|shutterstock)(?:\s*[/|].{0,60})?$/i,
  // "A tram at the old depot in 2019. Photo: Reuters"
  regex.iu`^.{0,240}[.!?] ${PICTURE}s?(?: by)?\s?: ?\p{Lu}[^.!?]{1,60}$`,
  // "A tram at the old depot in 2019. Picture by Ida Roe."
  regex.iu`^.{0,240}[.!?] ${PICTURE}s? by \p{Lu}[^.!?]{1,60}\.?$`,
  /^.{0,160}\((?:photo|image|picture|file photo|credit)\b[^)]{0,80}\)$/i,
  /^(?:chat|message|talk) (?:with|to) us (?:in|on|via) .{1,120}$/i,
  // "Join our WhatsApp channel."
  regex.i`^${anyOf('join follow subscribe_to')} our ${NETWORKS} ${anyOf('channel group community newsletter')}\b.{0,120}$`,
  /^(?:download|get|try) (?:the|our) .{0,40}\bapp\b.{0,60}$/i,
  /^(?:image|photo|slide) \d{1,3} (?:of|\/) \d{1,3}$/i,
  // "Copyright Osk Herald"; "Copyright law was written in 1886" is told of
  regex.i`^(?:©|\(c\)|copyright\b(?! ${COPYRIGHT_MATTERS})|all rights reserved).{0,200}$`,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  // "Follow us on Twitter", "Join Osk News on Telegram for more"
  regex.i`^${anyOf('follow like join find')} (?:us|@?\w+|[\w ]{1,30}) on ${NETWORKS}\b.{0,80}$`,
  // "Sign up now for our morning newsletter"
  regex.i`^${SIGN_UP} (?:for|to|with)\b.{0,160}\b${MAILINGS}\b.{0,80}$`,
  // "Get the day's news delivered straight to your inbox"
  regex.i`^(?:get|have) .{0,80}\b${anyOf('delivered sent straight')} (?:straight |directly )?to your inbox\b.{0,40}$`,
  /^(?:this|our) (?:site|website) uses cookies\b.{0,200}$/i,
  // "Read also: The mill that never closed", "READ ALSO | The mill"
  regex.i`^${OTHER_TEXT}\s*[:|].{0,200}$`,
  // "Watch the video below"
  regex.i`^${anyOf('watch see read')} (?:the )?${anyOf('video gallery more')} ${anyOf('below above here')}\b.{0,60}$`,
  // "Last updated on: 4 May 2024, 10:15"
  regex.iu`^(?:last )?${anyOf('updated published modified posted')}(?: on| at)?\s*(?::\s*)?(?=\S)[\d\p{L} ,.:/|–-]{4,60}$`,
  /^(?:reporting|editing|additional reporting|writing|compiled) by\b.{0,160}$/i,
  // "(Reporting by Sam Roe; editing by Ann Lee)"
  regex.i`^\(${DESK_WORK}\b.{0,240}\)$`,
  /^by [\p{Lu}][\p{L}'.-]+(?: [\p{Lu}][\p{L}'.-]*){1,3}(?:,.{0,60}| and .{0,60})?$/u,
  // "Article continues below", "Advertisement – Continue reading below this advert"
  regex.i`^(?:${ADVERT}\s?[:–—-]?\s?)?${either('(?:article|story|content) continues', 'continue reading', 'scroll (?:down )?to continue(?: reading)?')}(?: (?:below|after))?(?: (?:the |this )?${ADVERT})?[.…]?$`,
  // "You have read 3 of 5 free articles this month."
  regex.i`^you(?:['’]ve| have) (?:read|used|viewed|reached|got) .{1,40}\b(?:free|complimentary) ${anyOf('articles stories reads')}\b.{0,60}$`,
  // "You can listen to this article.", "Press play to hear this story."
  regex.i`^(?:you can (?:also )?)?(?:listen|press play|tap play|click play) (?:below )?(?:to )?(?:hear |listen to )?(?:an audio version of )?(?:the article|this ${anyOf('article story text piece report')})\b(?! of\b).{0,80}$`,
  /^press play (?:below|above)\b.{0,40}$/i,
  // "Enable JavaScript to see the comments."
  regex.i`^(?:please |you (?:need|have) to )?(?:enable|turn on|activate) javascript\b.{0,80}$`,
  /^javascript is (?:disabled|required|not (?:enabled|available))\b.{0,80}$/i,
  // "The Osk Herald is now on Bluesky. Follow us there."
  regex.i`^.{2,60} (?:is|are) (?:now |also )?on ${NETWORKS}[.!:,–—-]{1,2} (?:please )?${anyOf('follow join find')} us\b.{0,60}$`,
  // "Thanks for reading the Herald!", "You have two free articles left."
  regex.i`^(?:thanks|thank you) for ${anyOf('reading visiting subscribing your_support')}\b.{0,160}$`,
  regex.i`^you have .{1,12}\bfree ${anyOf('articles? stor(?:y|ies) reads?')} (?:left|remaining)\b.{0,80}$`,
  // "The top stories, straight to your phone."
  regex.i`^.{4,80}\b${anyOf('straight delivered sent direct directly')} to your ${anyOf('phone inbox mailbox device')}\b.{0,60}$`,
  // "Create an account to follow your topics.", "You can change your cookie settings at any time."
  regex.i`^(?:create|open|make) (?:an?|your) (?:free )?account\b.{0,100}$`,
  regex.i`^.{0,60}\bcookie ${anyOf('settings preferences policy')}\b.{0,80}$`,
  regex.i`^.{0,60}\b(?:updated|changed) our ${anyOf('privacy_policy terms')}\b.{0,60}$`,
  // "We want to hear from you. Fill in the form.", "You are reading the free version."
  regex.i`^we(?:['’]d| would)? (?:want|love|like) to hear (?:from you(?=[.!:–-]| (?:about|on|if|at)\b)|your)\b.{0,120}$`,
  regex.i`^you(?:['’]re| are) reading (?:a|the|our) ${anyOf('free preview trial short')}\b.{0,60}$`,
  // "From left: Ida Roe and Sam Roe at the pier"
  regex.u`^\(?${FROM_LEFT}(?:\s?[:)]|, \p{Lu}\p{Ll}{1,20} \p{Lu}).{0,220}$`,
  // "Ida Roe, pictured on her farm", "In this photo taken in May, boats lie at the pier."
  regex.i`^[^,.]{3,60}(?:, [^,.]{3,60})?, pictured ${anyOf('on in at with during outside here above')}\b[^,.]{0,60}\.?$`,
  regex.i`^in this (?:[^,]{3,30} ${STILL}|${STILL} ${TAKEN}\b[^,]{0,80}), .{10,240}$`,
  // "Make us your preferred source on Google."
  regex.i`^${anyOf('make set choose add')} .{1,40}\bpreferred source\b.{0,80}$`,
  // "We use AI to help us write summaries.", "This summary was made with AI."
  /^we (?:use|used) (?:ai|artificial intelligence) to\b.{0,160}$/i,
  regex.i`^(?:this|the) ${anyOf('summary translation audio headline')} (?:was|is|has been) ${anyOf('generated created made produced translated written')} (?:by|with|using)\b.{0,120}$`,
  // "Support local journalism. Become a member for three crowns a month."
  regex.i`^(?:please )?support (?:local|independent|quality|our) ${anyOf('journalism news reporting newsroom')}\b.{0,160}$`,
  regex.i`^become (?:a|an) (?:\w+ )?${anyOf('member supporter subscriber')} (?:today|now|for|and|from)\b.{0,120}$`,
  // "Never miss a story: follow us on Facebook."
  regex.i`^(?:never|don['’]t) miss (?:a|an|another|any) ${anyOf('story article update post')}\s?[:.!,–—-].{0,100}$`,
  // "To read more from the Osk Herald, subscribe here."
  regex.i`^(?:to|for) (?:read|see|get)? ?more .{0,60}\b${anyOf('subscribe register sign_up log_in')} (?:here|now|today)\s*[.!]?$`,
  /^your browser does(?: not|n['’]t) support\b.{0,80}$/i,
  /^(?:please )?(?:log|sign) in to (?:save|follow|comment|share|bookmark|like)\b.{0,60}$/i,
  /^by (?:signing up|subscribing|registering|clicking)\b.{0,40}\byou (?:agree|accept|consent)\b.{0,160}$/i,
  regex.i`^get (?:the|our|all the) (?:latest|top|day['’]s)\b.{0,40}\b(?:by|via|in your) ${anyOf('email e-mail inbox')}\b.{0,80}$`,
  // "Do you have a tip? Write to us at tips@osk.example."
  regex.i`^(?:do you have|got|have) (?:a|any|more) ${anyOf('tip tips story information news')}(?: for us)?\?.{0,120}$`,
  // "This article is more than two years old.", "This page is not available in your region."
  regex.i`^this ${TEXTS} (?:is|was(?: first| originally)? published) ${anyOf('more_than over')} .{1,15} (?:months?|years?) (?:old|ago)\b.{0,80}$`,
  regex.i`^this ${TEXTS} is (?:not |un)(?:currently )?available in your ${anyOf('country region area location')}\b.{0,80}$`,
  // "Pages: 1 2 3"
  /^pages?\s?:(?:\s?\d{1,3}){1,20}$/i,
  // "This article was printed from https://…", "You received this email because you signed up."
  regex.i`^this ${TEXTS} (?:was |is )?(?:printed|reprinted|taken) from (?:https?:|www\.)\S{3,200}$`,
  regex.i`^you(?:['’]re| are|['’]ve| have)? (?:receiving|received|getting|got) this ${anyOf('e-?mail newsletter message mail')}\b.{0,200}$`,
  // what a player says to those who listen to pages: "This is a modal window."
  /^(?:this is a modal window|beginning of dialog window|no compatible source was found)\b.{0,200}$/i,
  /^tell us what you think\s*[.…!]*$/i,
  /^join our .{1,60}\bforums?\b.{0,300}$/i,
  // "Image source, Getty Images", "Media caption, Watch: the boat leaves"
  /^(?:image|media|video) (?:source|caption), .{2,240}$/i,
  // "The post Ferry runs aground appeared first on Osk Herald."
  regex.u`^The post .{3,200} appeared first on (?:the )?${NAMES}\.?$`,
  // "This article was originally published on The Osk Herald. Read the original."
  regex.u`^This ${anyOf('article story column essay piece interview')} (?:was |is )?(?:first |originally )(?:published|posted|appeared) (?:(?:on|by) (?:the )?|in [Tt]he )${NAMES}\.?(?: Read .{1,60})?$`,
  // "This story is for subscribers only.", "This is a developing story and will be updated."
  regex.i`^this ${TEXTS} is (?:only )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:subscribers|members)(?: only)?[.!]?(?: (?:subscribe|log|sign|already)\b.{0,60})?$`,
  /^this is a (?:developing|breaking)(?: news)? story(?:[.!:;,–—-]|,? (?:and|which|that) (?:will|may)\b|$).{0,120}$/i,
  // "View original content: https://…", "SOURCE Osk Ports"
  /^view (?:original content|source version)\b.{0,240}$/i,
  /^SOURCE:? \p{Lu}[^.!?]{2,80}$/u,
  // "Ida Roe can be reached at iroe@herald.example", "Contact: Ida Roe, press@herald.example, +1 555 0199"
  regex.i`^(?:.{2,60} can be reached (?:at|on|via|by (?:phone|e-?mail|calling|text))|(?:media |press )?contacts?\s?:|contact .{2,60} (?:at|on|via)) ${REACHED}`,
  // "Unsubscribe from this list or update your preferences."
  /^unsubscribe(?: (?:here|from|or)\b[^,]{0,80})?$/i,
  // "Tap here for the full list", "To comment on this story, please sign in.", "For more local news, visit herald.example."
  regex.i`^(?:(?:click|tap) here (?:for|to)|to comment on this ${TEXTS},? (?:please|you|sign|log|register)) ?[^,]{2,80}$`,
  regex.i`^for more [^.,]{0,40}(?:news|stories|coverage|information),? (?:visit|go to|see|follow|check out) [^,]{0,60}(?:\bour\b|@\w|\w\.[a-z]{2,8}\b)[^,]{0,40}$`,
  regex.i`^(?:what did you think of (?:this|the)|rate this) ${TEXTS}\s?[?!.]?$`,
  regex.i`^(?:${LINK_LABELS}|\d{1,3} min(?:ute)?s? (?:listen|watch)|(?:view|see) (?:all )?\d{1,3} (?:photos|images|pictures)|\d{1,3} of \d{1,3}|list of \d{1,2} items)[.!]?$`,
  // "Sent from my iPhone"
  /^sent from my (?:i?phone|ipad|android|mobile|galaxy|blackberry)\b.{0,40}$/i,
  // "Next story: The mill on the river"
  regex.i`^(?:next|previous) (?:story|article|post)\s?: .{2,160}$`,
];

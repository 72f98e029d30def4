import type { BylineWords } from '../../lists/byline-words.ts';

export const bylines: BylineWords = {
  by: `by text words authors? author byline (?:story|written|report|reported|article|words|analysis|opinion|review|column|commentary|exclusive)_by`,
  preposition: `by`,
  beforeNames: `from`,
  done: `written posts published posted reported reporting interview column opinion exclusive analysis commentary essay perspective review words text story articles? more_posts photos? submitted
    authored reviewed created`,
  signed: [String.raw`\b(?:written|posted|published|authored) by`],
  and: `and`,
  about: `about more_about meet`,
  noNames: `special_to_.{1,60} guest_(?:authors?|writers?|contributors?|columnists?|posts?) contributors? author by full_bio bio date manufacturers? brands? categor(?:y|ies) price topics? type industry region modality specialty role use_case location state country county city department subject format solution product feature`,
  credits: `image photos? photograph(?:s|y) pictures? illustrations? graphics videos?`,
  jobs: `reporter correspondent editor writer journalist columnist contributor producer commentator presenter critic
    analyst reviewer strategist photographer copywriter editor-in-chief editor-at-large expert founder director
    manager officer president professor owner consultant specialist researcher coordinator gardener`,
  trades: `writer reporter correspondent editor editors staff columnist contributor journalist press bureau desk
    team news guest author agency newsroom producer media wire`,
  desks: `staff(?:_(?:writers?|reporters?))? editors editorial(?:_(?:team|board|staff))? team newsroom newsdesk (?:news|sports?|city|web)_desk
    online agencies`,
  labelOpens: `All In Get More New Our The Your Read See View Expert Guest Service`,
  labelEnds: `News Posts? Articles? Contents Blog Hours Center Centre Coffee Insights Magazine? Media Reviews? Reviewer Editor Writer
    Reporter Team Studio Update Guide Contributor`,
  besideCredits: `by text`,
  hasDayBehind: true,
  shortDays: `Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
};

/** What stands before somebody's job behind a name: "Tom Kress, | Staff Writer"; and the job. */
export const ranksBehindNames = `Special Staff Senior Chief Contributing Political Business Science Sports?`;
export const jobsBehindNames = `Editor Correspondent Reporter Writer`;

/** What others did to a text that somebody signed: "| Reviewed | by Ole Berg". */
export const checkedBy = `(?:medically_|clinically_|legally_)?reviewed edited fact[-_]checked translated`;

/** The desk and the job that run on behind a name: "Tom Kress | News reporter". */
export const desksRunOn = `News Sports? Political Business Senior Staff Chief Digital Science Health`;
export const jobsRunOn = `reporter correspondent editor writer journalist columnist producer`;

/** What stands before a job in the title of whoever has it: desks, ranks, beats. */
export const beats = `
  farm farms farming agriculture staff senior chief deputy assistant associate managing executive special contributing freelance lead principal guest
  junior former news political politics business sport sports health crime local foreign digital science environment
  education technology tech home royal democracy features feature opinion content marketing general data city town court courts
  transport economics economic economy defence defense diplomatic world european europe africa asia us uk global
  international national regional investigative investigations legal religion culture arts entertainment music film tv
  media travel food money finance financial markets energy climate weather security military parliamentary westminster
  white house capitol social community and video audio photo multimedia online web copy night weekend the our
  founding co-founder consumer personal property industry industrial labour labor rural farming agriculture`;

import { wordSet } from '../../word-set.ts';

/**
 * Nouns that make a name an institution when they end or head it ("Seoul National University",
 * "Ministry of Trade"), and that stand for one by themselves ("the ministry"). Lower case.
 */
export const organisationHeads = wordSet(`
academy administration agency airline airlines airways alliance army assembly association authority authorities bank battalion board bloc
brigade broadcaster brotherhood bureau cabinet campaign center centre chamber charity church clinic club coalition college command
commission committee company confederation conglomerate congregation congress consortium consulate consultancy cooperative corporation
council court delegation department diocese directorate division embassy factory faction federation firm fleet force forces foundation
front fund gallery gang government group guild hospital hotel household industry inquest inspectorate institute institution junta jury
laboratory lab league legislature library lobby magazine mayoralty military militia ministry mission monarchy mosque movement museum navy
network newspaper ngo observatory office operator opposition organisation organization outlet panel paper parliament parish partnership
party patrol police presidency press programme prosecution publication publisher railway regime registry regulator retailer school
secretariat senate service services society startup start-up state station studio subsidiary syndicate synagogue taskforce team temple
tribunal troupe trust union unit university utility watchdog website weekly daily tabloid wire workforce
hospice infirmary polytechnic orphanage aquarium bakery brewery distillery winery shipyard
`);

/** Heads of proper names only: "the Daily Herald", "Acme Holdings". As common nouns they mean something else. */
export const properHeads = wordSet(`
times post news herald tribune journal guardian telegraph independent observer mirror gazette chronicle globe mail star sun express
standard examiner inquirer dispatch courier sentinel enquirer bulletin monitor register review reporter record press today weekly daily
morning tv radio inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag s.a. holdings industries enterprises partners associates systems
technologies technology labs motors electric energy pharmaceuticals pharma foods brands stores markets capital securities investments
insurance petroleum oil gas mining steel records pictures entertainment media publishing books broadcasting communications telecom
telecommunications airlines air guard corps marines intelligence security house knesset duma bundestag bundesrat reichstag diet politburo
vatican kremlin pentagon treasury constabulary sheriff's taliban hezbollah hamas fatah watch amnesty greenpeace rights 
greens united city rovers wanderers athletic fc f.c. afc nations
world-bank reserve exchange commonwealth caucus convention conference symphony orchestra ballet opera theatre theater archdiocese synod
rabbinate seminary monastery zoo think-tank tank affairs defense defence interior justice state
`);

/** Well-known institutions whose name says nothing about their kind. Lower case, without "the". */
export const knownOrganisations = wordSet(`
reuters bloomberg politico breitbart buzzfeed vox slate salon axios gawker newsweek forbes fortune time vanity_fair vogue playboy wired
mother_jones propublica univision telemundo al_jazeera al-jazeera al_arabiya al-arabiya le_monde le_figaro libération der_spiegel spiegel
die_zeit die_welt bild el_país el_pais el_mundo la_repubblica corriere_della_sera la_stampa pravda izvestia kommersant novaya_gazeta
vedomosti interfax ria_novosti tass itar-tass sputnik xinhua caixin kyodo yomiuri asahi_shimbun mainichi nikkei yonhap chosun_ilbo
hankyoreh dawn haaretz ynet the_hindu times_of_india pti ansa dpa afp ap upi bbc cnn nbc abc cbs fox fox_news msnbc c-span npr pbs itv sky
sky_news breitbart_news associated_press agence_france-presse new_york_times washington_post wall_street_journal los_angeles_times
usa_today new_yorker economist financial_times daily_mail drudge_report huffington_post daily_beast daily_caller national_review
weekly_standard real_clear_politics realclearpolitics rasmussen gallup quinnipiac pew ipsos yougov moody's fitch google facebook twitter
microsoft apple amazon netflix instagram youtube tiktok snapchat whatsapp telegram wikipedia wikileaks yahoo ebay paypal uber lyft airbnb
spotify intel ibm oracle cisco nvidia amd samsung huawei xiaomi sony nokia ericsson siemens bosch volkswagen vw daimler bmw audi porsche
mercedes-benz renault peugeot fiat chrysler ford toyota honda nissan hyundai kia tesla boeing airbus lufthansa ryanair easyjet qantas
gazprom rosneft lukoil aramco shell bp exxon exxonmobil chevron total eni glencore nestle nestlé unilever pfizer moderna astrazeneca
novartis roche bayer monsanto walmart target costco ikea tesco sainsbury's carrefour lidl aldi starbucks mcdonald's coca-cola pepsi
pepsico nike adidas disney pixar comcast verizon at&t t-mobile vodafone goldman_sachs jpmorgan citigroup barclays hsbc ubs credit_suisse
deutsche_bank blackrock mastercard visa alibaba tencent baidu softbank spacex nasa opec nato unesco unicef interpol europol frontex fifa
uefa isis isil al_qaeda al-qaeda al-qaida boko_haram al-shabab al-shabaab hamas hezbollah taliban farc eta ira mossad cia fbi nsa kgb fsb
gru mi5 mi6 un eu who imf wto wfp opcw iaea ecb fed gop dnc rnc nra aclu naacp plo pkk cdu csu spd afd fdp ukip snp dup congress
parliament senate kremlin vatican pentagon white_house downing_street elysee élysée elysée bundestag bundesrat knesset duma scotland_yard
human_rights_watch amnesty_international greenpeace oxfam red_cross red_crescent save_the_children world_bank doctors_without_borders
médecins_sans_frontières supreme_court european_union united_nations african_union arab_league labour 
greens hill state_department planned_parenthood black_lives_matter real_madrid barcelona
manchester_united chelsea arsenal liverpool juventus sinn_féin sinn_fein fine_gael fianna_fáil likud
`);

/** Ends of capitalised phrases that name no one: laws, days, streets, events, prizes, works. */
export const thingHeads = wordSet(`
act amendment bill law code constitution treaty accord agreement pact protocol convention declaration charter resolution directive rule
day week month year night eve decade century era age festival fair expo exhibition games olympics cup championship championships
tournament open series bowl prize award awards medal oscar oscars emmy grammy street avenue road boulevard lane square plaza park bridge
tunnel airport station stadium arena tower building hall castle palace river lake mountain mountains mount hill hills valley bay island
islands sea ocean strait canal desert forest peninsula cape beach coast province prefecture district county region territory village town
borough suburb war revolution uprising intifada holocaust crisis massacre attack attacks bombing protest march spring summit talks
conference forum debate election elections referendum primary caucuses campaign plan project programme program deal initiative operation
report study survey poll index review paper dossier memo papers files book bible quran koran torah song album film movie show virus
disease syndrome fever flu hurricane typhoon cyclone storm tornado earthquake tsunami wildfire fire mission shuttle telescope rocket
missile satellite ship class model edition version explorer windows android iphone ipad gate theory effect dream way line wall zone strip
belt rights reform tax credit budget deficit treasury_bond street_journal christmas easter ramadan hanukkah thanksgiving halloween
passover islam christianity judaism buddhism hinduism communism socialism capitalism nazism internet web earth moon mars sun god
lord_jesus allah english spanish french arabic mandarin cantonese hindi urdu constitution_day brexit covid-19 covid coronavirus pneumonia
ebola zika
`);

/** Heads that are common surnames too: "Marc Lamont Hill" is no hill. */
export const surnameHeads = wordSet(`
hill hills lane park church bell field ford forest stone wood star law house castle bridge spring rivers brook bush price day post mail wall bridges banks march king street
moon sun cape bay lake storm frost snow temple chambers court union page press book paper film bible marsh field west land border sky deal gates power
`);

/** Papers and places that are quoted as if they spoke: only with a verb of saying. */
export const speakingNouns = wordSet(`
letter email emails e-mail piece footnote statement report document memo memorandum editorial article post tweet message ad advert advertisement petition lawsuit complaint filing study book indictment
ruling resolution order transcript cable headline caption sign banner text note release survey poll affidavit manifesto communique communiqué pamphlet leaflet bulletin
blog column essay review summary verdict judgment judgement warrant contract law bill treaty declaration plaque slogan poster video recording
city town village county country nation state kingdom republic island community territory
`);

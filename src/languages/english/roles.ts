import { wordSet } from '../word-set.ts';

/** Nouns that name a person by what they are or do: "spokeswoman", "professor". Singular, lower case. */
export const roleNouns = wordSet(`
apiculturist forester goatherd clockmaker choirmaster librettist juggler magician stuntman projectionist proofreader typesetter cartographer
optician caseworker carer boatswain purser stewardess aviator cosmonaut ufologist cryptographer coder philologist lexicographer etymologist
folklorist genealogist numismatist philatelist bellringer embalmer binman caterer quarryman prospector taxidermist groundsman greenkeeper
mountaineer caver potholer freediver windsurfer skydiver paraglider balloonist
academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally ambassador anaesthetist
analyst anchor anchorman anchorwoman anthropologist apprentice arbiter archaeologist archbishop architect archivist artist artiste
assailant assassin assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attaché attorney auditor author
ayatollah backbencher banker barber baron baroness barrister bassist bartender battalion_commander beekeeper biographer biologist bishop
blogger bodyguard boss botanist boxer boy boyfriend brewer brigadier broadcaster broker brother builder bureaucrat businessman
businesswoman businessperson bystander caller cameraman campaigner candidate captain cardinal cardiologist caretaker cartoonist cashier
celebrity ceo cfo coo cto chair chairman chairperson chairwoman chancellor chaplain chargé_d'affaires chef chemist chief child choreographer
cleaner cleric clerk climatologist climber clinician co-author coauthor co-chair co-chairman co-director co-founder cofounder co-host
co-owner co-worker coach collaborator colleague collector colonel columnist comedian commenter comedienne commander commandant commentator commissar
commissioner commodore companion competitor composer comptroller conductor confidant confidante congressman congresswoman congressperson
conservationist conservator constable consul consultant contractor contributor controller convener coordinator co-ordinator copilot
co-pilot coroner corporal correspondent counterpart councillor councilman councilwoman councilor counsel counsellor counselor count countess courier
cousin creator cricketer criminologist critic curator client customer cyclist dad dancer daughter deacon dealer dean defector defenceman
defendant defender delegate demographer demonstrator dentist deputy dermatologist deserter designer detective developer diplomat director
director-general dissident doctor dog-walker donor driver drummer duchess duke ecologist economist editor editor-in-chief educator
eldest_son emir emissary emperor empress employee employer engineer entrepreneur envoy epidemiologist ethicist evangelist examiner
ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife executive expert explorer eyewitness facilitator fan farmer farmworker father
father-in-law fiance fiancé fiancee fiancée fighter filmmaker film-maker firebrand heavyweight insider outsider loyalist hardliner hard-liner leftist feminist socialist communist nationalist separatist financier firefighter fisherman footballer forecaster foreman
founder friend frontman fundraiser gardener general geneticist geographer geologist geophysicist girl girlfriend goalkeeper golfer
governor governor-general graduate grandfather grandmother grandson granddaughter grandparent guard guardian guerrilla guest guide
guitarist gunman gynaecologist gynecologist hacker hairdresser half-brother half-sister handler head headmaster headmistress headteacher
heir hero herder historian homeopath host hostage hostess housekeeper housewife hunter husband imam immigrant immunologist incumbent
industrialist informant inmate innovator inspector instructor intern interpreter interviewer intruder inventor investigator investor
jailer janitor jeweller jihadist jockey journalist judge jurist juror justice keeper kidnapper king lady laureate lawmaker lawyer leader
lecturer legislator liaison librarian lieutenant lieutenant-general linguist lobbyist lord lover magistrate magnate maid major
major-general maker man manager marine mastermind marketer marshal mathematician mayor mayoress mechanic mediator medic meteorologist
member mentor merchant metropolitan microbiologist midfielder midwife migrant militant millionaire billionaire miner minister missionary
mp mep model moderator mogul monarch monk moon_walker mother mother-in-law mufti mullah mum mom murderer musician nanny narrator
naturalist navigator negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newcomer newsreader niece nominee
novelist nun nurse nutritionist oceanographer officer official oligarch ombudsman oncologist onlooker operative operator opponent
organiser organizer orphan owner paediatrician painter paralegal paramedic parent parishioner parliamentarian participant partner
partygoer passenger passer-by pastor pathologist patient patriarch patrolman pediatrician pensioner person petitioner pharmacist
philanthropist philosopher photographer photojournalist physician physicist pianist pilgrim pilot pioneer plaintiff planner player
playwright plumber poet policeman policewoman policymaker politician pollster pontiff pope postdoctoral_researcher poster postman pm
taoiseach tánaiste tanaiste practitioner preacher predecessor premier presenter president president-elect priest priestess prime_minister prince princess principal
prisoner producer professor profiler programmer prosecutor prosecutor-general prostitute protester protestor proprietor provost
psychiatrist psychologist publicist publisher pundit pupil quarterback queen rabbi radiologist rancher ranger rapper rapporteur reader rep
realtor receptionist recipient recruit recruiter rector refugee registrar regulator relative renter reporter representative republican
democrat rescuer researcher resident restaurateur retiree reverend reviewer rider rival roommate ruler runner sailor salesman saleswoman
scholar scientist screenwriter sculptor seaman secretary secretary-general senator sergeant server serviceman shaman sheikh sheik shepherd
sheriff shooter shopkeeper shopper singer singer-songwriter sister sister-in-law brother-in-law son-in-law skater skier skipper smuggler
busker acupuncturist antiquarian aromatherapist barkeeper bookmaker brickmaker candlemaker chiropodist clarinettist clown conjurer
coxswain curate custodian dairyman dockworker dogwalker escapologist falconer fiddler footman handyman herdsman hiker ironmonger knitter
lobsterman matron metalworker milkman mixologist mortician mourner notary paddler panelist panellist paperboy pawnbroker perfumer piper ploughman
postmistress puppeteer railwayman sailmaker sacristan steeplejack stonecutter stuntwoman toymaker trapper valet wainwright
warehouseman watchman wheelwright woodcarver woodcutter woodworker zookeeper alpinist beachcomber bellboy biker birdwatcher boater bookie
caravanner churchwarden concertgoer day-tripper festival-goer filmgoer first-aider forager gambler goalscorer hairstylist hillwalker hitchhiker
hobbyist homeowner househusband jogger landowner layman leaseholder lodger detectorist moviegoer nightwatchman part-owner picketer ratepayer reveller
smallholder snorkeller squatter stall-holder sunbather theatregoer timekeeper trainspotter trekker well-wisher yogi brewmaster
speleologist vulcanologist proctologist anatomist criminalist graphologist beadle chorister precentor prebendary deaconess muezzin guru lama abbot abbess
prioress friar
kicker punter linebacker fly-half full-back scrum-half second-row lock-forward shortstop outfielder infielder catcher pitcher slugger point-guard
tenor baritone contralto countertenor mezzo-soprano
sociologist soldier solicitor solicitor-general attorney-general soloist son songwriter soprano source speaker specialist speechwriter
spectator spokesman spokesperson spokeswoman spokes-person sportsman spouse spy staffer stakeholder star statesman statistician stepfather
stepmother steward strategist striker student stylist subcontractor successor suitor sultan superintendent supervisor supporter surgeon
surrogate survivor suspect swimmer sysadmin tailor tattooist teacher teammate technician technologist teen teenager tenant tennis_player
terrorist therapist theologian toxicologist trader trainee trainer translator traveller traveler treasurer trucker trustee tsar czar tutor
twin tycoon uncle aunt undersecretary under-secretary undergraduate undertaker user vendor veteran veterinarian vet vice-chair
vice-chairman vice-chancellor vice-president vicar victim villager violinist virologist visitor triathlete fusilier vocalist volunteer voter waiter waitress
warden warlord weatherman whip whistleblower whistle-blower widow widower wife winemaker winner witness woman worker workman worshipper
wrestler writer youth youngster zoologist freshman sophomore junior senior alumnus alumna don dictator strongman kingpin ringleader
chieftain qualifier front-runner frontrunner
allergist anesthesiologist anaesthesiologist astrophysicist biochemist biophysicist bioethicist cosmologist ethnologist egyptologist hepatologist futurist limnologist musicologist psychotherapist sexologist mycologist gerontologist geriatrician audiologist shoemaker florist distiller grower
sprinter hurdler linebacker cornerback lineman fullback halfback tailback winger flanker fly-half scrum-half batsman bowler wicketkeeper
all-rounder spinner outfielder infielder shortstop baseman goaltender goalie netminder blueliner marathoner decathlete heptathlete pentathlete
biathlete gymnast high-jumper long-jumper vaulter canoeist kayaker sculler yachtsman yachtswoman helmsman surfer snowboarder skateboarder
bobsledder speedskater paralympian olympian medalist medallist gold-medalist champion challenger titleholder finalist semifinalist
semi-finalist quarterfinalist grappler judoka flyweight bantamweight featherweight lightweight welterweight middleweight cruiserweight
motorcyclist caddie caddy referee umpire linesman rookie vice-captain playmaker full-back centre-half centre-back left-back right-back
gaffer schoolteacher schoolmaster schoolmistress schoolboy schoolgirl bricklayer carpenter welder roofer greengrocer butcher fishmonger
hotelier publican innkeeper landlord landlady plasterer joiner electrician locksmith blacksmith glazier bookbinder bookseller bookkeeper
stockbroker radiographer anesthetist orthodontist optometrist podiatrist chiropractor osteopath physiotherapist healer herbalist dietitian
dietician hygienist phlebotomist endocrinologist gastroenterologist haematologist hematologist pulmonologist rheumatologist urologist
nephrologist neonatologist obstetrician ophthalmologist orthopaedist physiologist pharmacologist bacteriologist parasitologist
entomologist ornithologist ichthyologist herpetologist primatologist paleontologist palaeontologist volcanologist seismologist
glaciologist hydrologist agronomist horticulturist arborist lumberjack farmhand stockman drover crofter fruitgrower winegrower vintner
sommelier barista barmaid barman busboy dishwasher stallholder cabbie cabdriver chauffeur postmaster stationmaster signalman brakeman
bosun deckhand harbourmaster harbormaster lifeguard coastguard longshoreman stevedore steelworker autoworker ironworker pipefitter
boilermaker machinist toolmaker forewoman overseer dispatcher telemarketer stenographer typist docent auctioneer appraiser valuer surveyor
assessor actuary underwriter ghostwriter copywriter vlogger youtuber influencer podcaster streamer gamer emcee compère compere
newscaster weathergirl essayist dramatist showrunner cinematographer animator illustrator caricaturist ceramicist quilter seamstress
dressmaker milliner cobbler goldsmith silversmith watchmaker luthier cellist violist flautist flutist clarinetist oboist saxophonist
trumpeter trombonist percussionist bassoonist harpist keyboardist bandleader contralto countertenor ballerina puppeteer ventriloquist
illusionist acrobat alderman alderwoman freeholder selectman selectwoman councilmember councilperson assemblymember frontbencher bailiff
trooper patrolwoman airman airwoman submariner paratrooper infantryman sniper artilleryman corpsman padre reservist guardsman cadet
midshipman conscript draftee mercenary legionnaire insurgent mayor-elect governor-elect senator-elect vice-mayor ombudswoman complainant
accuser co-defendant claimant litigant appellant respondent foreperson commuter motorist pedestrian angler holidaymaker tourist sightseer
backpacker churchgoer congregant vestryman verger sexton cantor televangelist postdoc schoolhead bursar babysitter childminder
groundskeeper landscaper concierge doorman bouncer usher beautician manicurist masseuse masseur bodybuilder astrologer fortune-teller
co-ceo co-president co-chairwoman co-captain co-anchor cochair cio cmo ciso vp svp evp heiress socialite benefactor unionist convenor
arbitrator conciliator peacemaker peacekeeper observer impresario promoter headhunter grandma grandpa granny grandad granddad granduncle
great-aunt great-grandmother great-grandfather stepson stepdaughter stepbrother stepsister godmother godfather godson bride groom
bridesmaid newlywed divorcee bachelor bachelorette spinster housemate flatmate classmate schoolmate bandmate castmate co-star workmate
ex-mayor ex-minister ex-aide ex-spy ex-cop ex-marine ex-soldier ex-policeman ex-teacher pcso fireman firewoman smokejumper pitcher catcher
kicker punter reliever slugger shareholder bondholder decorator organist peer racer receiver recorder rower archdeacon
haulier cattleman grazier trawlerman crabber shrimper hawker seller shopowner jeweler adjuster driller roughneck rigger sharecropper caregiver doula
lifeboatman mailman lyricist physio headman kgosi oba postgraduate townsman rambler poacher stargazer detectorist bell-ringer signwriter invigilator
detainee captive wholesaler importer exporter engraver
miller baker grocer weaver tanner logger glassblower boatbuilder shipbuilder shipwright cheesemaker chocolatier confectioner tiler scaffolder
gamekeeper oysterman ferryman boatman bargeman lockkeeper lock-keeper shearer thatcher stonemason mason cabinetmaker upholsterer
saddler farrier gravedigger  chambermaid laundress postwoman newsagent stationer cook smith docker stevedore diver master mate
earl viscount viscountess marquess marquis marchioness archduke archduchess sheikha maharaja
`);

/** Roles that tell a gender. */
export const femaleRoles = wordSet(`
actress anchorwoman assemblywoman aunt baroness businesswoman chairwoman comedienne congresswoman councilwoman countess daughter duchess
empress ex-girlfriend ex-wife fiancee fiancée girl girlfriend goddess granddaughter grandmother headmistress heiress hostess housewife
lady maid mayoress midwife mom mother mother-in-law mum niece nun policewoman priestess princess queen saleswoman schoolgirl sister
sister-in-law spokeswoman stepmother waitress widow wife woman confidante alumna first_lady
schoolmistress landlady yachtswoman patrolwoman airwoman forewoman alderwoman selectwoman ombudswoman firewoman grandma granny great-aunt
great-grandmother stepdaughter stepsister godmother bride bridesmaid bachelorette ballerina seamstress masseuse weathergirl barmaid
heiress spinster divorcee co-chairwoman viscountess marchioness archduchess sheikha
`);
export const maleRoles = wordSet(`
anchorman archbishop assemblyman ayatollah baron bishop boy boyfriend brother brother-in-law businessman cardinal congressman councilman
dad duke emperor ex-boyfriend ex-husband father father-in-law fiance fiancé gentleman grandfather grandson gunman half-brother headmaster
husband imam king lord man monk mullah nephew patrolman policeman pontiff pope priest prince salesman schoolboy sheikh sheik son
son-in-law spokesman statesman stepfather sultan uncle waiter widower sir
schoolmaster landlord yachtsman helmsman batsman linesman lineman baseman barman doorman stockman farmhand airman guardsman alderman
selectman fireman grandpa grandad granddad great-grandfather stepson stepbrother godfather godson groom bachelor masseur earl viscount marquess marquis archduke maharaja
`);

/** What is set before a name and is no role by itself, by the gender that it tells. */
export const maleHonorifics = wordSet(
  `mr mr. sir lord fr fr. father brother messrs messrs. mister alhaji mallam shri`,
);
export const femaleHonorifics = wordSet(
  `mrs mrs. ms ms. miss lady dame madam madame mme mme. sister alhaja hajiya hajia smt smt. shrimati`,
);
export const eitherHonorifics = wordSet(`dr dr. hon hon. st st. saint engr engr.`);

/** Offices that are written before a name with a capital or a dot: "Sen.", "Foreign Minister". */
export const shortTitles = wordSet(`
sen sen. sens sens. rep rep. reps reps. gov gov. govs. lt lt. col col. gen gen. maj maj. capt capt. sgt sgt. cpl cpl. adm adm. cmdr cmdr.
brig brig. msgt msgt. ssgt ssgt. tsgt tsgt. ens ens. msp mla pvt pvt. spc spc. pfc pfc. cpo supt supt. det det. insp insp. amb amb. prof prof. rev rev. revd revd. atty atty. cllr cllr. coun. cr clr ald. del. const. cst. adv adv. msgr msgr. cdr cdr. comdr comdr. ldr lieut lieut.
dist. maj-gen lt-gen brig-gen lt-col sgt-maj maj.-gen. lt.-gen. brig.-gen. lt.-col. lt.-gov. lt.-cmdr. sgt.-maj. pte pte. spr gnr tpr rfn lcpl bdr dem. ptl ptl. pres pres. dep dep. asst asst. pm mp mep ceo cfo coo qc kc
`);

/** Words that stand before a role and belong to it: "deputy", "former", "acting". */
export const roleModifiers = wordSet(`
acting assistant associate chief co deputy executive ex former general interim junior lead longtime long-time managing then under vice
senior veteran outgoing incoming late retired adjunct emeritus honorary prime foreign first second third top principal special shadow
press campaign presidential vice-presidential congressional current new ex- regional national federal local high-ranking visiting fellow
co-founding founding practising practicing leading ranking prominent renowned noted famous
`);

/** People in general, in the plural: groups that speak with one voice. */
export const groupNouns = wordSet(`
police people crowd crowds audience audiences attendees residents family officials authorities critics sources witnesses experts analysts scientists researchers doctors lawyers
prosecutors investigators relatives neighbors neighbours families parents children students teachers women men girls boys activists
protesters protestors lawmakers politicians voters supporters opponents observers economists historians organisers organizers rescuers
firefighters soldiers troops rebels militants insurgents refugees migrants survivors victims staff crew others members leaders executives
shareholders investors bankers traders farmers workers unions employers businesses companies firms media pundits pollsters journalists
reporters commentators clergy villagers locals fans players colleagues friends aides advisers advisors allies diplomats ministers
governments countries states cities agencies organisations organizations groups campaigners conservationists environmentalists democrats
republicans conservatives liberals americans russians chinese britons europeans palestinians israelis muslims christians jews catholics
ukrainians iranians iraqis syrians authors co-authors editors developers engineers nurses patients passengers crews pilots officers
detectives agents forces parties couple pair trio duo jurors judges attorneys counsel plaintiffs defendants inmates prisoners hostages
clients customers users readers viewers youths teenagers academics scholars elders clerics bishops rabbis nuns monks priests
`);

/** Adjectives that may follow a person noun without ending it: "a source familiar with the talks". */
export const postAdjectives = wordSet(
  `close familiar briefed involved responsible present based charged speaking working elect knowledgeable privy accused working living representing`,
);

/** Roles that are no title: with a capital they belong to a name ("Star Wars", "Child Aid"). */
export const untitledRoles = wordSet(`
qualifier front-runner frontrunner
child star fan girl boy man woman reader friend youth twin guide guard hunter keeper miner player ranger rider runner sailor student teen user visitor voter winner witness worker
junior senior freshman person patient parent orphan hero rival maker model monarch pioneer source refugee resident relative poster hacker monk moon miner critic climber sister father
mother brother son daughter husband wife owner guest host survivor victim suspect prisoner fighter driver trader customer consumer donor member guardian observer examiner
register barber painter potter cook tailor participant passenger pilgrim marine veteran vet defender explorer founder partner associate
sprinter hurdler linebacker cornerback lineman fullback halfback tailback winger flanker fly-half scrum-half batsman bowler wicketkeeper
all-rounder spinner outfielder infielder shortstop baseman goaltender goalie netminder blueliner marathoner decathlete heptathlete pentathlete
biathlete gymnast high-jumper long-jumper vaulter canoeist kayaker sculler yachtsman yachtswoman helmsman surfer snowboarder skateboarder
bobsledder speedskater paralympian olympian medalist medallist gold-medalist champion challenger titleholder finalist semifinalist
semi-finalist quarterfinalist grappler judoka flyweight bantamweight featherweight lightweight welterweight middleweight cruiserweight
motorcyclist caddie caddy linesman rookie vice-captain playmaker full-back centre-half centre-back left-back right-back gaffer
schoolteacher schoolmaster schoolmistress schoolboy schoolgirl bricklayer carpenter welder roofer greengrocer butcher fishmonger hotelier
publican innkeeper landlord landlady plasterer joiner electrician locksmith blacksmith glazier bookbinder bookseller bookkeeper
stockbroker radiographer anesthetist orthodontist optometrist podiatrist chiropractor osteopath physiotherapist healer herbalist dietitian
dietician hygienist phlebotomist endocrinologist gastroenterologist haematologist hematologist pulmonologist rheumatologist urologist
nephrologist neonatologist obstetrician ophthalmologist orthopaedist physiologist pharmacologist bacteriologist parasitologist
entomologist ornithologist ichthyologist herpetologist primatologist paleontologist palaeontologist volcanologist seismologist
glaciologist hydrologist agronomist horticulturist arborist lumberjack farmhand stockman drover crofter fruitgrower winegrower vintner
sommelier barista barmaid barman busboy dishwasher stallholder cabbie cabdriver chauffeur stationmaster signalman brakeman bosun deckhand
harbourmaster harbormaster lifeguard coastguard longshoreman stevedore steelworker autoworker ironworker pipefitter boilermaker machinist
toolmaker forewoman overseer dispatcher telemarketer stenographer typist docent auctioneer appraiser valuer surveyor assessor actuary
underwriter ghostwriter copywriter vlogger youtuber influencer podcaster streamer gamer emcee compère compere newscaster
weathergirl essayist dramatist showrunner cinematographer animator illustrator caricaturist ceramicist quilter seamstress dressmaker
milliner cobbler goldsmith silversmith watchmaker luthier cellist violist flautist flutist clarinetist oboist saxophonist trumpeter
trombonist percussionist bassoonist harpist keyboardist bandleader contralto countertenor ballerina puppeteer ventriloquist illusionist
acrobat councilperson frontbencher patrolwoman airwoman submariner paratrooper infantryman sniper artilleryman corpsman reservist cadet
midshipman conscript draftee mercenary legionnaire insurgent complainant accuser co-defendant claimant litigant appellant respondent
foreperson commuter motorist pedestrian angler holidaymaker tourist sightseer backpacker churchgoer congregant vestryman verger sexton
cantor televangelist postdoc schoolhead bursar babysitter childminder groundskeeper landscaper concierge doorman bouncer usher beautician
manicurist masseuse masseur bodybuilder astrologer fortune-teller co-captain co-anchor cochair heiress socialite benefactor unionist
convenor arbitrator conciliator peacemaker peacekeeper observer impresario promoter headhunter grandma grandpa granny grandad granddad
granduncle great-aunt great-grandmother great-grandfather stepson stepdaughter stepbrother stepsister godmother godfather godson bride
groom bridesmaid newlywed divorcee bachelor bachelorette spinster housemate flatmate classmate schoolmate bandmate castmate co-star
workmate ex-spy ex-cop ex-marine ex-soldier ex-policeman ex-teacher smokejumper pitcher catcher kicker punter reliever slugger shareholder
bondholder decorator organist peer racer receiver recorder rower
haulier cattleman grazier trawlerman crabber shrimper hawker seller shopowner jeweler adjuster driller roughneck rigger sharecropper caregiver doula
lifeboatman mailman lyricist physio headman kgosi oba postgraduate townsman rambler poacher stargazer detectorist bell-ringer signwriter invigilator
detainee captive wholesaler importer exporter engraver
miller baker grocer weaver tanner logger glassblower boatbuilder shipbuilder shipwright cheesemaker chocolatier confectioner tiler scaffolder
gamekeeper oysterman ferryman boatman bargeman lockkeeper lock-keeper shearer thatcher stonemason mason cabinetmaker upholsterer
saddler farrier gravedigger  chambermaid laundress postwoman newsagent stationer cook smith docker stevedore
`);

/** Roles in private life: they tell less about a speaker than an office. */
export const privateRoles = wordSet(`
father mother son daughter brother sister husband wife uncle aunt nephew niece cousin friend boyfriend girlfriend mom mum dad parent child man woman boy girl
resident fan customer user reader passenger visitor voter neighbor neighbour graduate veteran person native twin teen teenager youth grandfather grandmother grandson granddaughter widow widower roommate
republican democrat supporter member rival opponent critic guest host winner star hero nominee ally
grandma grandpa granny grandad granddad stepson stepdaughter stepbrother stepsister godmother godfather godson bride groom newlywed
client housemate flatmate classmate schoolmate commuter motorist pedestrian holidaymaker tourist sightseer backpacker churchgoer babysitter
great-aunt great-grandmother great-grandfather bachelor divorcee workmate bandmate penpal
`);

/** Nouns of roles that are verbs as well: "he would | counsel Holm". */
export const rolesAsVerbs = wordSet(`
butcher captain chair champion coach counsel doctor engineer father guard guide head host judge lead mentor mother nurse partner
pilot referee rival shepherd sponsor staff tutor umpire usher witness
`);

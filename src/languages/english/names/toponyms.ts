import { wordSet } from '../../word-set.ts';

/** Countries, regions, states and large cities, in lower case, without "the". Never a person by themselves. */
export const toponyms = wordSet(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil brunei bulgaria burkina_faso burma burundi cambodia
cameroon canada cape_verde chad chile china colombia comoros congo costa_rica croatia cuba cyprus czechia czech_republic denmark djibouti
dominica dominican_republic east_timor ecuador egypt el_salvador england eritrea estonia eswatini ethiopia fiji finland france gabon
gambia germany ghana great_britain britain greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
ireland israel italy ivory_coast jamaica japan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
libya liechtenstein lithuania luxembourg macau madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia
moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria
north_korea north_macedonia macedonia northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru
philippines poland portugal puerto_rico qatar romania russia rwanda saint_lucia samoa saudi_arabia scotland senegal serbia seychelles
sierra_leone singapore slovakia slovenia solomon_islands somalia south_africa south_korea south_sudan spain sri_lanka sudan suriname
sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey türkiye turkmenistan tuvalu uganda
ukraine united_arab_emirates united_kingdom united_states united_states_of_america uruguay uzbekistan vanuatu venezuela vietnam wales
yemen zambia zimbabwe u.s. us usa u.s.a. uk u.k. uae u.a.e. eu e.u. dprk drc u.n. d.c. dc n.h. n.j. n.y. n.c. n.d. n.m. s.c. s.d. r.i. b.c. n.s.w. p.e.i. n.z. america soviet_union yugoslavia czechoslovakia
africa asia europe antarctica oceania latin_america south_america north_america central_america middle_east near_east far_east caribbean
balkans scandinavia siberia crimea donbas donbass chechnya dagestan catalonia bavaria saxony lombardy tuscany sicily sardinia corsica
normandy brittany flanders kashmir punjab bengal kurdistan darfur gaza gaza_strip west_bank golan_heights sahel sahara maghreb levant gulf
persian_gulf south_china_sea east_china_sea black_sea baltic mediterranean arctic atlantic pacific pacific_ocean atlantic_ocean
indian_ocean red_sea west midwest south north east northeast southeast southwest northwest deep_south new_england bay_area silicon_valley
wall_street capitol_hill downing_street fleet_street alabama alaska arizona arkansas california colorado connecticut delaware florida
georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming ontario quebec
québec alberta manitoba saskatchewan nova_scotia british_columbia new_south_wales nsw queensland tasmania victoria western_australia
south_australia bali java sumatra borneo luzon mindanao okinawa hokkaido london paris berlin munich hamburg frankfurt cologne düsseldorf
stuttgart dresden leipzig bonn vienna zurich zürich geneva bern brussels antwerp amsterdam rotterdam hague the_hague luxembourg_city
copenhagen stockholm gothenburg oslo helsinki reykjavik dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds
bristol sheffield newcastle nottingham oxford cambridge brighton lisbon porto madrid barcelona seville valencia bilbao rome milan naples
turin florence venice palermo genoa bologna athens thessaloniki sofia bucharest budapest prague bratislava warsaw krakow kraków gdansk
gdańsk vilnius riga tallinn minsk kyiv kiev kharkiv odesa odessa lviv mariupol donetsk luhansk moscow st._petersburg saint_petersburg
leningrad vladivostok kazan sochi grozny tbilisi yerevan baku ankara istanbul izmir nicosia beirut damascus aleppo homs idlib baghdad
mosul basra fallujah erbil kirkuk tehran isfahan mashhad qom riyadh jeddah mecca medina doha manama dubai abu_dhabi sharjah muscat sanaa
aden amman jerusalem tel_aviv haifa ramallah bethlehem hebron nablus rafah khan_younis cairo alexandria giza suez tripoli benghazi tunis
algiers rabat casablanca marrakesh khartoum juba addis_ababa nairobi mombasa kampala kigali kinshasa dar_es_salaam lagos abuja kano accra
dakar bamako abidjan johannesburg cape_town pretoria durban soweto harare lusaka luanda maputo antananarivo mogadishu kabul kandahar herat
islamabad karachi lahore peshawar rawalpindi quetta delhi new_delhi mumbai bombay kolkata calcutta chennai bangalore bengaluru hyderabad
pune ahmedabad jaipur srinagar dhaka chittagong colombo kathmandu yangon rangoon naypyidaw bangkok chiang_mai hanoi ho_chi_minh_city
saigon phnom_penh vientiane kuala_lumpur jakarta bandung surabaya manila cebu davao hong_kong kowloon beijing peking shanghai guangzhou
shenzhen chongqing tianjin wuhan chengdu nanjing xinjiang lhasa taipei kaohsiung tokyo osaka kyoto nagoya sapporo fukuoka hiroshima
nagasaki fukushima sendai yokohama kobe seoul busan pusan incheon daegu pyongyang kaesong panmunjom sydney melbourne brisbane perth
adelaide canberra darwin hobart auckland wellington christchurch toronto montreal montréal vancouver ottawa calgary edmonton winnipeg
halifax new_york_city brooklyn manhattan queens bronx harlem staten_island los_angeles chicago houston phoenix philadelphia san_antonio
san_diego dallas san_jose austin jacksonville san_francisco columbus indianapolis fort_worth charlotte seattle denver boston el_paso
detroit nashville memphis portland oklahoma_city las_vegas louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city
atlanta colorado_springs omaha raleigh miami oakland minneapolis tulsa cleveland wichita new_orleans tampa honolulu anaheim st._louis
pittsburgh cincinnati anchorage orlando buffalo newark richmond spokane des_moines salt_lake_city little_rock baton_rouge santa_fe
st._paul hartford providence springfield charleston columbia montgomery jackson trenton albany harrisburg annapolis hollywood mexico_city
tijuana guadalajara monterrey juarez havana kingston port-au-prince santo_domingo san_juan caracas bogota bogotá medellin quito guayaquil
lima la_paz santiago buenos_aires montevideo asuncion asunción brasilia brasília rio_de_janeiro rio são_paulo sao_paulo salvador recife
guantanamo guantánamo baghlan helmand chernobyl auschwitz waterloo chattanooga ferguson long_island northern southern eastern western
central upper lower greater
`);

/** Demonyms, faiths and parties' followers, in lower case: "Russian", "Muslim", "Republican". */
export const demonyms = wordSet(`
afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi
belarusian belarussian belgian bolivian bosnian botswanan brazilian british briton britons bulgarian burmese burundian cambodian
cameroonian canadian chadian chilean chinese colombian congolese costa_rican croatian cuban cypriot czech danish dominican dutch
ecuadorian egyptian english emirati eritrean estonian ethiopian european fijian filipino finnish french gabonese gambian georgian german
ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian
ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan
lithuanian macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan
mozambican namibian nepalese nepali nicaraguan nigerian nigerien north_korean north_koreans norwegian omani pakistani palestinian
panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian serb
singaporean slovak slovenian somali south_african south_korean south_koreans spanish sri_lankan sudanese swedish swiss syrian taiwanese
tajik tanzanian thai tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
zambian zimbabwean african asian arab persian kurd latin latino hispanic caucasian soviet byzantine ottoman roman nordic scandinavian
baltic balkan catalan basque chechen crimean tatar uighur uyghur rohingya sikh hindu muslim islamic islamist christian jewish catholic
protestant orthodox sunni shiite shia buddhist evangelical mormon anglican methodist baptist lutheran western eastern northern southern
african-american asian-american mexican-american palestinian-american anglo-saxon native indigenous aboriginal inuit republican democratic
democrat labour tory conservative liberal socialist communist green libertarian independent marxist nazi fascist texan californian
floridian londoner parisian hawaiian alaskan bavarian siberian sicilian quebecois corsican new_yorker washington-based london-based
`);

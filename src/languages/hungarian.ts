import type { Language } from './language.ts';

export const hungarian: Language = {
  name: 'Hungarian',
  tags: ['hu'],
  common: `a az és hogy nem is egy van meg volt ez csak de mint már vagy még azt el után`,
  sentences: {
    titles: `dr prof id ifj özv gr br`,
    inline: `pl ill kb ún u.n stb köv vö ti ui`,
    abbreviations: `kft zrt nyrt bt`,
    beforeNumber: `sz old`,
    months: `jan febr márc ápr máj jún júl aug szept okt nov dec`,
    starters: `a az egy ez ezt ezek ő ők mi én de és ha mert amikor után szerint most itt ott nem is`,
    ordinals: {
      before: `január február március április május június július augusztus szeptember október november december kerület század
        évforduló forduló osztály helyen hely napján alkalommal`,
      after: ``,
    },
  },
  openings: [
    'ő|ők|ez|az(?= is)|ezt|ezek|neki|nekik|ennek|erre|ebben|itt|ott',
    'és|de|vagy|azonban|ugyanakkor|ezért|emellett|továbbá|viszont|majd|aztán|közben|például|így|tehát|hozzátette',
  ],
  cast: {
    closed: `és vagy de hogy ha mert mint amikor ahol aki amely ami nem is már még csak meg el fel ki be le után előtt alatt
      szerint között felett mellett nélkül miatt én te mi ti engem minket van volt lesz lehet kell itt ott ma tegnap holnap
      most nagyon így úgy sem se azonban ezért majd akkor kedden hétfőn szerdán csütörtökön pénteken szombaton vasárnap az_mti-nek`,
    determiners: `a az egy ez ezek két három több néhány minden`,
    definite: 'a az',
    links: `és`,
    particles: `de von van`,
    calendar: `hétfő kedd szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus
      szeptember október november december hétfőn kedden szerdán csütörtökön pénteken szombaton `,
    roles: `elnök elnöke elnököt alelnök alelnöke miniszter minisztere miniszterelnök polgármester polgármestere képviselő képviselője
      szóvivő szóvivője igazgató igazgatója főigazgató vezérigazgató vezérigazgatója vezető vezetője titkár titkára államtitkár
      államtitkára nagykövet ügyész ügyvéd ügyvédje tábornok ezredes parancsnok parancsnoka professzor professzora orvos
      orvosa kutató kutatója közgazdász elemző elemzője történész újságíró író színész rendező rendezője edző edzője
      vezetőedző vezetőedzője röplabdaedzője játékos játékosa kapus kapitány kapitánya mérnök mérnöke építész zenész énekes
      festő gazda földműves pék tulajdonos tulajdonosa ügyvezető ügyvezetője lelkész püspök pápa szemtanú lakos szomszéd
      sofőr diák nyugdíjas szakértő szakértője alapító alapítója jelölt jelöltje rektor rektora dékán főorvos főorvosa jegyző
      jegyzője tanár tanára tanácsadó tanácsadója frakcióvezető frakcióvezetője tűzoltó rendőr kurátor kurátora
      munkatárs munkatársa sajtófőnök sajtófőnöke biológus geológus meteorológus pszichológus szociológus politológus régész
      védő védője rendőrfőkapitány alpolgármester alpolgármestere főtitkár főtitkára elnökhelyettes elnökhelyettese
      frakcióvezető-helyettes vezérőrnagy alezredes százados hadnagy őrnagy altábornagy dandártábornok virológus fizikus
      csillagász filmrendező karmester zeneszerző költő fotós úszó vívó kajakozó birkózó`,
    femaleRoles: `igazgatónő rendezőnő színésznő énekesnő tanárnő képviselőnő királynő anya anyja nővére lánya felesége`,
    maleRoles: `apa apja bátyja fia férje`,
    bodies: `minisztérium kormány párt rendőrség ügyészség bíróság cég vállalat tanács bizottság hivatal egyetem intézet bank
      alapítvány egyesület szakszervezet önkormányzat kórház klub parlament hadsereg katasztrófavédelem szövetség társaság`,
    groups: `szakértők szemtanúk lakosok hatóságok orvosok kutatók képviselők`,
    honorifics: { female: 'asszony', male: 'úr', either: 'dr. prof.' },
    modifiers: `volt korábbi egykori új jelenlegi leköszönő`,
    rolePrefixes: 'ex- al',
    toponyms: `magyarország budapest debrecen szeged pécs győr miskolc németország franciaország oroszország ukrajna románia ausztria`,
    names: {
      female: `mária anna éva erzsébet ilona katalin zsuzsanna margit judit ágnes andrea ildikó erika krisztina eszter nóra réka
        hanna jolán veronika dóra zsófia emese gabriella piroska klára orsolya viktória szilvia tímea`,
      male: `lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy
        balázs gergely dénes lukács botond bence máté ádám dániel dávid márton miklós mihály károly pál viktor béla géza tádé
        krisztián norbert róbert szabolcs levente áron`,
    },
    he: 'ő',
    she: '',
    they: 'ők',
    isOneGiven: true,
    caseEndings: `ában ében nban tban sban rban`,
    // "Bíró Zoltán", "Halász András": with a capital they are surnames
    roleEndings: `író alász irály elnök elnöke miniszter minisztere igazgató igazgatója vezető vezetője szóvivő szóvivője titkár titkára edző edzője
      parancsnok parancsnoka mester mestere kutató kutatója tanár tanára mérnök mérnöke orvos orvosa szakértő szakértője`,
  },
  speech: {
    denying: `tagadja tagadta cáfolja cáfolta cáfolták`,
    verbs: `mondta mondja mondták mondják közölte közölték közli nyilatkozta nyilatkozott hozzátette hozzáteszi hangsúlyozta
      hangsúlyozza kiemelte kiemeli elmondta elmondja kijelentette kijelenti jelezte írta írja írták tudatta fogalmazott fogalmaz indokolta beszélt
      válaszolta válaszolja kérdezte magyarázta magyarázza megjegyezte figyelmeztetett figyelmeztet állítja állította szögezte
      véli vélte emlékeztetett ismerte panaszolta panaszolja panaszkodott mesélte meséli bejelentette vallja
      vallotta fűzte összegzett kommentálta ígérte
      jelentette_ki jelentette_be mondta_el szögezte_le vetette_fel tette_közzé emelte_ki húzta_alá tette_hozzá fejtette_ki jegyezte_meg mutatott_rá`,
    according: ``,
    accordingBehind: `szerint`,
    and: 'és',
    called: `úgynevezett ún. című nevű`,
    readIn: `áll_a olvasható_a írják_a`,
    papers: `az_MTI-nek az_MTI-vel az_InfoRádiónak az_ATV-nek`,
    adverbs: `el ki meg azt lapunknak a_lapnak kedden hétfőn szerdán csütörtökön pénteken szombaton vasárnap`,
    indefinite: `egy`,
    articles: `a az egy`,
    behindBareVerb: `a az egy`,
    that: `hogy`,
    hasRolesBehind: true,
    nobody: `az?_.*(?:[aáeéiíoóöőuúüű]n|nak|nek|kor|val|vel) ő ők ez az a hogy`,
  },
  furniture: {
    pictures: `kép`,
    adverts: `hirdetés reklam[ae]?`,
    readingTime: `olvasási_idő`,
    readAlso: `olvass(?:a|ák)?_el_ezt_is olvasd_el_ezt_is ezek_is_érdekelhet(?:nek|ik)`,
    readAlsoBeforeColon: `kapcsolódó`,
    letters: `hírlevel(?:ünkre|ére)`,
    subscribe: `iratkozz(?:on|_fel)? kövess(?:en)?_minket`,
    channels: `facebookon google_hírekben`,
  },
  months: `jan feb márc ápr máj jún júl aug szept okt nov dec`,
  bylines: { by: `szerző írta`, and: `és` },
  endings: {
    behind: `t at et ot ban ben ba be bol nak nek val vel ra re rol hoz hez k ok ek ak`,
  },
};

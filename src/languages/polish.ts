import { endingsOfSlavicInLatin } from './kin/endings-of-kin.ts';
import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/polish.ts';

export const polish: Language = {
  name: 'Polish',
  tags: ['pl'],
  common: `w i na z się nie do to że jest o od za jak po przez są ale dla przy co czy tym było oraz jego`,
  sentences: {
    titles: `szt prok mec nadbryg st mł kpt asp bryg sierż nadkom podinsp insp kom prof dr mgr inż ks bp abp gen płk mjr por red św p pp doc hab`,
    inline: `np tzn tj tzw m.in ul al pl os im ok woj pow gm godz zob por ang łac niem ros franc bałt oprac red
      wyd`,
    abbreviations: `sp z.o.o r w itp itd etc`,
    beforeNumber: `nr s str t art ust pkt rozdz tel tab rys`,
    months: `sty lut mar kwi maj cze lip sie wrz paź lis gru`,
    starters: `to ten ta te on ona ono oni one w we na z ze do od po przed pod nad za przez dla o u i a ale lub
      jeśli gdy kiedy ponieważ chociaż także również jednak nie jak gdzie kto co jest są był była już
      teraz tam tu każdy wszyscy według`,
  },
  openings: [
    'on|ona|ono|oni|one|jego|jej|ich|ten|ta|to|te|ci|tego|tej|tych|taki|taka|takie|tacy',
    'i|a|ale|lecz|jednak|także|również|poza tym|przy tym|dlatego|potem|wtedy|tymczasem|natomiast|zresztą|na przykład|więc',
  ],
  cast: {
    closed: `i lub albo ale lecz a że żeby by gdy kiedy gdzie jeśli ponieważ choć więc także też nie ni w we na z
      ze do od po przed pod nad za przez dla o u przy bez między ku wobec ja ty my wy mnie nas was się
      jest są był była było byli były będzie będą może mogą już jeszcze tylko bardzo tam tutaj tu dziś
      dzisiaj wczoraj jutro to ten ta te który która które którzy tego tej tych tym jego jej ich jak niż
      oraz jako podczas około ok czy zdaniem według dziennikarzom dziennikarzowi sam sama sami zawsze często nigdy mieszkańcom posłom kolegom rodzicom studentom wyborcom pracownikom`,
    determiners: `jego jej ich mój moja nasz nasza swój swoja`,
    links: `ds do_spraw ds. i w z ze`,
    particles: `de van von`,
    calendar: `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca
      kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
    roles: `zastępca zastępcy zastępczyni wicedyrektora syndyk prezydent prezydenta prezydentem premier premiera premierem minister ministra ministrem wiceminister
      wiceministra rzecznik rzecznika rzecznikiem poseł posła senator senatora burmistrz burmistrza wójt wójta
      starosta starosty marszałek marszałka wojewoda wojewody radny radnego prezes prezesa wiceprezes dyrektor
      dyrektora szef szefa sekretarz sekretarza przewodniczący przewodniczącego przewodnicząca profesor
      profesora adwokat adwokata mecenas mecenasa prokurator prokuratora sędzia sędziego generał generała
      pułkownik komendant komendanta ambasador ambasadora ekonomista ekonomisty badacz historyk dziennikarz
      dziennikarza pisarz pisarza aktor aktora trener trenera piłkarz piłkarza zawodnik lider lidera
      założyciel kandydat kandydata doradca doradcy lekarz lekarza aktywista działacz świadek mieszkaniec
      mieszkańca król książę papież biskup biskupa ekspert eksperta eksperci analityk analityka politolog
      politologa socjolog reżyser reżysera krytyk krytyka muzyk strażak rolnik przedsiębiorca właściciel
      właściciela naukowiec wicepremier wicepremiera wicemarszałek europoseł kanclerz kanclerza selekcjoner
      kapitan pełnomocnik rzeczniczka oskarżony oskarżonego obrońca obrońcy kierownik brygadzista pokrzywdzony turysta kierowca
      architekt inżynier budowlaniec rybak piekarz nauczyciel wychowawca pielęgniarz ratownik policjant pilot
      marynarz mechanik cieśla elektryk hydraulik spawacz robotnik górnik sprzedawca kelner ogrodnik leśnik
      myśliwy pszczelarz weterynarz aptekarz farmaceuta dentysta chirurg kardiolog onkolog pediatra psycholog
      psychiatra biolog chemik fizyk geolog meteorolog klimatolog archeolog astronom matematyk językoznawca
      filozof bibliotekarz archiwista kurator malarz rzeźbiarz fotograf projektant tancerz piosenkarz
      kompozytor dyrygent poeta komik producent redaktor wydawca tłumacz notariusz księgowy bankier menedżer
      biznesmen inwestor konsultant programista student uczeń emeryt lokator pasażer wolontariusz ksiądz
      zakonnik rabin imam żołnierz oficer weteran strażnik nurek alpinista kolarz biegacz pływak bokser
      bramkarz napastnik listonosz fryzjer sołtys sadownik ekolog wirusolog epidemiolog przewodnik
      samorządowiec urzędnik publicysta komentator
      hydrolog zoolog ornitolog botanik kryminolog demograf geograf etnograf oceanolog wulkanolog entomolog paleontolog genetyk mikrobiolog ginekolog choreograf
      kustosz kierownika synoptyk proboszcz dowódca inspektor koordynator wicedyrektor konserwator rezydent leśniczy rektor dziekan ordynator
      współautor współautora współautorem współzałożyciel doker prezesem armator pomocnik`,
    femaleRoles: `pełnomocniczka wokalistka
        prezydentka premierka ministra ministerka posłanka posłanki senatorka burmistrzyni radna radnej
      dyrektorka dyrektorki szefowa szefowej profesorka prokuratorka prokuratorki dziennikarka pisarka aktorka
      trenerka zawodniczka liderka założycielka kandydatka lekarka aktywistka działaczka mieszkanka mieszkanki
      królowa księżniczka ekspertka analityczka reżyserka reżyserki właścicielka prezeska europosłanka matka
      siostra córka żona wdowa przyjaciółka sąsiadka babcia oskarżona architektka inżynierka nauczycielka
      pielęgniarka ratowniczka policjantka pilotka chirurżka psycholożka biolożka chemiczka fizyczka geolożka
      archeolożka historyczka filozofka bibliotekarka kuratorka malarka rzeźbiarka fotografka projektantka
      tancerka piosenkarka kompozytorka dyrygentka poetka producentka redaktorka tłumaczka księgowa menedżerka
      studentka uczennica emerytka lokatorka pasażerka wolontariuszka sprzedawczyni kelnerka rolniczka
      badaczka naukowczyni prawniczka adwokatka sołtyska położna ekonomistka politolożka socjolożka pływaczka
      ekolożka recenzentka pogodynka hydrolożka wirusolożka biegaczka tenisistka kierowniczka wiceprezeska
      kierowniczki wicedyrektorka komendantka inspektorka koordynatorka rektorka dziekanka ordynatorka
      współautorka`,
    maleRoles: `ojciec brat syn mąż wdowiec przyjaciel sąsiad dziadek`,
    bodies: `gmina miasto powiat województwo ministerstwo ministerstwa rząd partia policja prokuratura firma spółka rada komisja komitet agencja
      uniwersytet instytut bank sąd sejm senat fundacja organizacja związek stowarzyszenie urząd straż wojsko
      kancelaria szpital klub kuria`,
    groups: `eksperci źródła świadkowie mieszkańcy władze lekarze naukowcy krytycy burmistrzowie ministrowie posłowie
      związkowcy policjanci strażacy`,
    honorifics: {
      female: 'pani',
      male: 'pan',
      either:
        'dr prof. ks. mec. prok. szt. gen. płk bp abp st. mł. kpt. asp. bryg. sierż. nadkom. podinsp. insp. kom. hab. inż. mgr',
    },
    modifierEndings: `ski cki dzki ska cka dzka ny owy owa`,
    modifiers: `były była nowy nowa obecny obecna zastępca pierwszy pierwsza i.o.`,
    rolePrefixes: 'eks- wice',
    toponyms: `polski polska polsce rosji rosja ukrainy ukraina niemiec niemcy usa francji chin warszawy warszawa
      warszawie krakowa kraków gdańska gdańsk wrocławia łodzi poznania
      białorusi litwy łotwy estonii czech słowacji węgier rumunii bułgarii serbii chorwacji słowenii grecji turcji włoch hiszpanii portugalii belgii holandii szwajcarii austrii danii szwecji norwegii finlandii islandii irlandii brytanii kanady meksyku brazylii argentyny kolumbii wenezueli kuby indii pakistanu afganistanu wietnamu japonii korei mongolii australii izraela iranu iraku syrii egiptu libii algierii maroka tunezji sudanu etiopii kenii nigerii gruzji armenii azerbejdżanu kazachstanu mołdawii`,
    names: {
      female: `anny marii ewy katarzyny małgorzaty agnieszki barbary krystyny magdaleny joanny elżbiety zofii beaty haliny
        iwony danuty moniki natalii aleksandry karoliny pauliny marty doroty renaty
        anna maria ewa katarzyna małgorzata agnieszka barbara krystyna magdalena joanna elżbieta zofia beata
      halina iwona danuta jolanta monika natalia aleksandra karolina paulina marta dorota renata bożena
      grażyna teresa urszula jadwiga irena helena julia kinga sylwia justyna izabela aneta edyta wanda
      alicja weronika patrycja kamila olga
      iga hanna lena oliwia amelia antonina laura maja zuzanna celina dominika emilia eliza ewelina gabriela ilona jagoda kalina klaudia lidia liliana lucyna łucja marianna marlena michalina milena mirosława nadia nina regina róża sabina sandra stefania sonia wiktoria wiesława
      klara magda marzena stanisława wioletta żaneta genowefa czesława cecylia bogumiła aniela anita alina
      aldona agata`,
      male: `pawła marka jacka tomasza piotra krzysztofa andrzeja michała marcina łukasza grzegorza wojciecha rafała
        roberta mariusza dariusza zbigniewa jerzego tadeusza henryka ryszarda macieja bartosza mateusza dawida przemysława
        jarosława leszka sławomira witolda adama
        jan andrzej piotr krzysztof stanisław tomasz paweł marcin marek michał grzegorz jerzy tadeusz adam
      łukasz zbigniew ryszard dariusz mariusz jarosław donald mateusz wojciech jacek leszek rafał bogdan
      robert kamil sebastian daniel dawid jakub szymon filip przemysław artur sławomir mirosław wiesław
      kazimierz henryk władysław zdzisław waldemar bartosz bartłomiej maciej mikołaj hubert konrad norbert
      radosław roman wiktor igor cezary edward czesław józef
      aleksander antoni albert borys bronisław cyprian damian dominik emil eryk eugeniusz feliks franciszek fryderyk gustaw ignacy ireneusz julian juliusz kacper karol krystian leon leonard ludwik lech lucjan maksymilian marian miłosz nikodem oskar patryk rudolf stefan seweryn wacław włodzimierz zenon zygmunt
      gerard hugo iwan wincenty sergiusz cyryl karim witold tymon tymoteusz sylwester remigiusz olgierd natan
      mieczysław ernest bogusław błażej arkadiusz adrian`,
    },
    he: 'on',
    she: 'ona',
    they: 'oni one',
    isOneGiven: true,
    callingEndings: `arz acz nik ista owiec iec ciel ówka arka nica`,
  },
  speech: {
    denying: `zaprzecza zaprzeczył zaprzeczyła zaprzeczają zaprzeczyli dementuje zdementował zdementowała`,
    verbs: `wzdycha westchnął westchnęła skarży skarżą skarżył skarżyła ubolewa ubolewał ubolewała cieszy cieszył cieszyła dziwi dziwił dziwiła obawia obawiał
      obawiała martwi zdradza zdradził zdradziła opisuje opisywał opisała podaje podał podała zastrzega zastrzegł zastrzegła
      grzmi grzmiał wtóruje konkluduje zachwala irytuje mawiał mawiała krzyknął krzyknęła krzyczał krzyczała zawołał zawołała powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła oświadczyli
      stwierdził stwierdziła stwierdzili dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył
      zaznaczyła zaznacza poinformował poinformowała poinformowali informuje przekazał przekazała
      przekazali napisał napisała pisze odpowiedział odpowiedziała odpowiada wyjaśnił wyjaśniła wyjaśnia
      uważa uważają ocenił oceniła ocenia zapewnił zapewniła zapewnia zapewniają ostrzegł ostrzegła
      ostrzega ostrzegają apeluje zaapelował zaapelowała tłumaczy tłumaczył tłumaczyła opowiada opowiadał
      opowiadała relacjonuje przyznał przyznała przyznaje przypomniał przypomniała przypomina skomentował
      skomentowała komentuje zapowiedział zapowiedziała zapowiada nazwał nazwała nazwali nazywa zauważył
      zauważyła zauważa twierdzi twierdzą wskazał wskazała wskazuje zapytał zapytała pyta skrytykował
      skrytykowała obiecał obiecała deklaruje zadeklarował zadeklarowała żali kwituje określił określiła
      zarzucił zarzuciła podsumował podsumowała żartuje potwierdził potwierdziła potwierdza utrzymuje
      utrzymywał utrzymywała utrzymują zapewniali mówili dodali napisali przekonuje przekonywał
      przekonywała przekonują alarmuje alarmują apelują podkreślają tłumaczą zaznaczają wspomina wspominał
      wspominała narzeka narzekają przestrzega przestrzegł odpiera broni argumentuje argumentował sugeruje
      ocenili przyznali prognozuje relacjonują
      powiedziały oświadczyły stwierdziły przekazały poinformowały zapewniły dodały napisały podkreśliły ostrzegły zaapelowały
      rzucił rzuciła odparł odparła odrzekł odrzekła rzekł rzekła dorzucił dorzuciła skwitował skwitowała wyznał wyznała oznajmił oznajmiła wyjawił wyjawiła zripostował zripostowała stwierdza oświadcza uzasadnia uzasadniał uzasadniała uzasadnił uzasadniła chwali chwalił chwaliła pochwalił pochwaliła zapowiadają`,
    passive: {
      verbs:
        '(?:został nazwany|została nazwana|zostali nazwani|był nazywany|była nazywana|został oskarżony|została oskarżona)',
      agents: 'przez',
    },
    plurals: `burmistrzowie ministrowie posłowie prezydenci szefowie liderzy mieszkańcy władze rządy ministerstwa parlamenty`,
    impersonal: `nazwano określono oskarżono okrzyknięto skrytykowano uznano`,
    and: 'i oraz',
    within: 'w we',
    quoting: `cytuje zacytował zacytowała cytował cytowała przytoczył przytoczyła`,
    asSaid: 'jak',
    titledThings: `powieść powieści książkę książki książce film filmu filmie album albumu piosenkę spektakl wiersz`,
    called: `tak_zwany tak_zwana tak_zwane tak_zwanego tak_zwanej tak_zwanych tak_zwanym tzw. o_nazwie pod_nazwą`,
    readIn: `czytamy napisano podano zaznaczono podkreślono`,
    himself: `niego niej jego jej`,
    workingAt: `z ze`,
    according: `według zdaniem w_ocenie w_opinii jak_wynika_ze_słów w_przekonaniu`,
    hearing: 'pap',
    papers: `PAP Onetowi
      na_X na_portalu_X na_platformie_X na_Facebooku na_Instagramie na_Twitterze w_mediach_społecznościowych`,
    adverbs: `się też także dziennikarzom dziennikarzowi mieszkańcom posłom kolegom rodzicom studentom wyborcom pracownikom`,
    adverbEnding: '(?:nie|wie|cie|ko|no|wo|ło)',
    articles: `ten ta pani pan`,
    genders: { female: 'ła', male: 'ł' },
    behindBareVerb: `w na po podczas we dla`,
    dative: { male: 'owi', female: '' },
    setIn: 'dashes',
    that: `że`,
    nobody: `on ona oni one to ja my w na po się że jak`,
  },
  tailMarks: [
    'zobacz (?:także|też|również)|czytaj (?:także|też|również|więcej)',
    'przeczytaj (?:także|też|również)|polecamy|komentarze|podobne artykuły|udostępnij',
  ],
  heads: {
    fields: {
      title: `tytuł temat`,
      date: `data wysłano`,
      publisher: `źródło`,
      author: `autor od`,
    },
  },
  templates: { notFound: ['nie znaleziono strony|strona nie (?:istnieje|została znaleziona)'] },
  walls: {
    paid: [
      String.raw`tylko dla (?:subskrybentów|prenumeratorów|zalogowanych)|(?:aby|by) (?:czytać|przeczytać)[^.]{0,20}(?:dalej|całość|subskry|prenumer)|pozostało \d{1,3} ?% (?:artykułu|tekstu)`,
    ],
    consent: [
      String.raw`(?:szanujemy|dbamy o) (?:twoją|państwa|waszą) prywatność|(?:używamy|akceptuj|zaakceptuj)[^.]{0,12} (?:plik\p{L}* )?cookies?`,
    ],
    script: ['włącz(?:yć)? (?:obsługę )?javascript'],
    logIn: ['zaloguj się|logowanie'],
  },
  furniture: {
    corrections: `korekta sprostowanie errata`,
    earlierText: [
      'we? (?:wcześniejszej|poprzedniej|pierwotnej) wersji (?:tego )?(?:tekstu|artykułu)',
    ],
    pictures: `zdjęcie zdj`,
    picturesBy: `fot[.]`,
    adverts: `reklam[ae]?`,
    readAlso: `(?:czytaj|zobacz|przeczytaj)_(?:także|też|również|więcej)`,
    readAlsoBeforeColon: `polecamy`,
    share: `udostępnij`,
    subscribe: `zapisz_się zasubskrybuj obserwuj_nas`,
    menu: `czytaj_dalej drukuj`,
    site: `używamy ta_strona`,
    stamps: `zaktualizowano aktualizacja`,
    elsewhere: `reklama`,
    rights: `wszelkie_prawa_zastrzeżone`,
    by: `od`,
    readingTime: `czas_czytania`,
    goesOn: `dalsza_część_(?:artykułu|tekstu)_(?:pod|znajduje) (?:dalszy_ciąg|ciąg_dalszy)_(?:artykułu|tekstu)?_?pod_(?:galerią|filmem|materiałem|reklamą|wideo|zdjęciem)`,
    letters: `newsletter`,
    channels: `google_news`,
    lines: ['Reszta artykułu dostępna dla (?:subskrybentów|prenumeratorów|abonentów).{0,40}'],
  },
  feeds: {
    post: ['Artykuł|Wpis'],
    firstOn: ['pochodzi z serwisu'],
    readOn: ['czytaj (?:więcej|dalej)'],
  },
  months: `sty lut mar kwi maj cze lip sie wrz paź|paz lis gru`,
  bylines: {
    by: `oprac[.] opracowa(?:ł|ła|nie)`,
    byPerson: `przez`,
    done: `napisane opublikowane`,
    and: `i`,
    jobs: `dziennikar(?:z|ka)`,
  },
  dates: {
    published: `opublikowano`,
    changed: `zaktualizowano`,
  },
  stories: {
    numbers: `piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat`,
    negations: `nie nigdy nic nikt bez`,
    counted: { dead: `ofiar`, hurt: `ranen rann` },
    asides: `opinia komentarz`,
  },
  endings: endingsOfSlavicInLatin,
  roundUps: {
    within: ['(?:relacja )?na żywo'],
  },
  genres: {
    opinion: ['opinie|felietony?|komentarze?'],
    interview: ['wywiady?'],
    obituary: ['nekrologi?'],
    sport: ['sport|piłka nożna'],
  },
  summary,
  days,
  leaning,
};

import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/finnish.ts';

export const finnish: Language = {
  name: 'Finnish',
  tags: ['fi'],
  common: `ja on ei että se oli hän myös mutta kun ovat kuin ole joka tai ollut mukaan niin nyt sen`,
  sentences: {
    titles: `tri prof dos`,
    inline: `esim mm ts ns eli ks vrt n noin engl ruots saks os synt ent ml mukaan_lukien`,
    abbreviations: `oy oyj ry jne ym yms milj mrd kpl klo`,
    beforeNumber: `nro s par kpl klo n`,
    months: `ma ti ke to pe la su`,
    starters: `hän he se ne tämä nämä tuo minä me te ja mutta tai kun jos koska vaikka myös kuitenkin lisäksi sitten nyt
      silloin siellä täällä ei on ovat oli olivat kaikki moni monet joka`,
    ordinals: {
      before: `tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
        marraskuuta joulukuuta kerran kierroksella kerros kerroksessa minuutilla vuosisadan vuosisadalla luokka luokan sija`,
      after: `noin vuoden`,
    },
  },
  openings: [
    'hän|hänen|häntä|hänelle|he|heidän|heitä|se|sen|sitä|siitä|siihen|siinä|ne|niiden|niitä|tuo|tuon|nuo',
    '(?:tämä|tämän|tätä|tässä|tästä|nämä|näiden|näitä)(?! (?:vuosi|vuoden|vuonna|viikko|viikon|viikolla|kuun|päivän|kesän|talven|syksyn|kevään|kauden))',
    'ja|mutta|tai|kuitenkin|lisäksi|sitten|silloin|siksi|myös|toisaalta|sen sijaan|samalla|esimerkiksi|niinpä|tällöin|molemmat',
  ],
  cast: {
    closed: `ja tai mutta että kun jos koska vaikka kuin joka jotka jonka mikä mitä missä mistä mihin ei en et emme eivät on ovat
      oli olivat ole ollut olisi olla myös vain jo vielä nyt sitten siellä täällä hyvin noin lähes eilen tänään huomenna
      aina usein joskus ennen jälkeen kanssa ilman alla yli välillä vastaan kohti sekä eli minä sinä me te itse niin siksi
      kuitenkin lisäksi samalla mukaan mielestä`,
    determiners: `tämä nämä tuo nuo se ne hänen heidän yksi kaksi kolme neljä moni monet eräs`,
    links: `ja`,
    particles: `af von de`,
    calendar: `maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina maanantai tiistai keskiviikko
      torstai perjantai lauantai sunnuntai tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
      elokuuta syyskuuta lokakuuta marraskuuta joulukuuta`,
    roles: `presidentti pääministeri ministeri edustaja kansanedustaja puheenjohtaja johtaja toimitusjohtaja kaupunginjohtaja
      pormestari professori tutkija dosentti tohtori asianajaja syyttäjä tuomari kenraali komentaja suurlähettiläs
      ekonomisti historioitsija toimittaja kirjailija näyttelijä valmentaja päävalmentaja pelaaja kapteeni hyökkääjä
      puolustaja maalivahti ehdokas neuvonantaja lääkäri ylilääkäri johtajaylilääkäri aktivisti silminnäkijä todistaja
      asukas kuningas prinssi paavi piispa arkkipiispa asiantuntija analyytikko kansleri komissaari tarkastaja rikoskomisario
      komisario ylikomisario rikosylikomisario päällikkö poliisipäällikkö palopäällikkö palomestari rehtori dekaani
      opettaja arkkitehti insinööri kalastaja leipuri kokki lentäjä mekaanikko sähkömies työntekijä kaivosmies myyjä
      tarjoilija puutarhuri metsänhoitaja eläinlääkäri apteekkari hammaslääkäri kirurgi psykologi psykiatri biologi
      kemisti fyysikko geologi meteorologi ilmastotutkija arkeologi filosofi kirjastonhoitaja kuraattori taidemaalari
      kuvanveistäjä valokuvaaja tanssija säveltäjä kapellimestari runoilija tuottaja päätoimittaja kustantaja kääntäjä
      yrittäjä sijoittaja konsultti ohjelmoija opiskelija eläkeläinen matkustaja vapaaehtoinen pappi kirkkoherra imaami
      sotilas upseeri sukeltaja pyöräilijä juoksija uimari nyrkkeilijä laulaja muusikko ohjaaja kriitikko
      viljelijä maanviljelijä luottamusmies pääluottamusmies sihteeri pääsihteeri tiedottaja viestintäpäällikkö perustaja
      omistaja kansliapäällikkö valtiosihteeri apulaispormestari valtuutettu hoitaja sairaanhoitaja kätilö virologi epidemiologi
      ekologi hydrologi kuljettaja naapuri`,
    femaleRoles: `kuningatar prinsessa laulajatar äiti sisar tytär vaimo leski isoäiti`,
    maleRoles: `isä veli poika aviomies isoisä setä eno`,
    bodies: `kunnan kaupungin poliisin hallituksen ministeriö hallitus puolue poliisi syyttäjänvirasto ammattiliitto liitto yhtiö yritys ryhmä neuvosto komissio
      valiokunta virasto yliopisto instituutti pankki oikeus eduskunta säätiö järjestö armeija sairaala seura kaupunki kunta
      pelastuslaitos museo keskus tuomaristo`,
    groups: `tiedottajan edustajan johtajan päällikön tutkijan asiantuntijan asiantuntijat tutkijat silminnäkijät asukkaat viranomaiset lääkärit kriitikot ministerit poliisit palomiehet`,
    honorifics: { female: 'rouva', male: 'herra', either: 'tri prof' },
    modifiers: `entinen uusi nykyinen väistyvä virkaatekevä`,
    toponyms: `suomi suomen suomessa helsinki helsingin helsingissä espoo espoon tampere tampereen turku turun oulu oulun ruotsi
      ruotsin venäjä venäjän saksa saksan ranska ranskan yhdysvallat yhdysvaltain kiina kiinan ukraina ukrainan eu viro viron`,
    names: {
      female: `kerttu jonna marita venla tarja anna maria marja riitta leena päivi sari tuula anne liisa kaisa johanna elina hanna katja minna heidi laura
        sanna tiina kirsi pirjo eeva elisa maija outi satu ulla merja mari emilia noora jenni niina susanna saara
        aino helmi sofia iida veera petra kristiina annika`,
      male: `torsti kimi
        tomi rami juha matti pekka timo jari kari mikko antti jukka heikki markku hannu petri sami marko janne tuomas ville jani
        lauri eero esa olli teemu tommi seppo risto ilkka kimmo pasi vesa harri erkki tapio jussi aleksi eetu niko otto
        oskari santeri onni eino väinö toivo paavo kalle ilmari joonas henri sauli alexander jarmo raimo`,
    },
    he: 'hän',
    she: '',
    they: 'he',
    isOneGiven: true,
    callingEndings: `ja jä ri isti`,
    caseEndings: `lelle lehdelle`,
    homeEndings: `apin ulun elsingin urun ampereen spoon antaan aasan uopion lta ltä sta stä lan län maan uomen järven niemen lahden saaren mäen kosken joen linnan gin`,
    roleEndings: `johtaja päällikkö ministeri professori puheenjohtaja edustaja tutkija asiantuntija lääkäri valmentaja
      toimittaja sihteeri mestari komisario tarkastaja opettaja ekonomisti analyytikko insinööri koordinaattori suunnittelija
      neuvos asiamies luottamusmies tiedottaja konsuli kuraattori rehtori hoitaja`,
  },
  speech: {
    denying: `kiistää kiisti kiistävät kiistivät`,
    verbs: `sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi toteavat totesivat arvioi arvioivat
      muistuttaa muistutti korostaa korosti painottaa painotti vakuuttaa vakuutti varoittaa varoitti varoittavat kirjoittaa
      kirjoitti kirjoittavat vastaa vastasi selittää selitti kuvailee kuvaili lisää lisäsi huomauttaa huomautti väittää väitti
      myöntää myönsi pohtii pohti summaa summasi tiivistää tiivisti kommentoi kommentoivat ihmettelee ihmetteli harmittelee
      harmitteli kiittää kiitti kehuu kehui arvostelee arvosteli kritisoi kutsuu kutsui kuvaa kuvasi luonnehtii luonnehti
      lupaa lupasi lupaavat huutaa huusi kysyy kysyi naurahtaa naurahti muistelee muisteli uskoo uskoi toivoo toivoi pelkää
      vaatii vaati ilmoittaa ilmoitti tiedottaa tiedotti tviittasi tviittaa jatkaa jatkoi linjaa linjasi perustelee perusteli
      täsmentää täsmensi avaa puhuu puhui
      valittaa valitti ihmettelevät iloitsee iloitsi nauraa nauroi tuumaa tuumasi arvelee arveli huokaa huokasi moittii moitti kertaa kertasi puuskahtaa puuskahti tokaisee tokaisi
      täräyttää täräytti lohkaisee lohkaisi`,
    according: ``,
    accordingBehind: `mukaan mielestä`,
    and: 'ja sekä',
    called: `niin_sanottu niin_sanotun niin_sanottua niin_sanotut`,
    papers: `STT:lle Ylelle HS:lle Helsingin_Sanomille MTV:lle`,
    articles: `tämä`,
    behindBareVerb: `viime eilen tänään myös`,
    setIn: 'commas',
    that: `että`,
    hasSubjectFirst: true,
    nobody: `hän he se ne minä me joka mikä`,
  },
  tailMarks: ['lue myös'],
  templates: { notFound: ['sivua ei löyt'] },
  walls: {
    paid: ['(?:vain|ainoastaan) tilaajille|tilaa,? (?:niin|ja|jotta)[^.]{0,20}lu[ek]'],
    consent: ['käytämme evästeitä|hyväksy (?:kaikki )?evästeet'],
    script: [String.raw`ota javascript käyttöön|javascript on (?:pois|estetty)\p{L}*`],
    logIn: ['kirjaudu'],
  },
  furniture: {
    corrections: `oikaisu`,
    earlierText: ['(?:artikkelin|jutun) aiemmassa versiossa'],
    pictures: `kuva`,
    adverts: `mainos`,
    readAlso: `lue_myös`,
    share: `jaa`,
    menu: `tilaa_uutiskirje lue_lisää`,
    rights: `kaikki_oikeudet_pidätetään`,
    readingTime: `lukuaika`,
    goesOn: `(?:juttu|artikkeli)_jatkuu_(?:mainoksen|kuvan|videon)`,
    letters: `uutiskir(?:je|jeen)`,
    subscribe: `seuraa_meitä`,
    channels: `facebookissa instagramissa`,
  },
  bylines: {
    by: `teksti kirjoittanut`,
    and: `ja`,
  },
  heads: {
    fields: {
      title: `otsikko aihe`,
      date: `päivämäärä lähetetty`,
      publisher: `lähde`,
      author: `kirjoittaja lähettäjä`,
    },
  },
  months: `tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu`,
  stories: {
    negations: `ei en eivat eika ilman`,
    counted: { dead: `kuoll kuoli`, hurt: `loukkaant`, missing: `kadon` },
    asides: `kolumni kommentti pääkirjoitus`,
  },
  endings: {
    behind: `n a ta tta ssa sta lla lta lle ksi na in an en een seen t iin ia ja`,
    drops: 'ie',
  },
  genres: {
    opinion: ['mielipide|kolumnit?|pääkirjoitus|kommentit?'],
    interview: ['haastattelut?'],
    sport: ['urheilu|jalkapallo|jääkiekko'],
  },
  summary,
  days,
  leaning,
};

import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/turkish.ts';

export const turkish: Language = {
  name: 'Turkish',
  tags: ['tr'],
  common: `ve bir bu da de için ile olarak çok daha olan gibi ne ancak sonra kadar en ise var oldu`,
  sentences: {
    titles: `dr prof doç yrd av sn hz op uzm öğr alb gen org`,
    inline: `vb vs örn bkz yy mah cad sok no`,
    abbreviations: `a.ş ltd şti vb vs`,
    beforeNumber: `no s m mad`,
    months: `oca şub mar nis may haz tem ağu eyl eki kas ara`,
    ordinals: {
      before: `ağır asliye sulh aile iş idare icra tüketici bölge lig tur hafta yıl yıldönümü sınıf sıra cumhurbaşkanı dönem kez gün
        kat köprü dünya ulusal uluslararası geleneksel ordu kolordu olağan olağanüstü daire hukuk ceza noter`,
      after: ``,
    },
    starters: `bu o şu bir ancak fakat ama ve ayrıca öte bunun onun buna ona bunu onu biz siz ben onlar daha sonra
      olay olayda yetkililer polis açıklamada`,
  },
  openings: [
    'o|bu|şu|onun|bunun|onlar|bunlar|onu|bunu|ona|buna|böyle|orada|burada',
    've|ama|fakat|ancak|ayrıca|üstelik|bu yüzden|bu nedenle|sonra|daha sonra|öte yandan|bununla birlikte|örneğin|böylece|öyle ki',
  ],
  cast: {
    closed: `ve veya ama fakat ancak ile için gibi kadar göre sonra önce daha en çok da de ki mi mı ne nasıl neden ise olarak
      olan diye üzere karşı doğru beri dolayı rağmen bile sadece yalnız hem ya şu her hiç artık henüz şimdi dün bugün
      yarın burada orada biz siz bizim onların kendi aynı olduğunu ifade`,
    determiners: `bir bu o şu iki üç dört birçok bazı tüm bütün`,
    links: `ve`,
    particles: `de van von bin el`,
    calendar: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos
      eylül ekim kasım aralık`,
    roles: `bakan bakanı bakanımız başbakan başbakanı cumhurbaşkanı başkan başkanı sözcü sözcüsü vali valisi
      kaymakam milletvekili müdür müdürü genel_müdür sekreter sekreteri profesör avukat avukatı savcı savcısı
      yargıç hakim general komutan komutanı büyükelçi büyükelçisi ekonomist araştırmacı tarihçi gazeteci yazar
      oyuncu antrenör teknik_direktör futbolcu lider lideri kurucu kurucusu aday adayı danışman danışmanı
      doktor doktoru aktivist tanık tanığı uzman uzmanı analist yönetmen yönetmeni kral prens papa piskopos
      mahalle_sakini köy_sakini sakini muhtar muhtarı çiftçi esnaf öğretmen öğrenci işçi yetkilisi temsilcisi üyesi yardımcısı şefi kaptanı
      patronu sahibi vatandaş mimar mühendis balıkçı fırıncı aşçı şef hemşire itfaiyeci polis_memuru pilot
      kaptan denizci tamirci marangoz elektrikçi tesisatçı madenci satıcı garson bahçıvan arıcı çoban
      veteriner eczacı dişçi cerrah psikolog psikiyatr biyolog kimyager fizikçi jeolog meteorolog arkeolog
      astronom matematikçi dilbilimci filozof kütüphaneci küratör ressam heykeltıraş fotoğrafçı tasarımcı
      dansçı şarkıcı müzisyen besteci şair komedyen yapımcı editör yayıncı çevirmen noter muhasebeci bankacı
      girişimci iş_insanı yatırımcı yazılımcı komşu kiracı yolcu turist imam asker subay 
      dalgıç dağcı bisikletçi koşucu boksör kaleci savunmacı hakem kurye postacı berber şoför
      sürücü akademisyen siyaset_bilimci sosyolog bilim_insanı sanatçı oyuncusu öğretmeni muhabir
      hidrolog zoolog ornitolog botanikçi ekolog jeofizikçi antropolog değirmenci demirci kasap manav bakkal ebe ebesi koreograf kardiyolog onkolog
      antrenörü küratörü direktör direktörü koordinatör koordinatörü hocası rektör rektörü dekan dekanı yönetici yöneticisi mühendisi mimarı yazarı tarihçisi sanatçısı savunma_avukatı ortağı sorumlusu kurucu_ortağı
      mahalleli kaymakamı müsteşar müsteşarı başhekim başhekimi başsavcı başsavcısı milletvekilimiz hakemi şoförü amiri şube_müdürü imamı kuzeni gazisi emeklisi belediye_başkanı genel_başkan genel_başkanı grup_başkanvekili başkanvekili bakan_yardımcısı
      başmühendis başmühendisi virolog virologu ceo işçisi temsilci forvet orta_saha ortak_yazarı`,
    femaleRoles: `kraliçe prenses anne annesi kız_kardeşi eşi teyze`,
    maleRoles: `baba babası oğlu amca dayı`,
    bodies: `bakanlık bakanlığı hükümet hükümeti parti partisi polis emniyet jandarma savcılık başsavcılığı sendika sendikası
      dernek derneği şirket şirketi holding grup meclis meclisi komisyon komisyonu ajans ajansı üniversite üniversitesi
      enstitü banka bankası mahkeme mahkemesi belediye belediyesi valilik valiliği birlik birliği örgüt örgütü ordu
      vakıf vakfı kulüp kulübü muhalefet`,
    groups: `yetkililer uzmanlar kaynaklar tanıklar sakinler doktorlar bilim_insanları`,
    honorifics: { female: 'hanım', male: 'bey', either: 'sayın dr. prof. av. doç.' },
    modifiers: `milli ünlü teknik eski yeni vekil birinci geçici`,
    toponyms: `türkiye almanya fransa rusya ukrayna çin abd ankara istanbul izmir yunanistan suriye irak iran`,
    names: {
      female: `ayşe fatma emine hatice zeynep elif meryem merve büşra esra özlem sevgi gül canan derya aylin selin
      ebru nurgül sibel leyla yasemin nuray pınar gamze tuba sevda aslı ece melek songül gülşen hülya
      nermin serap dilek`,
      male: `mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman
      kemal cem can emre burak selim tayyip recep ekrem mansur hakan fatih serkan volkan yılmaz tuncay
      ozan emir kaan barış deniz onur uğur tolga levent orhan turgut bülent selçuk erdal erdoğan kadir
      yasin ilker engin`,
    },
    he: '',
    she: '',
    they: 'onlar',
    isOneGiven: true,
  },
  speech: {
    denying: `yalanladı yalanladılar`,
    verbs: `dedi diyor demişti dediler diyen konuştu söyledi söylüyor söylediler belirtti belirtiyor ekledi ekliyor açıkladı
      açıklıyor kaydetti vurguladı vurguluyor anlattı anlatıyor yazdı yazıyor sordu uyardı uyarıyor savundu savunuyor
      nitelendirdi niteledi tanımladı değerlendirdi eleştirdi yanıtladı yorumladı iddia_etti ifade_etti ilan_etti
      kullandı bildirdi duyurdu aktardı hatırlattı dile_getirdi seslendi bulundu çağırdı tepki_gösterdi haykırdı bağırdı fısıldadı sordular açıklamasını_yapan değerlendirmesini_yapan ifadelerini_kullanan ifadesini_kullanan değerlendirmesinde_bulunan diye_konuşan
      yakındı yakınıyor bilgisini_verdi bilgisini_paylaştı mesajını_verdi sözlerine_yer_verdi ifadelerine_yer_verdi paylaştı paylaşımını_yaptı paylaşımında_bulundu sitem_etti
      sevindi sevindiklerini`,
    passive: {
      verbs: 'tarafından',
      agents: 'tarafından',
      judged: `diye_yuhalandı diye_suçlandı olmakla_suçlandı olarak_nitelendirildi olarak_tanımlandı diye_eleştirildi
        sloganlarıyla_karşılandı sözleriyle_eleştirildi sözleriyle_suçlandı sözleriyle_karşılandı diye_çağrıldı diye_anıldı`,
    },
    behindMarks: `diye şeklinde diyerek ifadesini ifadelerini sözleriyle sözlerini olarak değerlendirmesinde yanıtını mesajını
      açıklamasında
      paylaşımını paylaşımında`,
    retelling: `dediğini söylediğini konuştuğunu yazdığını bağırdığını haykırdığını nitelendirdiğini nitelediğini
      tanımladığını çağırdığını demediğini söylemediğini nitelendirmediğini demesini söylemesini`,
    accordingBehind: `göre`,
    according: ``,
    and: 've ile',
    articles: `bir bu`,
    nobody: `o bu şu onlar biz ben kendisi`,
  },
  tailMarks: [
    '[iİ]lgili (?:haberler|içerikler|konular)|(?:bunlar da )?ilginizi çekebilir|yorumlar?|etiketler',
    'en çok okunanlar|diğer haberler|yorum (?:yap|yaz|ekle)|paylaş',
  ],
  heads: {
    fields: {
      title: `başlık konu`,
      date: `tarih gönderilme gönderildi`,
      publisher: `kaynak gazete`,
      author: `yazar kimden`,
    },
  },
  templates: { notFound: ['sayfa bulunamadı'] },
  walls: {
    paid: [
      String.raw`(?:yalnızca|sadece) abone|abone ol\p{L}*[^.]{0,20}okuma\p{L}* devam|okumaya devam etmek için`,
    ],
    consent: [String.raw`çerez(?:leri)? (?:kullan|kabul)\p{L}*`],
    script: [String.raw`javascript['’]?[iı]? (?:etkinleştir|açın|devre dışı)\p{L}*`],
    logIn: ['giriş yap|oturum aç'],
  },
  furniture: {
    corrections: `düzeltme`,
    earlierText: [
      String.raw`bu (?:haberin|yazının|makalenin) (?:önceki|daha önceki|ilk) (?:sürüm|versiyon|hali)\p{L}*`,
    ],
    pictures: `kaynak fotoğraf görsel`,
    adverts: `reklam[ae]?`,
    readAlso: `ayrıca_(?:okuyun|bakın(?:ız)?) [iİ]lgili_haber(?:ler)?`,
    share: `paylaş`,
    letters: `bülten(?:imize|e)?`,
    channels: `kanal[ıi]? google_news`,
    subscribe: `abone bizi_takip`,
    signUp: `abone_ol(?:un)?`,
    menu: `devamını_oku yazdır`,
    site: `bu_site`,
    stored: `çerez`,
    stamps: `güncelleme`,
    elsewhere: `reklam ayrıca_okuyun bültenimize`,
    rights: `tüm_hakları_saklıdır`,
    readingTime: `okuma_süresi`,
    goesOn: `haberin_devamı_(?:için|aşağıda)`,
    readAlsoBeforeColon: `[iİ]lg[iİ]l[iİ]_haber`,
  },
  feeds: {
    readOn: ['devamını oku'],
  },
  bylines: {
    by: `haber yazan gönderen`,
    beforeNames: `haber`,
    and: `ve`,
  },
  months: `oca şub|sub mar nis may haz tem ağu|agu eyl eki kas ara`,
  stories: {
    negations: `degil yok hic asla`,
    asides: `köşe_yazısı`,
  },
  endings: {
    behind: `i u in un nin nun ya ye da de ta te dan den tan ten lar ler la le yi yu li lu a e nda nde ndan nden lari leri`,
  },
  roundUps: {
    opens: ['canlı'],
  },
  genres: {
    opinion: ['köşe yazıları|görüş|yazarlar'],
    interview: ['röportaj(?:lar)?|söyleşi(?:ler)?'],
    sport: ['spor|futbol'],
  },
  summary,
  days,
  leaning,
};

import type { Language } from './language.ts';

export const indonesian: Language = {
  name: 'Indonesian',
  tags: ['id', 'ms'],
  common: `yang dan di dengan untuk dari ini tidak pada dalam itu akan juga oleh ke adalah telah kata`,
  sentences: {
    titles: `dato datuk dr drs prof ir h hj kh brigjen kombes akbp irjen letjen mayjen jend`,
    inline: `m.si s.h m.h s.e m.m s.pd m.pd s.sos s.ip m.ap s.t m.t m.kes s.kom dll dsb dst tsb a.l a.n d.a s.d jl jln`,
    abbreviations: `pt cv tbk`,
    beforeNumber: `no rp hlm pasal`,
    months: `jan feb mar apr mei jun jul agu sep okt nov des`,
    starters: `ia dia mereka kami kita saya ini itu yang di ke dari pada untuk dengan namun tetapi dan jika ketika setelah sebelum
      menurut juga sementara`,
  },
  openings: [
    'ia|dia|mereka|beliau|hal (?:itu|ini|tersebut)',
    'dan|tetapi|tapi|namun|atau|selain itu|kemudian|lalu|sementara itu|oleh karena itu|misalnya|karena itu|meski demikian',
  ],
  cast: {
    closed: `dan atau tetapi tapi namun bahwa jika kalau ketika saat karena agar supaya yang di ke dari pada untuk dengan tanpa dalam
      oleh sebagai antara hingga sampai setelah sebelum tidak bukan juga sudah telah akan bisa dapat harus hanya masih lagi
      saya kami kita kamu anda adalah ialah itu ini sini sana kemarin besok lusa menurut kepada terhadap tentang`,
    determiners: `seorang sebuah para beberapa dua tiga semua`,
    links: `bidang urusan dan`,
    particles: `bin binti van de`,
    calendar: `senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
      november desember`,
    roles: `pol kapolresta kapolrestabes kapolresto wakapolres kasatreskrim kapuspen pangdam danrem kombes ipda iptu kompol ajun plt sekda sekjen ketum wabup wagub wamen timses penyidik kepala_dinas pemimpin oposisi terdakwa pelapor korban perdana timbalan pengarah pengerusi exco besar polis jurucakap presiden menteri gubernur bupati wali walikota kota ketua direktur kepala sekretaris juru bicara jubir anggota duta jenderal
      kolonel kapten komisaris komandan kapolres kapolda kapolri kapolsek hakim jaksa pengacara profesor dokter peneliti ekonom
      pengamat analis sejarawan wartawan penulis aktor sutradara pelatih pemain kiper insinyur arsitek musisi penyanyi pelukis
      petani nelayan pedagang pemilik manajer pengelola pendeta uskup ustaz saksi warga tetangga sopir mahasiswa pensiunan pakar
      ahli pendiri calon rektor dekan guru koordinator wakil staf petugas humas kabid kasat camat lurah aktivis politisi raja ulama
      perhubungan pertahanan keuangan kesehatan pendidikan pertanian perdagangan perindustrian energi sosial komunikasi pariwisata
      ketenagakerjaan kehutanan kelautan hukum luar dalam negeri investasi pemuda olahraga perumahan dinas badan
      barat timur tengah selatan utara kabupaten kecamatan kelurahan desa provinsi`,
    femaleRoles: `wartawati aktris istri ibu ratu biduanita`,
    maleRoles: `suami ayah`,
    bodies: `kementerian pemerintah partai polisi kepolisian kejaksaan pengadilan perusahaan dewan komisi badan universitas institut bank
      yayasan serikat rumah_sakit klub parlemen dinas tni polri`,
    groups: `warga saksi pihak_berwenang pakar`,
    honorifics: {
      female: 'ibu nyonya',
      male: 'bapak tuan pak',
      either: 'dr. prof. ir. h. hj. datuk dato tan sri seri',
    },
    modifiers: `mantan eks`,
    toponyms: `bogor bekasi depok tangerang malang surakarta solo denpasar padang palembang pekanbaru pontianak banjarmasin samarinda balikpapan manado ambon jayapura kupang mataram serang cirebon sleman bantul sidoarjo gresik kediri jember banyuwangi garut cianjur sukabumi karawang tasikmalaya kudus magelang klaten batam tangsel lombok flores selangor johor sabah sarawak pahang perak kelantan terengganu kedah melaka penang indonesia jakarta surabaya bandung medan semarang makassar jawa sumatra bali malaysia singapura kalimantan sulawesi
      papua banten aceh riau lampung jambi bengkulu maluku yogyakarta ntt ntb`,
    names: {
      female: `destry dwi dewi_sri erna evi farida hesti ida ika irma juliana kartini laila lia lilis meutya mutia nana nia pratiwi rachel rahma rosita sandra santi shinta sinta sulistyowati suyatmi tina titi vera vivi widya yanti yayuk yeni zahra fitria fitriani nurul aisyah anisa annisa dian eva eka diah kartika mega puan susi retno lina linda nina novi rani yulia wulan ani khofifah tri nurhayati aminah fatimah siti dewi sri rina ratna nur indah fitri ayu lestari maya wati yuni hana verna rini endang`,
      male: `lukman patrick adi abdul abdullah akbar aji alex anton ardi ari asep basuki benny bima deni djoko faisal fahri fauzi firman gunawan haryanto hasto hendro heru idham indra iqbal johan joni kurniawan lutfi mulyadi nanang nasir nurdin purwanto rahman raden rocky roni rusdi said saiful samsul satrio sudirman sugeng suharso sukarno sulaiman supriyadi suryo susanto tri untung widodo wiranto yasonna yoyok yulianto zaenal rudy danang hartono wijaya aldi aditya arief bagus cahyo daniel david dedy didik doni dwi erick fajar fadli febri gatot hadi hamzah hari haris hasan heri herman hermawan ibnu ilham irfan irwan jusuf luhut mahfud nadiem nugroho prabowo puji rahmat reza rian ridho rizal rizky ganjar anies airlangga sandiaga sigit sofyan suharto sutrisno taufik teguh tito tono toni usman wawan yanto yohanes yudi zulkifli azman anwar ismail mahathir azmin budi agus joko muhammad ahmad andi eko hendra rudi bambang slamet wahyu dedi edi lukas zainal tadi yusuf ridwan anwar
        surya arif imam iwan`,
    },
    hasNamesSetOff: true,
    he: 'ia dia beliau',
    she: '',
    they: 'mereka',
  },
  speech: {
    denying: `membantah menyangkal`,
    verbs: `menyebutnya katanya ujarnya ucapnya tuturnya ungkapnya jelasnya tegasnya imbuhnya tambahnya sebutnya paparnya terangnya
      lanjutnya keluhnya kata ujar ucap tutur ungkap jelas tegas imbuh tambah sebut papar terang lanjut keluh tulis jawab tanya mengatakan menyatakan
      menjelaskan menegaskan menambahkan mengungkapkan menyebut menyebutkan memaparkan menuturkan menilai mengaku berkata
      mengimbau memastikan menekankan menyoroti meyakini berharap mengklaim membantah_bahwa menyayangkan menyarankan mendesak mengkritik menuding menyerukan memprediksi memperkirakan mengapresiasi memuji memberitahu memberitahukan mengakui meminta menambah melaporkan menulis menjawab bertanya mengeluh mengeluhkan memperingatkan mengingatkan mengumumkan membenarkan`,
    byHim: { he: 'menurut_(?:dia|beliau|ia)|menurutnya' },
    according: `menurut`,
    and: 'dan',
    called: `disebut bernama bertajuk berjudul`,
    articles: `seorang para sang`,
    behindBareVerb: `seusai setelah sebelum lewat melalui dari sambil dengan lagi kemudian seraya di pada saat ketika dalam kepada usai`,
    that: `bahwa`,
    nobody: `ia dia mereka beliau itu ini saya kami kita yang`,
  },
  furniture: {
    pictures: `kredit`,
    readAlsoBeforeColon: `baca_juga simak_juga lihat_juga`,
    letters: `buletin`,
    subscribe: `ikuti_(?:berita|kami)`,
    channels: `google_news whatsapp telegram`,
    adverts: `iklan`,
    goesOn: `lanjutkan_membaca_di_bawah`,
  },
  months: `jan feb mar apr mei jun jul agu sep okt nov des`,
  bylines: { by: `oleh penulis`, and: `dan` },
  endings: { behind: 'nya' },
};

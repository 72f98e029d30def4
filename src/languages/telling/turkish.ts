import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

const TOLD =
  '(?:söyledi|belirtti|ekledi|kaydetti|vurguladı|aktardı|bildirdi|ifade etti|dile getirdi|anlattı|açıkladı|savundu|söylüyor|belirtiyor|vurguluyor)';

/** Sentences of Turkish in which whoever is meant stands before: "Yangının sürdüğünü belirtti." */
export const leaning: readonly string[] = [
  // Behind a subject stands a comma, another name, or "-lar"
  String.raw`(?!\p{Lu}\p{Ll}+(?:lar|ler)ı? )\p{Lu}[^.,"“”\p{Lu}]{3,200}(?:ni|nı|nu|nü|ini|ını|unu|ünü) (?:de |da )?${TOLD}\.$`,
  String.raw`(?:Oradan|Oraya|Buradan|Buraya|Kendisi|Kendisine|Kendisinin|Yerine|Aynı zamanda|Söz konusu|Adı geçen|Yine|Bilim insanı|Deneyimli oyuncu|Genç oyuncu|Ünlü isim)(?!\p{L})`,
];

/** How Turkish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `ne_var_ki öte_taraftan bu_kapsamda bu_çerçevede bu_doğrultuda ayrıca bununla_birlikte buna_rağmen buna_karşın bu_nedenle bu_yüzden bu_sayede böylece böylelikle dolayısıyla üstelik
    öte_yandan diğer_yandan bunun_yanı_sıra bunun_üzerine ardından_da bunun_dışında bu_arada söz_konusu adı_geçen
    aynı_zamanda buna_göre ona_göre onlara_göre onun_yerine yerine_gelecek örneğin nitekim`,
  joining: `ve veya ama ancak hem ya`,
  first: `ben bana beni benim bende`,
  reader: [
    String.raw`(?<!\p{L})(?:[Ss]iz|[Ss]izin|[Ss]ize|[Ss]izi|[Ss]en|[Ss]enin|[Ss]ana|[Ss]eni)(?!\p{L})`,
  ],
  opening: 'bu',
  filler: [
    String.raw`^(?:Hatırlanacağı|Hatırlatmak gerekirse|Bilindiği|Hatırlanacağı üzere|Daha önce(?: de)? (?:\p{Ll}+ )?(?:duyurduğumuz|bildirdiğimiz|yazdığımız|aktardığımız|haberleştirdiğimiz))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:tıklayın(?:ız)?|tıklayarak|takip edin|takip edebilirsiniz|abone olun?|izleyin|okuyabilirsiniz|ulaşabilirsiniz|haberin devamı|Haberin devamı|detaylar haberimizde|Detaylar haberimizde)(?!\p{L})`,
    String.raw`^(?:İlgili haber|İLGİLİ HABER|Ayrıca bak|Ayrıca oku|Fotoğraf|Kaynak|Haber|Foto|Görsel|Yazan|Editör|Güncelleme|Son dakika|Kamera|Video)\p{Ll}* ?:`,
    String.raw`^(?:Bu (?:yazı|yazıda|haber|haberde|içerik|makale|makalede|metin)|Haberimizde|Yazımızda|Sitemizde)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Çç]erez\p{Ll}*|[Cc]ookies?|JavaScript|bülten\p{Ll}* (?:abone|kayıt)|[Tt]üm hakları|tarayıcı\p{Ll}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:yazmıştık|aktarmıştık|duyurmuştuk|haberleştirmiştik|sizlerle|bağlantı(?:ya|dan|yı)|linkten|linke|sitemiz\p{Ll}*|uygulamamız\p{Ll}*|sayfamız\p{Ll}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:bakın|göz atın|inceleyin|okuyun|unutmayın|ziyaret edin|indirin|kaçırmayın|deneyin)[.!]*$`,
    String.raw`^Gelişmeler(?!\p{L}).{0,40}(?:aktar|geliş|paylaş)`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^(?:İşte|Peki|Gelin|Sizin için|Sizler için)(?!\p{L})`,
  ],
};

const PART = '(?: (?:günü|akşamı|sabahı|gecesi))';
/** Often met in front of what was held that day. */
const HELD =
  '(?:düzenlenen|yapılan|oynanan|gerçekleşen|gerçekleştirilen|gelen|başlayan|açıklanan|yayımlanan|yayınlanan|çıkan|yaşanan|kaybeden|katılan)';

/** Days and tenses of Turkish news. */
export const days: DayWords = {
  weekdays: [
    `pazar${PART}`,
    `pazartesi${PART}`,
    `salı${PART}`,
    `çarşamba${PART}`,
    `perşembe${PART}`,
    `cuma${PART}`,
    `cumartesi${PART}`,
  ],
  on: '',
  last: '(?:[Gg]eçen|[Gg]eçtiğimiz)',
  coming: '(?:[Öö]nümüzdeki|[Gg]elecek)',
  notBehind: String.raw`(?:her|ve|veya|ile|ya da)`,
  notBefore: String.raw` (?:ve|veya|ile) \p{L}+ (?:günü|akşamı)|ne(?!\p{L})|nden| de \d|[-–/]`,
  nearby: [
    ['önceki gün', -2],
    [String.raw`dün(?! de değil)`, -1],
    [String.raw`bu sabah|bugün`, 0],
    ['yarın', 1],
  ],
  isVerbLast: true,
  past: [
    String.raw`(?<!\p{L})(?!(?:şimdi|kendi|yedi|ciddi|kredi|parti)(?!\p{L}))\p{L}{1,}(?:d|t)[ıiuü](?:lar|ler)?(?=[.,;”"]| ve |$)`,
    String.raw`(?<!\p{L})\p{L}{2,}m[ıiuü]ş(?:t[ıiuü])?(?=[.,;]| ve |$)`,
    String.raw`(?<!\p{L})\p{L}{1,}(?:d|t)[ıiuü]ğ[ıiuü]n?\p{Ll}*`,
    String.raw`(?<!\p{L})\p{L}{1,}m[ae]s[ıi]n[ıi]n ardından`,
    String.raw`(?<!\p{L})${HELD}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})\p{L}{2,}(?:acak|ecek|acağ|eceğ)\p{Ll}*`,
    String.raw`(?<!\p{L})(?:planlanan|beklenen|öngörülen|planlanıyor|bekleniyor|yapılması)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:olabilir|\p{L}+[ae]bilir|ise|eğer|gerekiyor|gerekiyordu|planlanmıştı|bekleniyordu)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:o zaman|o dönem|bir gün önce|ertesi gün|\p{L}+ (?:yıl|ay|hafta|gün) (?:önce|sonra)|geçen (?:hafta|ay|yıl)|gelecek (?:hafta|ay|yıl))(?!\p{L})`,
  ],
};

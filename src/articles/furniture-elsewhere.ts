import { either, regex } from '../languages/regex.ts';
import { oneOf } from '../languages/word-set.ts';

/** A word ends here, in any script. */
const END = String.raw`(?!\p{L})`;
/** What follows on the same line: the title of another text, a network's name. */
const REST = String.raw`.{0,160}`;

const PICTURES = either(
  oneOf('fotos? bild(?:er)? symbolbild grafik quelle crédits? imagen(?:es)? imagem fotografía'),
  oneOf('immagine fotogramma zdjęcie zdj kredit kaynak fotoğraf görsel beeld bron kuva kép'),
  oneOf('фото(?:графия)? снимок источник_фото иллюстрация 写真 撮影 画像 图 图片 图源 圖 사진'),
  oneOf('تصوير الصورة صورة'),
);
const ADS = either(
  oneOf('anzeige werbung publicité annonce publicidad publicidade pubblicità реклама reklam[ae]?'),
  oneOf('advertentie annons annonse mainos hirdetés inzerce 広告 광고 إعلان إعلانات'),
);

const READ_ALSO = either(
  oneOf('lesen_sie_(?:auch|hier|dazu|mehr) lies_auch mehr_themen mehr_zum_thema lesetipp'),
  oneOf('auch_interessant (?:à_)?lire_(?:aussi|également) voir_(?:aussi|également)'),
  oneOf('sur_le_même_(?:sujet|thème) (?:lea|lee|vea|mire|ver|leer)_(?:también|además|más)'),
  oneOf('(?:te|le)_puede_interesar leggi_anche (?:ti_)?potrebbe_interessar[tv]i vedi_anche'),
  oneOf('(?:leia|veja|confira|assista|ler|ver)_(?:também|mais) saiba_mais lees_ook'),
  oneOf('(?:czytaj|zobacz|przeczytaj)_(?:także|też|również|więcej) läs_(?:också|även|mer)'),
  oneOf('(?:читайте|смотрите|читать)_(?:также|ещё|еще|тоже) читайте_також l[eæ]s_også'),
  oneOf('ayrıca_(?:okuyun|bakın(?:ız)?) [iİ]lgili_haber(?:ler)? čtěte_(?:také|též|dále) lue_myös'),
  oneOf('(?:اقرأ|شاهد|إقرأ)_(?:أيضا|أيضاً|أيضًا|ايضا|المزيد) あわせて読みたい 関連記事 관련기사'),
  oneOf('相关阅读 延伸阅读 延伸閱讀'),
);
/** Words that open a sentence as well: a colon must follow. */
const READ_ALSO_WEAK = either(
  oneOf('lire zum_thema по_теме à_voir à_lire más_información polecamy video vidéo vídeo видео'),
);

const SHARE = either(
  "(?:artikel |beitrag )?teilen|partager(?: (?:cet|l[’']) ?article)?|condividi",
  oneOf('compartir compartilh(?:ar|e) partilh(?:ar|e) поделиться udostępnij paylaş delen dela'),
  oneOf(
    'シェア(?:する)? ツイート(?:する)? ポスト(?:する)? 分享 공유(?:하기)? شارك(?:_المقال)? مشاركة',
  ),
);
/** " auf Facebook", " en Twitter", "’ta": where to. */
const WHERE_TO = String.raw`(?:\s(?:\S{1,12}\s){0,2}\S{2,20})?`;

const LETTERS = either(
  oneOf('newsletter boletín boletim bülten(?:imize|e)? рассылк[уи] ニュースレター メルマガ نشرتنا'),
  oneOf('النشرة'),
);
const CHANNELS = either(
  oneOf('telegram whatsapp facebook twitter instagram youtube канал[еы]? kanal[ıi]?'),
  oneOf('телеграм(?:е)? قناتنا تويتر فيسبوك تلغرام تليجرام واتساب'),
);
/** "Zum Newsletter", "Recevez notre newsletter": with the letter alone it is no sentence of a report. */
const GET = either(
  oneOf('zum zur abonnieren jetzt melden recevez reciba recibe ricevi receba hier'),
  oneOf('s’inscrire anmeldung'),
);
const SUBSCRIBE = either(
  oneOf('inscrivez abonnez suscríb(?:ete|ase) iscriviti assine inscreva подпиш(?:ись|итесь)'),
  oneOf('подписывайтесь zapisz_się zasubskrybuj abone اشترك انضم folgen_sie_uns suivez-nous'),
  oneOf('síguenos síganos siga-nos seguici следите_за_нами obserwuj_nas bizi_takip تابعونا تابعنا'),
);
const SIGN_UP = either(oneOf('登録 購読 구독 abone_ol(?:un)? anmelden abonnieren'));

const MENU = either(
  oneOf('nach_oben zum_seitenanfang mehr_lesen weiterlesen drucken haut_de_page lire_la_suite'),
  oneOf('leer_más volver_arriba seguir_leyendo continua_a_leggere torna_su ler_mais imprimir'),
  oneOf('читать_далее наверх подписаться czytaj_dalej drukuj devamını_oku yazdır stampa'),
  oneOf('続きを読む ページトップへ? 阅读全文 返回顶部 더보기 맨_위로 اقرأ_المزيد طباعة'),
);

/** The furniture of pages in other languages than English, as whole lines: see `isBoilerplate`. */
export const FURNITURE_ELSEWHERE: readonly RegExp[] = [
  // "Foto: Jens Krüger/dpa", "写真：共同", "Fot. Jan Nowak / PAP"
  regex.iu`^\P{L}{0,3}(?:${PICTURES}\s?[:：|©/]|fot\.\s)${REST}$`,
  // "– Anzeige –"
  regex.iu`^\P{L}{0,4}${ADS}\P{L}{0,4}$`,
  // "Lesen Sie auch: Die Mühle am Fluss", "Leggi anche"
  regex.iu`^\P{L}{0,3}${READ_ALSO}${END}${REST}$`,
  regex.iu`^\P{L}{0,3}${READ_ALSO_WEAK}\s?[:：]${REST}$`,
  // "Artikel teilen", "Compartir en Facebook"
  regex.iu`^\P{L}{0,3}${SHARE}${WHERE_TO}\P{L}{0,3}$`,
  // "Zum Newsletter anmelden"
  regex.iu`^\P{L}{0,3}${GET}${END}[^.!?。]{0,60}${LETTERS}[^.。]{0,50}[.!]?$`,
  // "Подпишитесь на наш канал"
  regex.iu`^\P{L}{0,3}${SUBSCRIBE}[^.!?。]{0,60}(?:${LETTERS}|${CHANNELS})[^.。]{0,50}[.!]?$`,
  // "ニュースレターに登録"
  regex.iu`^\P{L}{0,3}${LETTERS}[^.!?。]{0,40}${SIGN_UP}[^.。]{0,20}[.!。]?$`,
  // "Weiterlesen"
  regex.iu`^\P{L}{0,3}${MENU}\P{L}{0,4}$`,
];

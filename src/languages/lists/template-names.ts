/**
 * What templates call their parts and folders in the words of a language, in `class`, `id` and
 * addresses. Templates of all languages use English names too: those stand with their readers. The
 * entries are regular expressions in small letters, each for a whole name.
 */
export type TemplateNames = Readonly<{
  /** Who wrote a text: "autor | -box"; and folders of pages about one: "/autoren/ada-lund". */
  writers?: readonly string[];
  writerFolders?: readonly string[];
  /** When it was written: "datum". */
  days?: readonly string[];
  /** What is not the article: "autor". */
  noise?: readonly string[];
  /** What readers say of things: "bewertungen". */
  reviews?: readonly string[];
  /** Folders of lists, and ends of addresses that name one, behind another word as well or alone. */
  lists?: readonly string[];
  shelves?: readonly string[];
  shelvesAlone?: readonly string[];
  /** Before the number of a list's page: "/seite/2". */
  pages?: readonly string[];
  /** "/leistungen/", "/kontakt": a house speaks of itself; and what the law asks it to say. */
  services?: readonly string[];
  smallPrint?: readonly string[];
  /** Folders of forums, of what is for sale and of coupons. */
  forums?: readonly string[];
  products?: readonly string[];
  coupons?: readonly string[];
  /** Folders of what is no news: "/meinung/". */
  asideFolders?: readonly string[];
  /** A page that is not there, by its title. */
  notFound?: readonly string[];
  /** What an edition is called by its language. */
  editions?: readonly string[];
}>;

import { languageOfTag } from '../../languages/language-of.ts';
import { english } from './en.ts';

/** Every word that the bot itself says. Another language is another object of this type. */
export type Catalogue = typeof english;

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: english };

/** The catalogue for a BCP 47 locale; English where there is none. */
export function catalogueFor(locale: string): Catalogue {
  return CATALOGUES[languageOfTag(locale)] ?? english;
}

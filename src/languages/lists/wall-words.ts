/** What a page says where its text is not shown, as regular expressions in small letters. */
export type WallWords = Readonly<{
  /** "Subscribe now to keep reading". */
  paid?: readonly string[];
  /** "We and our partners use cookies", as whole words. */
  consent?: readonly string[];
  /** "Please enable JavaScript", as whole words. */
  script?: readonly string[];
  /** The title of a page that asks who reads: "Log in". */
  logIn?: readonly string[];
}>;

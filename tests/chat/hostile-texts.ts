/** What an article may hold that would notify, link, format or break out somewhere. One line each. */
export const HOSTILE_TEXTS = [
  'Attention <!channel> and <!here> and <!everyone>',
  'Hello @everyone and @here, also <@U0000001> and <#C0000001>',
  'Press [this](http://evil.example) or <http://evil.example|that>',
  '*bold* _low_ ~gone~ `code` ||hidden|| __under__ **strong**',
  'Half open *_~`| and a trailing backslash \\',
  '> not a quote',
  '# not a heading',
  '- not a list',
  '1. not a list either',
  'Dates <!date^1392734382^{date}|fallback> and <t:1392734382:R>',
  'Entities &lt;!channel&gt; &amp; & &#60;',
  'Emoji names :smile: and faces 👨‍👩‍👧‍👦 🇰🇷',
  'العربية then English שלום',
] as const;

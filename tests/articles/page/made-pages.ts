/** A page of a paper that does not exist, whose story has three paragraphs. */
export const STORY: readonly string[] = [
  'The old pier of Larkhaven reopened on Monday after eight months of work, the town said in the morning.',
  'Some 2,000 people walked to its end on the first day, and the ferry will call there again from April.',
  '“It stands better than before,” said Ada Lund, the engineer who led the work.',
];

export const storyHtml = STORY.map((text) => `<p>${text}</p>`).join('\n');

/** A whole page: its head and body. */
export function pageOf(body: string, head = '<title>Pier reopens in Larkhaven</title>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** Navigation, teasers and small print around a story, as every paper has them. */
export function dressed(story: string): string {
  return `<header><nav><a href="/">Start</a> <a href="/town">Town</a></nav></header>
    <main><h1>Pier reopens in Larkhaven</h1>${story}</main>
    <aside class="related"><h2>Related articles</h2><p><a href="/b">Bakers of Larkhaven ask for more flour, and the council hears them at length</a></p></aside>
    <footer><p>© 2024 The Cove Paper. All rights reserved. Legal notice, privacy and terms of use.</p></footer>`;
}

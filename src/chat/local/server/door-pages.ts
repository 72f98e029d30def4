/** What stands before the chat: where somebody logs in, and what comes of it. */
export type DoorPage = 'login.html' | 'refused.html' | 'welcome.html';

const FORM = `<form method="post" action="/login">
        <label for="token">Access token</label>
        <input id="token" name="token" type="password" required autocomplete="current-password" />
        <button type="submit" class="primary">Open</button>
      </form>`;

const PAGES: Readonly<Record<DoorPage, Readonly<{ title: string; content: string }>>> = {
  'login.html': {
    title: 'log in',
    content: `<h1>Briefing</h1>
      <p>This page asks for the token that whoever runs the bot has set as LOCAL_TOKEN.</p>
      ${FORM}`,
  },
  'refused.html': {
    title: 'wrong token',
    content: `<h1>Briefing</h1>
      <p role="alert">
        That is not the token. Ask whoever runs the bot for the value of LOCAL_TOKEN.
      </p>
      ${FORM}`,
  },
  'welcome.html': {
    title: 'welcome',
    content: `<h1>Welcome</h1>
      <p>This browser is remembered. <a href="/">Open the chat</a></p>`,
  },
};

/** Whoever comes in with the right link is led on at once. */
const ONWARD = '    <meta http-equiv="refresh" content="0; url=/" />\n';

/** The pages by name, each within the frame of door.html. */
export function doorPages(frame: string): readonly (readonly [name: string, body: string])[] {
  return Object.entries(PAGES).map(([name, { title, content }]) => {
    const page = frame.replace('{title}', title).replace('{content}', content);
    const body =
      name === 'welcome.html' ? page.replace('    <title>', `${ONWARD}    <title>`) : page;
    return [name, body] as const;
  });
}

/** Light or dark: as the system says, until the person says otherwise. */

const KEY = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** @param {HTMLButtonElement} button */
export function startTheme(button) {
  const ofSystem = () => (system.matches ? 'dark' : 'light');
  const show = () => {
    const theme = recall(KEY) ?? ofSystem();
    document.documentElement.dataset['theme'] = theme;
    button.textContent = theme === 'dark' ? 'Light colours' : 'Dark colours';
  };
  button.addEventListener('click', () => {
    const chosen = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
    remember(KEY, chosen === ofSystem() ? null : chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
}

/**
 * What this browser remembers; nothing where it may not.
 *
 * @param {string} key
 */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string | null} value `null` forgets
 */
export function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A private window forgets; the page works all the same.
  }
}

/** Light or dark: as the system says, until the person says otherwise. */

const KEY = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** @param {HTMLButtonElement} button */
export function startTheme(button) {
  const show = () => {
    const theme = recall(KEY) ?? (system.matches ? 'dark' : 'light');
    document.documentElement.dataset['theme'] = theme;
    button.textContent = theme === 'dark' ? 'Light colours' : 'Dark colours';
  };
  button.addEventListener('click', () => {
    remember(KEY, document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
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
 * @param {string} value
 */
export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A private window forgets; the page works all the same.
  }
}

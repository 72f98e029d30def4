export type ArticleFormat = 'text' | 'markdown' | 'html';

/** The format that a file name's ending stands for, or null. */
export function formatOf(path: string): ArticleFormat | null {
  const ending = /\.(\w+)$/.exec(path.toLowerCase())?.[1];
  switch (ending) {
    case 'txt':
    case 'text':
      return 'text';
    case 'md':
    case 'markdown':
      return 'markdown';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    default:
      return null;
  }
}

/** Ways to the text of every file in `data/stories`, by the file's name; a new file there is a new story. */
export const storyFiles: Readonly<Record<string, () => Promise<string>>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../data/stories/*.json', { query: '?raw', import: 'default' }),
  ).map(([path, load]) => [path.replace(/^.*\//, ''), load]),
);

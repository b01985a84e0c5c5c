/** Text of every file in `data/trains`, by train id (the file's name): a new file there is a new train. */
export const trainFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../data/trains/*.json', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  ).map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text]),
);

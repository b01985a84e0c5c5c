/** Reads a `_headers` file; gives the headers of a path that begins with `/`, later rules last. */
export function headerRules(file: string): (path: string) => [string, string][];

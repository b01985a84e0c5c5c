/** Keys and indices from the top of a file. */
export type Path = readonly PropertyKey[];

const longestKey = 60;

/** `cars[4].rooms[1].length`; a key that would be hard to read is quoted: `types["my type"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else {
      const name = String(key);
      const short = name.length > longestKey ? `${name.slice(0, longestKey)}…` : name;
      if (/^[\w$][\w$-]*$/.test(name) && name.length <= longestKey)
        text += text === '' ? short : `.${short}`;
      else text += `[${JSON.stringify(short)}]`;
    }
  }
  return text;
}

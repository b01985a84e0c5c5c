/** Patterns that texts of a data file must match, with the words for a person who missed one. All run in linear time. */
export const formats = {
  text: { pattern: /\S/, words: 'some text' },
  id: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    words: 'lower-case letters, digits and single hyphens, such as "steam-bath"',
  },
  colour: { pattern: /^#[0-9a-fA-F]{6}$/, words: 'a colour such as "#1f3d2b"' },
  date: {
    pattern: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    words: 'a date such as "2023", "2023-09" or "2023-09-12"',
  },
  // No other scheme: the address becomes a link.
  address: {
    pattern: /^https?:\/\/\S+$/,
    words: 'an address that starts with https://',
  },
  car: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*\/[1-9]\d{0,3}$/,
    words: 'a train and the number of a car, such as "ghost-train/5"',
  },
  place: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/,
    words: 'a train, a vehicle or what is in a car, such as "ghost-train/7/gym"',
  },
} as const satisfies Record<string, { readonly pattern: RegExp; readonly words: string }>;

/** Path of an installed Firefox, or null. */
export function findFirefox(): string | null;

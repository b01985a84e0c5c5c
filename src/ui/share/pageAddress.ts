/** Whole address of the page as it was opened; at the place that its publisher named, where the build was told one. */
export function pageAddress(): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return named ? new URL(location.search, named).href : location.href;
}

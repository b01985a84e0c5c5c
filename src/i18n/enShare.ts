/** Words of the share dialog. Fetched with it. */
export const enShare = {
  'share.title': 'Share',
  'share.link': 'Link to this view',
  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.selected': 'Selected: copy it with your keys or the menu',
  'share.sheet': 'Share with …',
} as const;

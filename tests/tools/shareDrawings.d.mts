export function shareDrawings(html: string): string;

/** Between a menu and its button, and the least between a menu and the edge of what it must lie in; CSS px. */
const gap = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a tool's menu stands, whole inside `within` wherever its button is: beside a button of a column, else over it, else under
 * it; its edge is the button's on the side of the screen where the button is. All boxes in CSS px of the window.
 * @param aside whether the button stands in a column of tools
 * @returns the menu's top left
 */
export function menuPlace(
  button: Box,
  menu: { readonly width: number; readonly height: number },
  within: Box,
  aside: boolean,
): { readonly left: number; readonly top: number } {
  const atRight = button.left + button.right > within.left + within.right;
  const over = button.top - gap - menu.height;
  const [left, top] = aside
    ? [atRight ? button.left - gap - menu.width : button.right + gap, button.top]
    : [
        atRight ? button.right - menu.width : button.left,
        over >= within.top + gap ? over : button.bottom + gap,
      ];
  return {
    left: clamp(left, within.left + gap, within.right - gap - menu.width),
    top: clamp(top, within.top + gap, within.bottom - gap - menu.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(value, high)));
}

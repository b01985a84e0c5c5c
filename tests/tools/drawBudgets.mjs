/** Most that one frame may draw at each quality, all passes summed. */
export const drawBudgets = {
  high: { drawCalls: 150, triangles: 1_500_000 },
  medium: { drawCalls: 120, triangles: 600_000 },
  low: { drawCalls: 60, triangles: 250_000 },
};

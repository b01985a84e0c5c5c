type Budget = { readonly drawCalls: number; readonly triangles: number };
export const drawBudgets: Readonly<Record<'high' | 'medium' | 'low', Budget>>;

/** An edge this near catches a mark, CSS px. */
export const edgeReach = 9;

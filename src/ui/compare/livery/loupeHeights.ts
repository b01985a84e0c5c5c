/** What can be looked at of a height, m over rail top: from under the rail to over the highest dome. */
export const loupeHeights = { low: -0.4, high: 5.3 } as const;

/** Whether a unit as written is the per cent sign. */
export const isPercent = (unit: string): boolean => unit === '%' || unit === '％';

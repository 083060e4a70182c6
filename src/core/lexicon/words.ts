/** The words of a list that is written with one blank between them. */
export const words = (list: string): readonly string[] => list.split(' ');

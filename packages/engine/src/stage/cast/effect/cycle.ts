/** Where in a cycle of length 1 a number is, 0 to 1; also for numbers below zero. */
export const part = (value: number): number => ((value % 1) + 1) % 1;

/** The databases that a store lies in: their SQL differs here and there. */
export type Engine = 'sqlite' | 'postgres';

/** True when both types are the same to the compiler, read-only and optional marks included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export function holds<_ extends true>(): void {}

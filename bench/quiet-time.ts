/** The time that a run takes when nothing else disturbs it: the fastest tenth ends here. 0 where there is none. */
export function quietTime(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0
}

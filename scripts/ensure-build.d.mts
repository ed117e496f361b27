export function isBuildStale(): boolean
export function ensureBuild(): void

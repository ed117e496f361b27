import { ensureBuild } from '../scripts/ensure-build.mjs'

/** The command line is tested as users run it: from `dist`. */
export default function setup(): void {
  ensureBuild()
}

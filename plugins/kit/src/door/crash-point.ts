/**
 * Points of the door at which tests kill the process, to look afterwards at
 * what is left behind. In the order in which a passage reaches them.
 */
export const CRASH_POINTS = [
  "after-run-opened",
  "after-prepare",
  "in-validate",
  "after-order-row",
  "before-payment",
  "after-payment",
  "before-finish",
  "in-finish",
  "before-marker",
] as const

export type CrashPoint = (typeof CRASH_POINTS)[number]

/**
 * Kills the process, as `kill -9` would, when the environment names this
 * point. Only with NODE_ENV=test: anywhere else the variable means nothing.
 *
 * @param point - `<plugin>.<where>`, of a use case that has to survive it.
 */
export const mayCrash = (point: string): void => {
  if (process.env.NODE_ENV === "test" && process.env.B2B_CRASH_AT === point) {
    process.kill(process.pid, "SIGKILL")
  }
}

/** `mayCrash` at a point of the door. */
export const crashPoint = (point: CrashPoint): void => mayCrash(point)

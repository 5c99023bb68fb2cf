import { shownStatus } from "../shown-status"

const NOW = new Date("2026-06-15T12:00:00Z")
const BEFORE = "2026-06-01T00:00:00Z"
const AFTER = "2026-07-01T00:00:00Z"

describe("shownStatus", () => {
  it.each([
    ["active", null, null, "active"],
    ["active", BEFORE, AFTER, "active"],
    ["active", AFTER, null, "upcoming"],
    ["active", null, BEFORE, "expired"],
    // The end itself is outside.
    ["active", null, NOW.toISOString(), "expired"],
    ["active", NOW.toISOString(), null, "active"],
    // Somebody's decision says more than the dates.
    ["suspended", AFTER, null, "suspended"],
    ["terminated", null, BEFORE, "terminated"],
    ["draft", null, null, "draft"],
  ] as const)("shows %s from %s to %s as %s", (status, from, to, shown) => {
    expect(shownStatus({ status, starts_at: from, ends_at: to }, NOW)).toBe(
      shown
    )
  })
})

import { standingOf, type VatCheckResult } from "../vat-standing"

const answer = (
  result: VatCheckResult,
  day: string,
  vat_id = "DK13585628"
) => ({
  vat_id,
  result,
  checked_at: `${day}T10:00:00Z`,
})

describe("standingOf", () => {
  it.each([
    ["nobody asked", [], "unchecked"],
    ["valid", [answer("valid", "2026-01-01")], "valid"],
    [
      "the latest answer counts, whatever their order",
      [answer("invalid", "2026-02-01"), answer("valid", "2026-01-01")],
      "invalid",
    ],
    [
      "a register that did not answer changes nothing",
      [answer("valid", "2026-01-01"), answer("unavailable", "2026-02-01")],
      "valid",
    ],
    ["never answered", [answer("unavailable", "2026-02-01")], "unchecked"],
    [
      "an answer about an earlier VAT id does not count",
      [answer("valid", "2026-01-01", "DK88146328")],
      "unchecked",
    ],
  ])("%s", (_, answers, expected) => {
    expect(standingOf("DK13585628", answers).standing).toBe(expected)
  })

  it("is unchecked without a VAT id", () => {
    expect(standingOf(null, [answer("valid", "2026-01-01")])).toEqual({
      standing: "unchecked",
      answer: null,
    })
  })
})

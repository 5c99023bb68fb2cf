import fc from "fast-check"
import { isCalendarDate } from "../calendar-date"
import { areaOf, type DeliveryArea, faultsOfAreas } from "../delivery-area"
import { leadDays, type LeadTimeRule, transitDays } from "../lead-time"
import { faultOfWish } from "../wished-date"

const area = (
  postal_from: string,
  postal_to: string,
  country_code = "se"
): DeliveryArea => ({
  name: postal_from,
  country_code,
  postal_from,
  postal_to,
  weekdays: [2, 4],
})

describe("areaOf", () => {
  const areas = [
    area("98000", "98499"),
    area("96", "96"),
    area("98", "99", "no"),
  ]
  it.each([
    ["se", "980 00", "98000"],
    ["SE", "98499", "98000"],
    ["se", "98500", null],
    ["se", "97999", null],
    ["se", "961-37", "96"],
    ["se", "9", null],
    ["no", "9999", "98"],
    ["dk", "9800", null],
    ["se", "", null],
  ])("of %s %s is %s", (country_code, postal_code, name) => {
    expect(areaOf(areas, { country_code, postal_code })?.name ?? null).toBe(
      name
    )
  })

  it("is none without an address", () => {
    expect(areaOf(areas, {})).toBeNull()
  })
})

describe("faultsOfAreas", () => {
  it.each([
    [[area("98499", "98000")], "Row 1, postal_to: 98000 comes before"],
    [[area("98", "98499")], "Row 1, postal_to: 98499 must be as long as"],
    [
      [area("98000", "98499"), area("98499", "98599")],
      "Row 2, postal_from: SE 98499–98599 overlaps with row 1, SE 98000–98499",
    ],
    [[area("98100", "98100"), area("98", "98")], "Row 2, postal_from:"],
  ])("of %j", (areas, sentence) => {
    expect(faultsOfAreas(areas)).toEqual([expect.stringContaining(sentence)])
  })

  it("takes neighbours, and the same range in another country", () => {
    const areas = [
      area("980", "984"),
      area("985", "985"),
      area("980", "984", "no"),
    ]
    expect(faultsOfAreas(areas)).toEqual([])
  })

  it("lets through only areas of which no postcode is in two", () => {
    const postcode = (length: number) =>
      fc
        .integer({ min: 0, max: 10 ** length - 1 })
        .map((number) => String(number).padStart(length, "0"))
    const areas = fc
      .integer({ min: 1, max: 3 })
      .chain((length) =>
        fc
          .tuple(postcode(length), postcode(length))
          .map(([a, b]) => (a < b ? area(a, b) : area(b, a)))
      )
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        const shared = Array.from({ length: 1000 }, (_, number) =>
          String(number).padStart(3, "0")
        ).some(
          (postal_code) =>
            areaOf([one], { country_code: "se", postal_code }) &&
            areaOf([other], { country_code: "se", postal_code })
        )
        expect(faultsOfAreas([one, other]).length > 0).toBe(shared)
      })
    )
  })
})

describe("leadDays", () => {
  const targets = [
    { target_type: "variant" as const, target_id: "v", depth: 0 },
    { target_type: "tag" as const, target_id: "t1", depth: 0 },
    { target_type: "tag" as const, target_id: "t2", depth: 0 },
    { target_type: "all" as const, target_id: "*", depth: 0 },
  ]
  const rule = (
    contract_id: string | null,
    target_type: LeadTimeRule["target_type"],
    target_id: string,
    days: number
  ): LeadTimeRule => ({ contract_id, target_type, target_id, days })

  it("is the nearest contract's, also where the merchant's is more specific", () => {
    const rules = [
      rule(null, "variant", "v", 9),
      rule("far", "variant", "v", 5),
      rule("near", "all", "*", 2),
      rule("stranger", "variant", "v", 0),
    ]
    expect(leadDays(rules, ["near", "far"], targets, 1)).toBe(2)
    expect(leadDays(rules, ["far"], targets, 1)).toBe(5)
    expect(leadDays(rules, [], targets, 1)).toBe(9)
    expect(leadDays([], [], targets, 1)).toBe(1)
  })

  it("is the most specific rule's, and of two tags the longer", () => {
    const tags = [rule(null, "tag", "t1", 3), rule(null, "tag", "t2", 4)]
    expect(leadDays([...tags, rule(null, "all", "*", 8)], [], targets, 1)).toBe(
      4
    )
    expect(
      leadDays([...tags, rule(null, "variant", "v", 0)], [], targets, 1)
    ).toBe(0)
  })

  it("does not take a way for an article, nor an article for a way", () => {
    const rules = [
      rule(null, "shipping_option", "so", 3),
      rule(null, "all", "*", 7),
    ]
    expect(leadDays(rules, [], targets, 1)).toBe(7)
    expect(transitDays(rules, [], ["so"])).toBe(3)
    expect(transitDays(rules, [], [])).toBe(0)
    expect(
      transitDays(
        [...rules, rule("near", "shipping_option", "so", 1)],
        ["near"],
        ["so"]
      )
    ).toBe(1)
  })
})

describe("faultOfWish", () => {
  const rules = {
    wishes: "after_promise" as const,
    today: "2026-11-24",
    isDeliveryDay: (date: string) => date !== "2026-11-30",
  }
  it.each([
    ["2026-11-23", "2026-11-26", "past"],
    ["2026-11-25", "2026-11-26", "too_early"],
    ["2026-11-26", "2026-11-26", null],
    ["2026-11-30", "2026-11-26", "no_delivery"],
    ["2026-12-01", null, null],
  ])("of %s with %s promised is %s", (wished, promised, fault) => {
    expect(faultOfWish(wished, promised, rules)).toBe(fault)
  })

  it("lets a wish come before the promise where the merchant takes wishes", () => {
    const any = { ...rules, wishes: "any" as const }
    expect(faultOfWish("2026-11-25", "2026-11-26", any)).toBeNull()
    expect(faultOfWish("2026-11-23", "2026-11-26", any)).toBe("past")
  })
})

describe("isCalendarDate", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["26-01-01", false],
    ["2026-1-01", false],
  ])("of %s is %s", (text, is) => expect(isCalendarDate(text)).toBe(is))
})

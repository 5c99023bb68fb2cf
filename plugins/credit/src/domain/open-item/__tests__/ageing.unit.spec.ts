import { addDays, ageingOf, bucketOf, daysOverdue } from "../ageing"
import { latestDueDate, overdueViolation } from "../overdue-block"

const TODAY = "2026-03-31"

describe("ageing", () => {
  it.each([
    [-1, "not_due"],
    [0, "not_due"],
    [1, "days_1_30"],
    [30, "days_1_30"],
    [31, "days_31_60"],
    [60, "days_31_60"],
    [61, "days_61_90"],
    [90, "days_61_90"],
    [91, "days_over_90"],
    [4000, "days_over_90"],
  ])("puts %s days after the last day of payment under %s", (days, bucket) => {
    expect(bucketOf(addDays(TODAY, -days), TODAY)).toBe(bucket)
  })

  it("counts calendar days over leap days and clock changes", () => {
    expect(daysOverdue("2024-02-28", "2024-03-01")).toBe(2)
    expect(daysOverdue("2026-03-28", "2026-03-30")).toBe(2)
    expect(daysOverdue("2026-12-31", "2027-01-01")).toBe(1)
  })

  it("adds up without rounding", () => {
    expect(
      ageingOf(
        [
          { due_on: TODAY, open_amount: "0.1" },
          { due_on: TODAY, open_amount: "0.2" },
          { due_on: "2026-03-01", open_amount: "1000000000000.01" },
        ],
        TODAY
      )
    ).toEqual({
      not_due: "0.3",
      days_1_30: "1000000000000.01",
      days_31_60: "0",
      days_61_90: "0",
      days_over_90: "0",
    })
  })
})

describe("what an overdue invoice stops", () => {
  const terms = { overdue_days: 10, overdue_grace_until: null }

  it.each([
    ["never, where the credit says so", { ...terms, overdue_days: null }, null],
    ["after the days", terms, "2026-03-21"],
    ["at once", { ...terms, overdue_days: 0 }, TODAY],
    [
      "nothing on the last day of grace",
      { ...terms, overdue_grace_until: TODAY },
      null,
    ],
    [
      "on the day after",
      { ...terms, overdue_grace_until: "2026-03-30" },
      "2026-03-21",
    ],
  ])("%s", (_name, credit, latest) => {
    expect(latestDueDate(credit, TODAY)).toBe(latest)
  })

  it("blocks and says for how long", () => {
    expect(overdueViolation("2026-03-20", TODAY)).toMatchObject({
      code: "credit.overdue",
      severity: "block",
      params: { days: 11 },
    })
  })
})

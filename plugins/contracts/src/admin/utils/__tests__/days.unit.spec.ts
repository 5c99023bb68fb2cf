import { afterDay, lastDay } from "../days"

describe("the last day of a validity", () => {
  it("is the day before an end at midnight", () => {
    const end = new Date(2027, 0, 1)
    expect(lastDay(end.toISOString())).toEqual(new Date(2026, 11, 31))
  })

  it("is the day itself when the end lies within it", () => {
    const end = new Date(2027, 0, 1, 12)
    expect(lastDay(end.toISOString())).toEqual(new Date(2027, 0, 1))
  })

  it("is open where the validity is", () => {
    expect(lastDay(null)).toBeNull()
  })

  it("comes back from the end that it leads to", () => {
    const day = new Date(2026, 2, 28)
    expect(lastDay(afterDay(day).toISOString())).toEqual(day)
  })
})

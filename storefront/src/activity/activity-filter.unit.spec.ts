import { activityFilter } from "./activity-filter"

describe("activityFilter", () => {
  it("leaves out what is not chosen", () => {
    expect(activityFilter({ scope: "", from: "", to: "" })).toEqual({})
  })

  it("begins with the first day and ends after the last, in the reader's time", () => {
    expect(
      activityFilter({ scope: "company", from: "2027-01-31", to: "2027-01-31" })
    ).toEqual({
      scope: "company",
      from: new Date(2027, 0, 31).toISOString(),
      to: new Date(2027, 1, 1).toISOString(),
    })
  })
})

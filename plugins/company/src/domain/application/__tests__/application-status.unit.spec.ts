import {
  APPLICATION_ACTIONS,
  APPLICATION_STATUSES,
  isOpen,
  statusAfter,
} from "../application-status"

describe("statusAfter", () => {
  it("allows exactly this", () => {
    const table = APPLICATION_STATUSES.map((status) => [
      status,
      Object.fromEntries(
        APPLICATION_ACTIONS.flatMap((action) => {
          const next = statusAfter(status, action)
          return next ? [[action, next]] : []
        })
      ),
    ])

    expect(Object.fromEntries(table)).toEqual({
      submitted: {
        ask_back: "asked_back",
        change: "submitted",
        approve: "approved",
        reject: "rejected",
        withdraw: "withdrawn",
      },
      asked_back: {
        ask_back: "asked_back",
        answer: "submitted",
        approve: "approved",
        reject: "rejected",
        withdraw: "withdrawn",
      },
      approved: {},
      rejected: {},
      withdrawn: {},
    })
  })

  it("calls open what may still change", () => {
    expect(APPLICATION_STATUSES.filter(isOpen)).toEqual([
      "submitted",
      "asked_back",
    ])
  })
})

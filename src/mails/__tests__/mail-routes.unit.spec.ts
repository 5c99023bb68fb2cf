import { mailRoutes } from "../mail-routes"

describe("the pages with all mails", () => {
  it("are there only where the environment says so", () => {
    expect(mailRoutes({ SHOW_MAILS: "true" })).toEqual([
      { matcher: "/mails", middlewares: [expect.any(Function)] },
    ])
    for (const SHOW_MAILS of [undefined, "", "false", "1"]) {
      for (const NODE_ENV of ["production", "development", undefined]) {
        expect(mailRoutes({ SHOW_MAILS, NODE_ENV })).toEqual([])
      }
    }
  })
})

import { tokenIn } from "./invitation-token"

describe("tokenIn", () => {
  it("reads the token of a link, and of the older ones that name it not", () => {
    expect(tokenIn("#token=a-B_9")).toBe("a-B_9")
    expect(tokenIn("#a-B_9")).toBe("a-B_9")
    expect(tokenIn("")).toBe("")
    expect(tokenIn("#token=")).toBe("")
  })
})

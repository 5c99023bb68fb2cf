import { returnPathOf, withReturnPath } from "./return-path"

it("comes back to the page that was asked for", () => {
  const address = withReturnPath("/log-in", "/orders/order_1?tab=lines")
  expect(returnPathOf(address.split("?")[1])).toBe("/orders/order_1?tab=lines")
})

it("does not mention the front page, nor the page itself", () => {
  expect(withReturnPath("/log-in", "/")).toBe("/log-in")
  expect(withReturnPath("/log-in", "/log-in?return=%2Fcart")).toBe("/log-in")
})

it.each(["https://evil.example", "//evil.example", "/\\evil.example", "x", ""])(
  "never leads away from the storefront: %p",
  (path) => {
    expect(returnPathOf(new URLSearchParams({ return: path }).toString())).toBe(
      "/"
    )
  }
)

it("goes to the front page when nothing is said", () => {
  expect(returnPathOf("")).toBe("/")
})

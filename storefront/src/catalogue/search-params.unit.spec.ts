import { readView, writeView } from "./search-params"

it("reads back what it has written", () => {
  const view = { q: "skruv & mutter", category_id: "pcat_1", page: 3 }
  expect(readView(new URLSearchParams(String(writeView(view))))).toEqual(view)
})

it("leaves out what goes without saying", () => {
  expect(String(writeView({ q: "", category_id: "", page: 1 }))).toBe("")
})

it.each(["0", "-1", "2.5", "x", ""])("takes page %p as the first", (page) => {
  expect(readView(new URLSearchParams({ page })).page).toBe(1)
})

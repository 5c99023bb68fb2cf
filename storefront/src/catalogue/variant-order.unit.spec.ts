import { inOrder } from "./variant-order"

const titles = (variants: { title: string | null }[]) =>
  variants.map(({ title }) => title)

it("puts 9 before 10", () => {
  const sizes = [{ title: "Storlek 10" }, { title: "Storlek 9" }]
  expect(titles(inOrder(sizes))).toEqual(["Storlek 9", "Storlek 10"])
  expect(titles(sizes)).toEqual(["Storlek 10", "Storlek 9"])
})

it("goes by the merchant's rank first", () => {
  expect(
    titles(
      inOrder([
        { title: "A", variant_rank: 2 },
        { title: "B", variant_rank: 1 },
        { title: null },
      ])
    )
  ).toEqual([null, "B", "A"])
})

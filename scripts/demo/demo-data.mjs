import { readFileSync } from "node:fs"
import { inRoot } from "../lib/paths.mjs"

const read = (name) =>
  JSON.parse(readFileSync(inRoot("src", "demo", "data", `${name}.json`)))

/**
 * The demo data as src/demo fills them in; their types are in
 * src/demo/data/types.ts.
 */
export const demoData = () => ({
  store: read("store"),
  categories: read("categories"),
  products: read("products"),
  staff: read("staff"),
  companies: read("companies"),
  people: read("people"),
  contracts: read("contracts"),
  credits: read("credits"),
  articles: read("articles"),
  partNumbers: read("part-numbers"),
})

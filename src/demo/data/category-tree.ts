import categoriesJson from "./categories.json"
import type { CategoryData } from "./types"

/** The tree of categories, top down. */
export const categories: CategoryData[] = categoriesJson

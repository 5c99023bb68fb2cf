import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const article = (operation: string) => ({ resource: "article", operation })
const partNumber = (operation: string) => ({
  resource: "part_number",
  operation,
})

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "GET /admin/articles": article("read"),
  "GET /admin/articles/:id": article("read"),
  "POST /admin/articles/:id": article("update"),
  "DELETE /admin/articles/:id": article("update"),
  "GET /admin/part-numbers": partNumber("read"),
  "POST /admin/part-numbers": partNumber("update"),
  "POST /admin/part-numbers/:id": partNumber("update"),
  "DELETE /admin/part-numbers/:id": partNumber("update"),
}

import { PDF } from "@medusa-b2b/testing/fixtures"
import type { BoundedRoute } from "./bounded-route"

const order = ({ order_id }: Record<string, string>) => ({ id: order_id })

const paper = ({ order_id, paper_id }: Record<string, string>) => ({
  id: order_id,
  paper_id,
})

/** The documents plugin's routes. */
export const documentRoutes: BoundedRoute[] = [
  { route: "GET /admin/orders/:id/papers", params: order },
  {
    route: "POST /admin/orders/:id/papers",
    params: order,
    body: () => ({
      paper: "invoice",
      number: "F-1",
      external_id: "erp-1",
      filename: "F-1.pdf",
      content_type: "application/pdf",
      content: PDF,
    }),
  },
  { route: "GET /admin/orders/:id/papers/:paper_id", params: paper },
  { route: "GET /store/orders/:id/papers", params: order },
  { route: "GET /store/orders/:id/papers/:paper_id", params: paper },
]

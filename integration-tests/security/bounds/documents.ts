import { PDF } from "@medusa-b2b/testing/fixtures"
import type { BoundedRoute } from "./bounded-route"

const series = () => ({ key: "bounds" })
const order = ({ order_id }: Record<string, string>) => ({ id: order_id })

const paper = ({ order_id, paper_id }: Record<string, string>) => ({
  id: order_id,
  paper_id,
})

const settings = {
  name: "Orderbekräftelser",
  pattern: "OB-{year}-{number:5}",
  reset: "yearly",
  time_zone: "Europe/Stockholm",
  gap_free: true,
  first_number: 1,
}

/** The documents plugin's routes. */
export const documentRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/mails",
    isList: true,
    filters: [
      "q",
      "id",
      "company_id",
      "kind",
      "status",
      "recipient",
      "subject_id",
      "original_id",
    ],
  },
  {
    route: "GET /admin/mails/:id",
    params: ({ mail_id }) => ({ id: mail_id }),
  },
  {
    route: "POST /admin/mails/:id/send-again",
    params: ({ mail_id }) => ({ id: mail_id }),
    body: () => ({}),
  },
  {
    route: "POST /admin/mails/:id/cancel",
    params: ({ waiting_mail_id }) => ({ id: waiting_mail_id }),
    body: () => ({}),
  },
  { route: "GET /admin/mail-kinds" },
  {
    route: "GET /admin/number-series",
    isList: true,
    filters: ["q", "key"],
  },
  {
    route: "POST /admin/number-series",
    body: () => ({ ...settings, key: "order_confirmation" }),
  },
  { route: "GET /admin/number-series/:key", params: series },
  {
    route: "POST /admin/number-series/:key",
    params: series,
    body: () => settings,
  },
  { route: "DELETE /admin/number-series/:key", params: series },
  {
    route: "GET /admin/number-series/:key/numbers",
    params: series,
    isList: true,
    filters: ["q", "subject_id", "text"],
  },
  { route: "GET /admin/orders/:id/confirmation", params: order },
  { route: "GET /store/orders/:id/confirmation", params: order },
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

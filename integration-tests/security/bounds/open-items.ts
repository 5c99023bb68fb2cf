import type { BoundedRoute } from "./bounded-route"

/** The credit plugin's routes of open items. */
export const openItemRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/open-items",
    isList: true,
    filters: [
      "q",
      "company_id",
      "order_id",
      "kind",
      "status",
      "overdue",
      "due_before",
    ],
  },
  {
    route: "GET /admin/open-items/:id",
    params: ({ open_item_id }) => ({ id: open_item_id }),
  },
  {
    route: "GET /admin/open-items/export",
    filters: [
      "q",
      "company_id",
      "order_id",
      "kind",
      "status",
      "overdue",
      "due_before",
    ],
  },
  {
    route: "POST /admin/open-items/batch",
    body: () => ({
      items: [{ kind: "invoice", external_id: "F-1" }],
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["items"],
  },
  {
    route: "POST /admin/open-items/import",
    body: () => ({
      content: Buffer.from("kind;external_id\ninvoice;F-1\n").toString(
        "base64"
      ),
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["content"],
  },
  {
    route: "GET /admin/receivables",
    isList: true,
    filters: ["q", "company_id", "currency_code"],
  },
  {
    route: "GET /store/open-items",
    isList: true,
    filters: [
      "q",
      "company_id",
      "order_id",
      "kind",
      "status",
      "overdue",
      "due_before",
    ],
  },
  {
    route: "GET /store/statement",
    isList: true,
    filters: ["company_id", "currency_code", "from", "to"],
  },
]

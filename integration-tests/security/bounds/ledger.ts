import type { BoundedRoute } from "./bounded-route"

const account = ({ ledger_account_id }: Record<string, string>) => ({
  id: ledger_account_id,
})

/** The ledger plugin's routes. */
export const ledgerRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/ledger-accounts",
    isList: true,
    filters: ["id", "key", "owner_type", "owner_id", "kind", "unit", "status"],
  },
  {
    route: "GET /admin/ledger-accounts/:id",
    params: account,
    filters: ["at"],
  },
  {
    route: "GET /admin/ledger-accounts/:id/statement",
    params: account,
    isList: true,
    filters: ["period", "from", "to"],
  },
  { route: "GET /admin/ledger-differences", filters: ["account_id"] },
]

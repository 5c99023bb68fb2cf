import type { BoundedRoute } from "./bounded-route"

const run = ({ import_id }: Record<string, string>) => ({ id: import_id })

/** The routes of the company plugin's imports. */
export const companyImportRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/company-imports",
    isList: true,
    filters: ["kind", "status"],
  },
  {
    route: "POST /admin/company-imports",
    body: () => ({
      kind: "companies",
      file_name: "kunder.csv",
      content: Buffer.from("external_id;name\n1;Ett\n").toString("base64"),
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["content"],
  },
  { route: "GET /admin/company-imports/:id", params: run },
  {
    route: "GET /admin/company-imports/:id/rows",
    params: run,
    isList: true,
    filters: ["outcome"],
  },
  {
    route: "GET /admin/company-imports/:id/report",
    params: run,
    filters: ["language"],
  },
  {
    route: "POST /admin/company-imports/:id/repeat",
    params: run,
    body: () => ({ mode: "all_or_nothing", dry_run: true }),
  },
  {
    route: "POST /admin/company-imports/:id/invitations",
    params: ({ members_import_id }) => ({ id: members_import_id }),
  },
  {
    route: "GET /admin/company-imports/templates/:kind",
    params: () => ({ kind: "companies" }),
    filters: ["language"],
  },
  {
    route: "POST /admin/companies/upsert",
    body: () => ({
      rows: [{ external_id: "1", name: "Ett" }],
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["rows"],
  },
  {
    route: "POST /admin/company-members/upsert",
    body: () => ({
      rows: [{ company_external_id: "1", email: "eva@ett.test" }],
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["rows"],
  },
  {
    route: "POST /admin/company-addresses/upsert",
    body: () => ({
      rows: [{ company_external_id: "1", external_id: "L1" }],
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["rows"],
  },
  {
    route: "POST /admin/company-contact-points/upsert",
    body: () => ({
      rows: [{ company_external_id: "1", email: "faktura@ett.test" }],
      mode: "all_or_nothing",
      dry_run: true,
    }),
    free: ["rows"],
  },
]

import { setTimeout as sleep } from "node:timers/promises"
import { freshStore } from "../scenes/fresh-store.mjs"

const COMPANIES = 4000
const MEMBERS = 12_000

/** Customers in one call of the workflow: as many as it is fastest with. */
const AT_ONCE = 1000

/** Milliseconds between two looks at a run. */
const LOOK_EVERY = 50

const numbers = (count) => Array.from({ length: count }, (_, index) => index)

const companiesFile = () =>
  [
    "external_id;name;kind;parent_external_id;language",
    ...numbers(COMPANIES).map((number) =>
      // A legal entity with a unit below it, in turn.
      number % 2
        ? `C${number};Lager ${number};unit;C${number - 1};`
        : `C${number};Åkeri ${number} AB;legal_entity;;sv`
    ),
  ].join("\n")

const membersFile = () =>
  [
    "external_id;company_external_id;email;first_name;last_name;role",
    ...numbers(MEMBERS).map(
      (number) =>
        `M${number};C${number % COMPANIES};bench-${number}@bench.test;Berit;Öberg ${number};buyer`
    ),
  ].join("\n")

const importFile = async (store, kind, text) => {
  const { company_import: run } = await store.post("/admin/company-imports", {
    kind,
    file_name: `${kind}.csv`,
    content: Buffer.from(text).toString("base64"),
    mode: "all_or_nothing",
  })
  for (;;) {
    const { company_import: now } = await store.get(
      `/admin/company-imports/${run.id}`
    )
    if (now.status === "done" && now.counts.created === run.row_count) {
      return
    }
    if (now.status !== "waiting" && now.status !== "running") {
      throw new Error(
        `The import did not take all rows: ${JSON.stringify(now)}`
      )
    }
    await sleep(LOOK_EVERY)
  }
}

/** Untimed: everything that either side has written goes. */
const clear = (database) =>
  database.query(
    `truncate company_import, company_import_file, company_import_row,
       company_member, company, customer_group_customer, customer_group, customer
       cascade`
  )

/** Two files, uploaded and waited for, against one call of core's workflow. */
export const companyImport = {
  name: "company-import",
  title:
    "import of 4,000 companies and 12,000 members ÷ creating 12,000 customers by core's workflow",
  aim: 1.5,
  better: "lower",
  scene: freshStore(),
  prepare: async ({ store, database }) => {
    const companies = companiesFile()
    const members = membersFile()
    return {
      reset: () => clear(database),
      plain: () =>
        store.post("/bench/customers", {
          count: MEMBERS,
          at_once: AT_ONCE,
        }),
      ours: async () => {
        await importFile(store, "companies", companies)
        await importFile(store, "members", members)
      },
    }
  },
}

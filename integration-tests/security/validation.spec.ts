import { provideVatRegistry } from "@medusa-b2b/company/vat-registry"
import { createNumberSeriesWorkflow } from "@medusa-b2b/documents/workflows"
import { holdOrder } from "@medusa-b2b/kit/order-holds"
import { openLedgerAccountWorkflow } from "@medusa-b2b/ledger/workflows"
import { wrongBodies, wrongQueries } from "@medusa-b2b/testing/bounds"
import {
  createApplication,
  createCompany,
  createRange,
  wholesaleStore,
  type WholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import {
  castOf,
  changedTables,
  fingerprint,
  recordMountedRoutes,
  type Belongings,
} from "@medusa-b2b/testing/isolation"
import { eventually } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import "../__fixtures__/check-answers"
import { describedRoutes } from "../__fixtures__/openapi"
import type { BoundedRoute } from "./bounds/bounded-route"
import { companyRoutes } from "./bounds/company"
import { companyAddressRoutes } from "./bounds/company-addresses"
import { companyApplicationRoutes } from "./bounds/company-applications"
import { companyImportRoutes } from "./bounds/company-imports"
import { companyMemberRoutes } from "./bounds/company-members"
import { contractRoutes } from "./bounds/contracts"
import { rangeRoutes } from "./bounds/ranges"
import { documentRoutes } from "./bounds/documents"
import { kitRoutes } from "./bounds/kit"
import { ledgerRoutes } from "./bounds/ledger"
import { openItemRoutes } from "./bounds/open-items"
import { ourRoutes } from "./bounds/our-routes"
import { articleRoutes } from "./bounds/articles"
import { articlesOf } from "./bounds/article-things"
import { promiseOf } from "./bounds/contract-things"
import { creditRoutes } from "./bounds/credit"
import { creditOf } from "./bounds/credit-things"
import { budgetRoutes } from "./bounds/budgets"

const routes = [
  ...kitRoutes,
  ...companyRoutes,
  ...companyAddressRoutes,
  ...companyApplicationRoutes,
  ...companyImportRoutes,
  ...companyMemberRoutes,
  ...contractRoutes,
  ...rangeRoutes,
  ...documentRoutes,
  ...articleRoutes,
  ...openItemRoutes,
  ...creditRoutes,
  ...budgetRoutes,
  ...ledgerRoutes,
]
const mountedBelow = recordMountedRoutes()
const OVER_ONE_MEGABYTE = "x".repeat(1024 * 1024 + 1)

type Invitations = {
  issueToken(invitation_id: string): Promise<string | null>
  updateCompanyInvitations(row: { id: string; sent_at: Date }): Promise<unknown>
}
type Scene = WholesaleStore & { ids: Belongings; buyer: Caller; staff: Caller }

const firstId = (data: Record<string, unknown>, list: string): string =>
  (data[list] as { id: string }[])[0].id

/** A mail that was sent, one that waits, and a number series. */
const papersOf = async ({ container }: TestApp): Promise<Belongings> => {
  const outbox = container.resolve<{
    createOutgoingMails: (row: object) => Promise<{ id: string }>
  }>("outgoing_mail")
  const row = {
    kind: "documents.order_confirmation",
    subject_id: "order_none",
    recipient: "kim@kund.test",
    language: "sv",
  }
  const sent = await outbox.createOutgoingMails({
    ...row,
    key: "bounds:sent",
    status: "sent",
    sent_at: new Date(),
  })
  const waiting = await outbox.createOutgoingMails({
    ...row,
    key: "bounds:waiting",
    attempts: 1,
    status: "queued",
    next_attempt_at: new Date("2999-01-01"),
  })
  await createNumberSeriesWorkflow(container).run({
    input: {
      key: "bounds",
      name: "Gränser",
      pattern: "{number}",
      reset: "never",
      time_zone: "Europe/Stockholm",
      gap_free: true,
      first_number: 1,
    },
  })
  return { mail_id: sent.id, waiting_mail_id: waiting.id }
}

/** An account of the ledger. */
const ledgerOf = async ({ container }: TestApp): Promise<Belongings> => {
  const { result } = await openLedgerAccountWorkflow(container).run({
    input: {
      key: "bounds",
      owner_type: "company",
      owner_id: "comp_none",
      kind: "credit",
      unit: "sek",
      limit_amount: 100,
      time_zone: "Europe/Stockholm",
    },
  })
  return { ledger_account_id: result.id }
}

/** An order that waits; nobody has to have placed it. */
const holdsOf = async ({ container }: TestApp): Promise<Belongings> => {
  await holdOrder(
    {
      order_id: "order_none",
      company_id: null,
      occasion: "bounds",
      violations: [
        {
          code: "bounds.waits",
          rule: "bounds",
          severity: "hold",
          params: {},
          path: null,
          resolve: [],
        },
      ],
    },
    container
  )
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order_hold", fields: ["id"] })
  return { order_hold_id: data[0].id }
}

/** A finished import whose member can be invited. */
const importOneMember = async (staff: Caller) => {
  type Run = { company_import: { id: string; status: string } }
  const file =
    "external_id;company_external_id;email;role\nM1;TOM;ny@tom.test;buyer"
  const run = await succeed(
    staff.post<Run>("/admin/company-imports", {
      kind: "members",
      file_name: "personer.csv",
      content: Buffer.from(file).toString("base64"),
    })
  )
  await eventually(async () => {
    const { company_import } = await succeed(
      staff.get<Run>(`/admin/company-imports/${run.company_import.id}`)
    )
    expect(company_import.status).toBe("done")
  })
  return run
}

const setScene = async (app: TestApp): Promise<Scene> => {
  const given = await wholesaleStore(app)
  const { store, admin, contract } = given
  const staff = asAdmin(store, admin.token)
  const { owner, common } = await castOf(given)
  const empty = await createCompany(store, admin, {
    name: "Tom AB",
    kind: "legal_entity",
    external_id: "TOM",
  })
  const draft = await succeed(
    staff.post<{ contract: { id: string } }>("/admin/contracts", {
      number: "UTKAST",
      name: "Utkast",
      currency_code: "sek",
    })
  )
  const group = await succeed(
    staff.post<{ discount_group: { id: string } }>("/admin/discount-groups", {
      code: "GRUPP",
      name: "Grupp",
    })
  )
  const range = await createRange(given.store, admin, "Utan borr", [
    {
      effect: "deny",
      kind: "product",
      target_id: given.articles["BORR-6"].product_id,
    },
  ])
  const application = await createApplication(app)
  const run = await succeed(
    staff.post<{ company_import: { id: string } }>("/admin/company-imports", {
      kind: "companies",
      file_name: "kunder.csv",
      content: Buffer.from("external_id\n1\n").toString("base64"),
      dry_run: true,
    })
  )
  const taken = await importOneMember(staff)
  // No test asks the real one.
  provideVatRegistry({
    name: "test",
    check: async () => ({ result: "unavailable", note: "A test" }),
  })
  const path = `/admin/contracts/${contract.id}`
  const companies = app.container.resolve<Invitations>("company")
  const { invitation_id } = owner.things
  const token = await companies.issueToken(invitation_id)
  // A member sends a letter again after five minutes at the earliest.
  await companies.updateCompanyInvitations({
    id: invitation_id,
    sent_at: new Date(Date.now() - 60 * 60 * 1000),
  })
  return {
    ...given,
    staff,
    buyer: owner.caller,
    ids: {
      ...common,
      ...owner.things,
      admin_id: admin.id,
      application_id: application.id,
      application_token: application.token,
      invitation_token: token as string,
      empty_id: empty.id,
      draft_id: draft.contract.id,
      discount_group_id: group.discount_group.id,
      range_id: range.id,
      import_id: run.company_import.id,
      members_import_id: taken.company_import.id,
      party_id: firstId(await succeed(staff.get(`${path}/parties`)), "parties"),
      ...(await papersOf(app)),
      ...(await ledgerOf(app)),
      ...(await creditOf(app, owner.things)),
      ...(await holdsOf(app)),
      ...(await articlesOf(staff, owner.caller, given, {
        ...common,
        ...owner.things,
      })),
      promise_id: await promiseOf(staff, owner.things, common),
      price_id: firstId(await succeed(staff.get(`${path}/prices`)), "prices"),
    },
  }
}

storeTest({
  name: "validation",
  fixtures: setScene,
  suite: ({ app, given }) => {
    const send = (
      { route, params }: BoundedRoute,
      { body, query }: { body?: unknown; query?: Record<string, unknown> }
    ): Promise<Answer<{ message?: string }>> => {
      const [method, path] = route.split(" ")
      const caller = path.startsWith("/admin") ? given.staff : given.buyer
      const address = Object.entries(params?.(given.ids) ?? {}).reduce(
        (found, [name, value]) => found.replace(`:${name}`, value),
        path
      )
      switch (method) {
        case "GET":
          return caller.get(address, { query })
        case "DELETE":
          return caller.delete(address, body, { query })
        default:
          return caller.post(address, body, { query })
      }
    }

    /** What is wrong with how a wrong request was answered; empty when nothing is. */
    const complaints = (
      wrong: string,
      field: string | null,
      { status, data }: Answer<{ message?: string }>
    ): string[] => {
      const message = data?.message ?? ""
      return [
        ...(status < 400 || status > 499
          ? [`${wrong}: ${status} ${message.slice(0, 200)}`]
          : []),
        ...(field && status < 500 && !message.includes(field)
          ? [`${wrong}: does not name it: ${message.slice(0, 200)}`]
          : []),
      ]
    }

    it("covers every route that the plugins have", () => {
      expect(routes.map(({ route }) => route).sort()).toEqual(
        ourRoutes().sort()
      )
    })

    it("has a description of every route that the plugins have, and of none that is not there", () => {
      const mounted = ["/admin", "/store"]
        .flatMap(mountedBelow)
        .map(({ method, path }) => `${method} ${path}`)
      expect(describedRoutes().sort()).toEqual(ourRoutes().sort())
      expect(
        describedRoutes().filter((route) => !mounted.includes(route))
      ).toEqual([])
    })

    it.each(routes)("bounds what $route takes", async (bounded) => {
      const { body, texts, free, isList = false, filters, query } = bounded
      const before = await fingerprint(app.container)
      const found: string[] = []

      if (body) {
        const right = body(given.ids)
        for (const wrong of wrongBodies(right, texts, free)) {
          const answer = await send(bounded, { body: wrong.body })
          found.push(...complaints(wrong.wrong, wrong.field, answer))
        }
        const tooBig = { ...right, surprise: OVER_ONE_MEGABYTE }
        const answer = await send(bounded, { body: tooBig })
        found.push(...complaints("over 1 MB", null, answer))
      }
      if (bounded.route.startsWith("GET")) {
        for (const wrong of wrongQueries(isList, filters)) {
          const answer = await send(bounded, {
            query: { ...query?.(given.ids), ...wrong.query },
          })
          found.push(...complaints(wrong.wrong, wrong.field, answer))
        }
      }

      expect(found).toEqual([])
      expect(changedTables(before, await fingerprint(app.container))).toEqual(
        []
      )
    })

    it.each(routes)("takes a right request: $route", async (bounded) => {
      const { status, data } = await send(bounded, {
        body: bounded.body?.(given.ids),
        query: bounded.query?.(given.ids),
      })

      expect({ status, said: status < 300 ? "" : data.message }).toEqual({
        status: 200,
        said: "",
      })
    })

    it("takes a thousand prices at once", async () => {
      const { status } = await given.staff.post(
        `/admin/contracts/${given.contract.id}/prices/batch`,
        {
          create: Array.from({ length: 1000 }, (_, at) => ({
            variant_id: `variant_${String(at).padStart(26, "0")}`,
            amount: 10_000.25 + at,
            min_quantity: 1000,
            max_quantity: 1999,
          })),
        }
      )

      // Nobody has these articles, but that many may be priced.
      expect([400, 404]).toContain(status)
    })
  },
})

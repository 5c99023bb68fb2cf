import { join } from "node:path"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import {
  importCompaniesWorkflow,
  importMembersWorkflow,
  pack,
  queueCompanyImportWorkflow,
} from "@medusa-b2b/company/workflows"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

const failingWorkflows = {
  companies: failsAfterwards(importCompaniesWorkflow),
  members: failsAfterwards(importMembersWorkflow),
  queue: failsAfterwards(queueCompanyImportWorkflow),
}

const TABLES = [
  "company",
  "company_member",
  "company_role",
  "company_import",
  "company_import_file",
  "customer",
  "customer_group",
  "customer_group_customer",
]

const actor = { kind: "staff" as const, user_id: "user_1" }

storeTest({
  name: "company import compensation",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const rows = async () =>
      Object.fromEntries(
        await Promise.all(
          TABLES.map(async (table) => [
            table,
            (await knex()(table).whereNull("deleted_at").select("*"))
              .map((row: object) =>
                JSON.stringify({ ...row, updated_at: null })
              )
              .sort(),
          ])
        )
      )

    /** Somebody puts a unit below one of the new companies before the import fails. */
    const builtOn = failsAfterwards(importCompaniesWorkflow, async () => {
      await app.container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .plantCompany({ name: "Filial", kind: "unit", parent_id: "comp_used" })
    })

    const leavesNothing = async (
      name: keyof typeof failingWorkflows,
      input: object
    ) => {
      const before = await rows()
      const { errors } = await failingWorkflows[name](app.container).run({
        input,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await rows()).toEqual(before)
    }

    it("takes back created, changed and moved companies with their groups", async () => {
      const { stockholm, sydel, vilande, solna } = given.companies
      await leavesNothing("companies", {
        run_id: null,
        actor,
        groups: pack({ [sydel.id]: sydel.customer_group_id }),
        writes: pack({
          create: [
            {
              id: "comp_new",
              external_id: "NEW",
              name: "New",
              kind: "unit",
              parent_id: solna.id,
              status: "active",
            },
          ],
          update: [
            { id: sydel.id, name: "Sydel 2", status: "suspended" },
            { id: vilande.id, status: "active", language: "en" },
          ],
          move: [
            { id: sydel.id, parent_id: given.companies.group.id },
            { id: stockholm.id, parent_id: sydel.id },
          ],
        }),
      })
      const told = await knex()("company_activity")
        .where({ subject_id: "comp_new" })
        .orderBy("created_at")
        .select("action", "actor_id")
      expect(told).toEqual([
        { action: "company.created", actor_id: "user_1" },
        { action: "company.created.reverted", actor_id: "user_1" },
      ])
    })

    it("keeps what somebody has built on, and says of the rest alone that it was taken back", async () => {
      const { solna } = given.companies
      const company = (id: string) => ({
        id,
        external_id: id,
        name: id,
        kind: "unit",
        parent_id: solna.id,
        status: "active",
      })
      const { errors } = await builtOn(app.container).run({
        input: {
          run_id: null,
          actor,
          groups: pack({}),
          writes: pack({
            create: [company("comp_used"), company("comp_unused")],
            update: [],
            move: [],
          }),
        },
        throwOnError: false,
      })

      expect(errors[0].error.message).toBe("Something failed afterwards")
      const there = await knex()("company")
        .whereIn("id", ["comp_used", "comp_unused"])
        .pluck("id")
      expect(there).toEqual(["comp_used"])
      const told = await knex()("company_activity")
        .whereIn("subject_id", ["comp_used", "comp_unused"])
        .orderBy(["created_at", "subject_id"])
        .select("subject_id", "action")
      expect(told).toEqual(
        expect.arrayContaining([
          { subject_id: "comp_used", action: "company.created" },
          { subject_id: "comp_unused", action: "company.created" },
          { subject_id: "comp_unused", action: "company.created.reverted" },
        ])
      )
      expect(told).toHaveLength(3)
    })

    it("takes back people, members, names, roles and defaults", async () => {
      const { sydel, solna } = given.companies
      const { sydelBuyer } = given.members
      const place = ({ company_id, customer_id }: typeof sydelBuyer) => ({
        company_id,
        customer_id,
      })
      const member = { role: "buyer", external_id: null, language: null }
      await leavesNothing("members", {
        run_id: null,
        actor,
        places: pack({ [sydelBuyer.id]: place(sydelBuyer) }),
        writes: pack({
          people: [{ email: "ny@kund.test", first_name: "Ny" }],
          renamed: [
            { id: given.people.viewer.customer_id, first_name: "Vilma" },
          ],
          add: [
            {
              ...member,
              email: "ny@kund.test",
              customer_id: null,
              company_id: sydel.id,
              is_default: null,
            },
            {
              ...member,
              email: "buyer@kund.test",
              customer_id: given.people.buyer.customer_id,
              company_id: solna.id,
              is_default: true,
            },
          ],
          change: [{ id: sydelBuyer.id, role: "admin", external_id: "X1" }],
        }),
      })
    })

    it("takes a queued file back", () =>
      leavesNothing("queue", {
        kind: "companies",
        file_name: "a.csv",
        content: "QQ==",
        mode: "skip_bad_rows",
        dry_run: false,
        format: {
          encoding: "utf-8",
          delimiter: ";",
          decimal_mark: ",",
          ignored: [],
        },
        row_count: 1,
        actor,
      }))
  },
})

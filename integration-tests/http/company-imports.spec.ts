import { join } from "node:path"
import { createAdmin, openStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  base64,
  COMPANIES,
  importFile as importAs,
  type ImportRun,
  MEMBERS,
  outcomes,
  startImport,
  untilFinished,
} from "../__fixtures__/import-files"

storeTest({
  name: "company imports",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: async (app) => {
    const store = await openStore(app)
    return { store, admin: await createAdmin(app) }
  },
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)

    const importFile = async (kind: string, content: string, more?: object) => {
      const run = await importAs(staff(), kind, content, more)
      await waitForWorkflows()
      return run
    }

    const tables = [
      "company",
      "company_member",
      "company_activity",
      "customer",
      "customer_group",
      "customer_group_customer",
    ]

    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const everything = async () =>
      Object.fromEntries(
        await Promise.all(
          tables.map(async (table) => [
            table,
            (await knex()(table).whereNull("deleted_at").select("*")).map(
              (row: object) => JSON.stringify(row)
            ),
          ])
        )
      )

    const companies = async () =>
      (
        await staff().get<{
          companies: {
            id: string
            name: string
            external_id: string
            path: string
            customer_group_id: string
          }[]
        }>("/admin/companies", { query: { limit: 200, order: "external_id" } })
      ).data.companies

    it.each([
      "/admin/company-imports",
      "/admin/companies/upsert",
      "/admin/company-members/upsert",
    ])("reads no body before the log-in: %s", async (path) => {
      const post = (authorization: string, body: string) =>
        given.store.api.post(path, body, {
          headers: { "content-type": "application/json", authorization },
          validateStatus: () => true,
        })
      const tooBig = JSON.stringify({ content: "x".repeat(29 * 1024 * 1024) })
      for (const body of ["{", tooBig]) {
        expect((await post("Bearer nobody", body)).status).toBe(401)
        const read = await post(`Bearer ${given.admin.token}`, body)
        expect(read.status).not.toBe(401)
        expect(read.status).toBeGreaterThanOrEqual(400)
      }
    })

    it("takes a file from Excel, parents after children, as a dry run and for good", async () => {
      const content = base64(COMPANIES, "latin1")
      const before = await everything()
      const dry = await importFile("companies", content, { dry_run: true })
      expect(dry).toMatchObject({
        status: "done",
        counts: { created: 3, refused: 0 },
        format: { encoding: "windows-1252", delimiter: ";", ignored: [] },
      })
      expect(await everything()).toEqual(before)

      const { data } = await staff().post<{ company_import: ImportRun }>(
        `/admin/company-imports/${dry.id}/repeat`,
        { dry_run: false }
      )
      expect(
        await untilFinished(staff(), data.company_import.id)
      ).toMatchObject({
        status: "done",
        counts: { created: 3 },
        progress: 3,
        row_count: 3,
      })
      const [firm, group, unit] = await companies()
      expect([unit, firm, group]).toMatchObject([
        { name: "Åkeri Öst, lager", kind: "unit", organization_number: null },
        { name: "Åkeri Öst AB", organization_number: "556036-0793" },
        { name: "Östgruppen", kind: "group", status: "active" },
      ])
      expect(unit.path).toBe(`/${group.id}/${firm.id}/${unit.id}/`)
      const [customerGroup] = await app.container
        .resolve(Modules.CUSTOMER)
        .listCustomerGroups({ id: firm.customer_group_id })
      expect(customerGroup).toMatchObject({
        name: `Åkeri Öst AB (${firm.id})`,
        metadata: { company_id: firm.id },
      })

      // The file of what has been taken is kept no longer.
      const again = await staff().post(
        `/admin/company-imports/${data.company_import.id}/repeat`
      )
      expect([again.status, again.data.message]).toEqual([
        400,
        expect.stringContaining("not kept any more"),
      ])
    })

    it("changes nothing the second time, and only what differs the third", async () => {
      await importFile("companies", base64(COMPANIES))
      await importFile("members", base64(MEMBERS))
      const before = await everything()
      const again = await importFile("companies", base64(COMPANIES))
      expect(again.counts).toMatchObject({ unchanged: 3, created: 0 })
      const members = await importFile("members", base64(MEMBERS))
      expect(members.counts).toMatchObject({ unchanged: 3, updated: 0 })
      expect(await everything()).toEqual(before)

      const moved = await importFile(
        "companies",
        base64("id;parent;name\nF1;;Öst AB\nG1;;Östgruppen\n")
      )
      expect(outcomes(moved)).toEqual([
        [2, "updated"],
        [3, "unchanged"],
      ])
      const [firm, , unit] = await companies()
      expect([firm.name, firm.path, unit.path]).toEqual([
        "Öst AB",
        `/${firm.id}/`,
        `/${firm.id}/${unit.id}/`,
      ])
      const activities = await knex()("company_activity")
        .where({ company_id: firm.id, action: "company.updated" })
        .select("before", "after", "actor_kind", "actor_id", "channel")
      expect(activities).toEqual([
        {
          before: { name: "Åkeri Öst AB" },
          after: { name: "Öst AB" },
          actor_kind: "staff",
          actor_id: given.admin.id,
          channel: "file",
        },
      ])
    })

    it("makes members of people, in their companies' groups, with one default each", async () => {
      await importFile("companies", base64(COMPANIES))
      const run = await importFile("members", base64(MEMBERS))
      expect(run.counts).toMatchObject({ created: 3 })
      const rows = await knex()("company_member as m")
        .join("customer as c", "c.id", "m.customer_id")
        .join("company as o", "o.id", "m.company_id")
        .leftJoin("customer_group_customer as g", function () {
          this.on("g.customer_id", "c.id").andOn(
            "g.customer_group_id",
            "o.customer_group_id"
          )
        })
        .orderBy(["c.email", "o.external_id"])
        .select(
          "m.external_id",
          "o.external_id as company",
          "c.email",
          "c.last_name",
          "c.has_account",
          "m.role",
          "m.is_default",
          knex().raw("g.id is not null as in_group")
        )
      const person = { has_account: false, in_group: true }
      const asa = { ...person, email: "asa@ost.test", last_name: "Öberg" }
      const bo = { ...person, email: "bo@ost.test", last_name: "Ek" }
      expect(
        rows.map(({ role, company, external_id, is_default, ...about }) => [
          [company, role, external_id, is_default],
          about,
        ])
      ).toEqual([
        [["F1", "admin", "M1", true], asa],
        [["F1", "viewer", null, false], bo],
        [["U1", "buyer", "M2", true], bo],
      ])
    })

    it("names bad rows by line, takes the others or none", async () => {
      const file = [
        "external_id;name;kind;parent;organization_number;representative;=1+1",
        "A;Alfa AB;legal_entity;;556036-0793;;x",
        "B;=HYPERLINK();legal_entity;;556036-0794;;x",
        'C;"Ceta\r\nAB";legal_entity;;5560360793;;x',
        "D;Delta;unit;;;;x",
        "E;Epsilon;unit;B;;nobody@ost.test;x",
        "A;Alfa igen;legal_entity;;;;x",
        "R1;Ring;group;R2;;;x",
        "R2;Ring;group;R1;;;x",
        "F;Phi;unit;NONE;;;x",
        "G;=1+1;group;;;;x",
      ].join("\n")
      const bad = [
        [
          3,
          "refused",
          "organization_number: The number has a wrong check digit: a digit is mistyped",
        ],
        [
          4,
          "refused",
          'organization_number: "556036-0793" stands in line 2 already',
        ],
        [
          6,
          "refused",
          "parent_external_id: A unit cannot stand at the top: it needs a parent",
        ],
      ]
      const before = await everything()
      const none = await importFile("companies", base64(file), {
        mode: "all_or_nothing",
      })
      expect(none.counts).toEqual({
        created: 0,
        updated: 0,
        unchanged: 0,
        refused: 8,
        left_out: 2,
      })
      expect(await everything()).toEqual(before)

      const some = await importFile("companies", base64(file))
      expect(outcomes(some).filter(([line]) => Number(line) < 7)).toEqual([
        [2, "created"],
        ...bad,
      ])
      expect(outcomes(some).slice(4)).toEqual([
        [
          7,
          "refused",
          "parent_external_id: There is no company B, neither here nor in the file",
          "representative: There is no admin user nobody@ost.test",
        ],
        [8, "refused", 'external_id: "A" stands in line 2 already'],
        [
          9,
          "refused",
          "parent_external_id: The company would stand below itself",
        ],
        [
          10,
          "refused",
          "parent_external_id: The company would stand below itself",
        ],
        [
          11,
          "refused",
          "parent_external_id: There is no company NONE, neither here nor in the file",
        ],
        [12, "created"],
      ])
      expect((await companies()).map(({ name }) => name)).toEqual([
        "Alfa AB",
        "=1+1",
      ])
      const report = await staff().get<string>(
        `/admin/company-imports/${some.id}/report`,
        { query: { language: "sv" } }
      )
      expect(report.data).toContain(
        "3;B;refused;organization_number;Numret har fel kontrollsiffra: en siffra är felskriven"
      )
      expect(report.data.split("\r\n")).toHaveLength(1 + 9 + 1)
    })

    it("refuses what is no table, or not for it, at once", async () => {
      const refusals = await Promise.all(
        [
          { kind: "companies", content: base64("PK\u0003\u0004") },
          { kind: "companies", content: base64("colour\nred\n") },
          { kind: "companies", content: "%%%" },
          { kind: "orders", content: base64(COMPANIES) },
        ].map((body) => startImport(staff(), body))
      )
      expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 400])
      expect(refusals[0].data.message).toBe(
        "This is an Excel workbook: save it as CSV first"
      )
      expect(refusals[1].data.message).toContain("no known heading")
      const { data } = await staff().get<{ count: number }>(
        "/admin/company-imports"
      )
      expect(data.count).toBe(0)
      expect(
        (await asVisitor(given.store).get("/admin/company-imports")).status
      ).toBe(401)
      expect((await staff().get("/admin/company-imports/none")).status).toBe(
        404
      )
    })

    it("gives templates that it takes itself", async () => {
      for (const [kind, language] of [
        ["companies", "sv"],
        ["companies", "en"],
        ["members", "sv"],
      ]) {
        const { data } = await staff().get<string>(
          `/admin/company-imports/templates/${kind}`,
          { query: { language } }
        )
        const run = await importFile(kind, base64(data), { dry_run: true })
        expect(run).toMatchObject({
          status: "done",
          row_count: 1,
          format: { ignored: [] },
        })
      }
    })
  },
})

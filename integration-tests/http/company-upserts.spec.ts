import { join } from "node:path"
import { createAdmin, openStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  base64,
  COMPANIES,
  type ImportedRow,
  importFile as importAs,
  outcomes,
} from "../__fixtures__/import-files"

storeTest({
  name: "company upserts",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: async (app) => {
    const store = await openStore(app)
    return { store, admin: await createAdmin(app) }
  },
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)

    const importFile = async (kind: string, content: string) => {
      const run = await importAs(staff(), kind, content)
      await waitForWorkflows()
      return run
    }

    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const companies = async () =>
      (
        await staff().get<{ companies: object[] }>("/admin/companies", {
          query: { limit: 200 },
        })
      ).data.companies

    it("brings addresses and contact points, twice to the same end", async () => {
      await importFile("companies", base64(COMPANIES))
      const addresses = base64(
        [
          "Externt id;Företag;Benämning;Adress;Postnummer;Ort;Land;Fakturaadress",
          "L1;F1;Lager;Hamngatan 1;852 29;Sundsvall;SE;nej",
          "L2;F1;Kontor;Box 1;852 30;Sundsvall;se;ja",
          "L3;F9;Okänd;Box 2;1;Ort;se;",
        ].join("\n")
      )
      const points = base64(
        "company,email,name,papers\nF1,Faktura@ost.test,Ekonomi,faktura\n"
      )
      const first = await importFile("addresses", addresses)
      expect(outcomes(first)).toEqual([
        [2, "created"],
        [3, "created"],
        [
          4,
          "refused",
          "company_external_id: There is no company F9, neither here nor in the file",
        ],
      ])
      expect((await importFile("contact_points", points)).counts).toMatchObject(
        { created: 1 }
      )
      const { counts } = await importFile("addresses", addresses)
      expect(counts).toMatchObject({ unchanged: 2, refused: 1, updated: 0 })
      expect((await importFile("contact_points", points)).counts).toMatchObject(
        { unchanged: 1 }
      )
      const book = await knex()("company_address")
        .orderBy("external_id")
        .select("label", "city", "is_default_ship_to", "is_default_bill_to")
      expect(book).toEqual([
        {
          label: "Lager",
          city: "Sundsvall",
          is_default_ship_to: true,
          is_default_bill_to: false,
        },
        {
          label: "Kontor",
          city: "Sundsvall",
          is_default_ship_to: false,
          is_default_bill_to: true,
        },
      ])
      expect(
        await knex()("company_contact_point").select("email", "papers")
      ).toEqual([{ email: "faktura@ost.test", papers: ["invoice"] }])
    })

    it("upserts rows of JSON with the same rules", async () => {
      const upsert = async (noun: string, body: object) =>
        staff().post<{ report: { rows: ImportedRow[]; counts: object } }>(
          `/admin/${noun}/upsert`,
          body
        )
      const rows = [
        { external_id: 1, name: "Ett", kind: "legal_entity", language: "sv" },
        {
          external_id: "2",
          name: "Två",
          kind: "unit",
          parent_external_id: "1",
        },
        { external_id: "3", kind: "group", colour: "red" },
      ]
      const dry = await upsert("companies", { rows, dry_run: true })
      const real = await upsert("companies", { rows })
      expect(real.data).toEqual({
        report: { ...dry.data.report, dry_run: false },
      })
      expect(outcomes(real.data.report)).toEqual([
        [1, "created"],
        [2, "created"],
        [3, "refused", "null: There is no field colour"],
      ])
      expect(await companies()).toHaveLength(2)
      const changed = await upsert("companies", {
        rows: [{ external_id: "1", language: null }],
      })
      expect(outcomes(changed.data.report)).toEqual([[1, "updated"]])
      const member = await upsert("company-members", {
        rows: [
          { company_external_id: "2", email: "Eva@ett.test", role: "buyer" },
          { company_external_id: "9", email: "eva@ett.test", role: "buyer" },
        ],
      })
      expect(outcomes(member.data.report)).toEqual([
        [1, "created"],
        [
          2,
          "refused",
          "company_external_id: There is no company 9, neither here nor in the file",
        ],
      ])
      expect((await upsert("companies", { rows: [] })).status).toBe(400)
    })

    it("leaves one of each when the same file is imported at once", async () => {
      const content = base64(COMPANIES)
      const [queued, also] = await Promise.all([
        importFile("companies", content),
        importFile("companies", content),
        staff().post("/admin/companies/upsert", {
          rows: [{ external_id: "F1", name: "Åkeri Öst AB", kind: "bolag" }],
        }),
      ])
      expect([queued.status, also.status]).toEqual(["done", "done"])
      expect(await companies()).toHaveLength(3)
      const groups = await app.container
        .resolve(Modules.CUSTOMER)
        .listCustomerGroups({})
      expect(groups).toHaveLength(3)
    })
  },
})

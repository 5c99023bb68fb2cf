import { join } from "node:path"
import {
  activateCompanyWorkflow,
  approveCompanyWorkflow,
  closeCompanyWorkflow,
  reopenCompanyWorkflow,
  addCompanyMemberWorkflow,
  assignCartToCompanyWorkflow,
  createCompanyAddressWorkflow,
  createCompanyWorkflow,
  createContactPointWorkflow,
  deleteCompanyAddressWorkflow,
  deleteContactPointWorkflow,
  updateCompanyAddressWorkflow,
  updateContactPointWorkflow,
  deleteCompanyWorkflow,
  moveCompanyWorkflow,
  removeCompanyMemberWorkflow,
  setCartAddressesWorkflow,
  setCartReferencesWorkflow,
  suspendCompanyWorkflow,
  updateCompanyMemberWorkflow,
  updateCompanyWorkflow,
} from "@medusa-b2b/company/workflows"
import { createCart, createCompany } from "@medusa-b2b/testing/fixtures"
import { asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createCartWorkflow,
  transferCartCustomerWorkflow,
} from "@medusajs/medusa/core-flows"
import { companyStore } from "../__fixtures__/company-store"

const failingWorkflows = {
  create: failsAfterwards(createCompanyWorkflow),
  update: failsAfterwards(updateCompanyWorkflow),
  move: failsAfterwards(moveCompanyWorkflow),
  suspend: failsAfterwards(suspendCompanyWorkflow),
  activate: failsAfterwards(activateCompanyWorkflow),
  approve: failsAfterwards(approveCompanyWorkflow),
  close: failsAfterwards(closeCompanyWorkflow),
  reopen: failsAfterwards(reopenCompanyWorkflow),
  delete: failsAfterwards(deleteCompanyWorkflow),
  addMember: failsAfterwards(addCompanyMemberWorkflow),
  updateMember: failsAfterwards(updateCompanyMemberWorkflow),
  removeMember: failsAfterwards(removeCompanyMemberWorkflow),
  setReferences: failsAfterwards(setCartReferencesWorkflow),
  setAddresses: failsAfterwards(setCartAddressesWorkflow),
  createAddress: failsAfterwards(createCompanyAddressWorkflow),
  updateAddress: failsAfterwards(updateCompanyAddressWorkflow),
  deleteAddress: failsAfterwards(deleteCompanyAddressWorkflow),
  createContactPoint: failsAfterwards(createContactPointWorkflow),
  updateContactPoint: failsAfterwards(updateContactPointWorkflow),
  deleteContactPoint: failsAfterwards(deleteContactPointWorkflow),
  assignCart: failsAfterwards(assignCartToCompanyWorkflow),
  createCart: failsAfterwards(createCartWorkflow),
  transferCart: failsAfterwards(transferCartCustomerWorkflow),
}

/** Every table that company's workflows write to, without what only tells when. */
const TABLES = [
  "company",
  "company_member",
  "customer",
  "customer_group",
  "customer_group_customer",
  "company_address",
  "company_contact_point",
  "cart",
  "cart_line_item",
  "company_company_cart_cart",
  "company_company_member_cart_cart",
]

storeTest({
  name: "company compensation",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const rows = async () => {
      const knex = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const tables = await Promise.all(
        TABLES.map((table) => knex(table).whereNull("deleted_at").select("*"))
      )
      return Object.fromEntries(
        TABLES.map((table, index) => [
          table,
          tables[index]
            .map((row: Record<string, unknown>) =>
              JSON.stringify({
                ...row,
                // Links and memberships in groups are made anew.
                ...(/_cart_cart$|_customer$/.test(table)
                  ? { id: null, created_at: null }
                  : {}),
                updated_at: null,
              })
            )
            .sort(),
        ])
      )
    }

    const leavesNothing = async (
      name: keyof typeof failingWorkflows,
      input: object
    ) => {
      const before = await rows()
      const { errors } = await failingWorkflows[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await rows()).toEqual(before)
    }

    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const line = () => [{ article: given.articles["SKRUV-100"], quantity: 1 }]

    it("takes back a created company with its group", () =>
      leavesNothing("create", {
        name: "New",
        kind: "unit",
        parent_id: given.companies.stockholm.id,
      }))

    it("takes back a changed company and its group's name", () =>
      leavesNothing("update", {
        id: given.companies.sydel.id,
        name: "Renamed",
        representative_id: given.admin.id,
        reference_rules: { cost_centre: { required: true, pattern: null } },
      }))

    it("moves a branch back", () =>
      leavesNothing("move", {
        id: given.companies.stockholm.id,
        parent_id: given.companies.sydel.id,
      }))

    it("takes back every change of status", async () => {
      await leavesNothing("suspend", {
        id: given.companies.sydel.id,
        reason: "Unpaid",
      })
      await leavesNothing("activate", { id: given.companies.vilande.id })
      await leavesNothing("close", { id: given.companies.vilande.id })
      const { id } = await createCompany(given.store, given.admin, {
        name: "Ny AB",
        kind: "legal_entity",
        status: "pending",
      })
      await leavesNothing("approve", { id })
      await closeCompanyWorkflow(app.container).run({ input: { id } })
      await leavesNothing("reopen", { id })
    })

    const bookOf = async (company: "stockholm" | "solna") => {
      const company_id = given.companies[company].id
      const add = async (label: string) =>
        (
          await createCompanyAddressWorkflow(app.container).run({
            input: {
              company_id,
              label,
              address_1: `${label} 1`,
              city: "Solna",
              country_code: "se",
              is_ship_to: true,
              is_bill_to: true,
            },
          })
        ).result
      const first = await add("Lager")
      const second = await add("Bygge")
      const { result: point } = await createContactPointWorkflow(
        app.container
      ).run({
        input: {
          company_id,
          name: "Lager",
          email: "lager@kund.test",
          papers: ["delivery_note"],
        },
      })
      return { company_id, first, second, point }
    }

    it("restores a deleted company with its members, group and address book", async () => {
      await bookOf("solna")
      await leavesNothing("delete", { id: given.companies.solna.id })
    })

    it("takes back addresses with the switch of the default, and contact points", async () => {
      const { company_id, first, second, point } = await bookOf("stockholm")
      await leavesNothing("createAddress", {
        company_id,
        label: "Ny",
        address_1: "Nya vägen 1",
        city: "Solna",
        country_code: "se",
        is_default_ship_to: true,
      })
      await leavesNothing("updateAddress", {
        id: second.id,
        label: "Omdöpt",
        driver_note: "Port 3",
        is_default_ship_to: true,
        is_default_bill_to: true,
      })
      await leavesNothing("deleteAddress", { id: first.id })
      await leavesNothing("createContactPoint", {
        company_id,
        name: "Ny",
        email: "ny@kund.test",
      })
      await leavesNothing("updateContactPoint", {
        id: point.id,
        email: "annan@kund.test",
        papers: [],
      })
      await leavesNothing("deleteContactPoint", { id: point.id })
    })

    it("gives a cart its previous addresses back", async () => {
      const { first, second } = await bookOf("stockholm")
      const cart = await createCart(given.store, buyer(), line())
      const input = { cart_id: cart.id, ship_to_id: first.id }
      const copies = () =>
        app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("cart_address")
          .whereNull("deleted_at")
          .select("id", "address_1")
      const none = await copies()
      await leavesNothing("setAddresses", input)
      expect(await copies()).toEqual(none)
      await setCartAddressesWorkflow(app.container).run({ input })
      await leavesNothing("setAddresses", {
        cart_id: cart.id,
        ship_to_id: second.id,
        bill_to_id: second.id,
      })
    })

    it("takes back an added member, the customer and the default", async () => {
      await leavesNothing("addMember", {
        company_id: given.companies.sydel.id,
        email: "new@sydel.test",
        role: "buyer",
      })
      await leavesNothing("addMember", {
        company_id: given.companies.sydel.id,
        customer_id: given.people.buyer.customer_id,
        role: "buyer",
        is_default: true,
      })
    })

    it("takes back a member's new role, default and removal", async () => {
      await leavesNothing("updateMember", {
        id: given.members.buyer.id,
        role: "admin",
        by: "staff",
      })
      const second = await addCompanyMemberWorkflow(app.container).run({
        input: {
          company_id: given.companies.sydel.id,
          customer_id: given.people.buyer.customer_id,
          role: "buyer",
        },
      })
      await leavesNothing("updateMember", {
        id: second.result.id,
        is_default: true,
        by: "staff",
      })
      await leavesNothing("removeMember", {
        id: given.members.buyer.id,
        by: "staff",
      })
    })

    it("writes previous references back", async () => {
      const cart = await createCart(given.store, buyer(), line())
      const references = `/store/carts/${cart.id}/references`
      await buyer().post(references, { cost_centre: "before" })
      await leavesNothing("setReferences", {
        cart_id: cart.id,
        references: { cost_centre: "after", goods_marking: "new" },
      })
      expect((await buyer().get(references)).data).toMatchObject({
        references: { cost_centre: "before", goods_marking: null },
      })
      // The lock is given back too.
      expect(
        (await buyer().post(references, { cost_centre: "again" })).status
      ).toBe(200)
    })

    it("takes a cart's company away again, however it got it", async () => {
      const stamp = {
        company_id: given.companies.stockholm.id,
        member_id: given.members.buyer.id,
      }
      const cart = await createCart(given.store, asVisitor(given.store), line())
      await leavesNothing("assignCart", { cart_id: cart.id, ...stamp })
      await leavesNothing("createCart", {
        region_id: given.store.sweden.id,
        customer_id: given.people.buyer.customer_id,
        additional_data: { b2b: stamp },
      })
      await leavesNothing("transferCart", {
        id: cart.id,
        customer_id: given.people.buyer.customer_id,
        additional_data: { b2b: stamp },
      })
    })

    it("gives a cart back to the colleague who had it", async () => {
      const cart = await createCart(given.store, buyer(), line())
      await leavesNothing("transferCart", {
        id: cart.id,
        customer_id: given.people.admin.customer_id,
        additional_data: {
          b2b: {
            company_id: given.companies.stockholm.id,
            member_id: given.members.admin.id,
          },
        },
      })
    })
  },
})

import { placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import type { Browser, Page } from "playwright-core"
import { logInToAdmin, sectionOf } from "../__fixtures__/admin-session"
import { chromiumPath, launchBrowser } from "../__fixtures__/browser"
import { serveAdmin, type ServedAdmin } from "../__fixtures__/serve-admin"

/** The fixture store with an order of Nordbygg Stockholm's buyer. */
const storeWithOrder = async (app: TestApp) => {
  const fixture = await wholesaleStore(app)
  const { store, people, articles } = fixture
  const { order } = await placeOrderOf(
    store,
    asBuyer(store, people.buyer.token),
    [{ article: articles["SKRUV-100"], quantity: 12 }],
    { references: { purchase_order_number: "PO-12345" } }
  )
  return { ...fixture, order }
}

type InvitationRow = { role: string; email: string }
type PriceRow = {
  min_quantity: number | null
  max_quantity: number | null
  amount: number
}

const suite = chromiumPath() ? describe : describe.skip

suite("in a browser", () => {
  storeTest({
    name: "admin",
    fixtures: storeWithOrder,
    suite: ({ app, given }) => {
      let browser: Browser
      let admin: ServedAdmin

      beforeAll(async () => {
        browser = await launchBrowser()
        admin = await serveAdmin(String(app.api.defaults.baseURL))
      })

      afterAll(async () => {
        await browser?.close()
        await admin?.stop()
      })

      // The database is put back before the next test; nobody may ask then.
      afterEach(async () => {
        await Promise.all(browser.contexts().map((each) => each.close()))
      })

      const logIn = async (language: "en" | "sv"): Promise<Page> =>
        (await logInToAdmin(browser, admin, given.admin, language)).page

      const heading = (page: Page, name: string) =>
        page.getByRole("heading", { name, exact: true })

      const section = sectionOf

      const rowsOf = async (page: Page, name: string) =>
        section(page, name).locator("tbody tr").allInnerTexts()

      const staff = () => asAdmin(given.store, given.admin.token)

      /** What an article costs in the contract: from, to, price. */
      const tiersOf = async (sku: "SKRUV-100") => {
        const { prices } = await succeed(
          staff().get<{ prices: PriceRow[] }>(
            `/admin/contracts/${given.contract.id}/prices?variant_id=${given.articles[sku].variant_id}`
          )
        )
        return prices.map(({ min_quantity, max_quantity, amount }) => [
          min_quantity,
          max_quantity,
          amount,
        ])
      }

      it("takes staff from the log-in to a new company and an invitation", async () => {
        const page = await logIn("en")
        await page.getByRole("link", { name: "Companies" }).click()
        await page.getByRole("cell", { name: "Nordbygg Gruppen" }).waitFor()
        await page.getByRole("row", { name: /Vilande.*Suspended/ }).waitFor()

        await page.getByRole("link", { name: "Create" }).click()
        await page.getByRole("button", { name: "Create" }).click()
        await page.getByText("Fill in this field.").waitFor()
        await page.getByLabel("Name").fill("Nordbygg Malmö AB")
        await page.getByLabel("Organisation number").fill("556016-0680")
        await page.getByLabel("Belongs to").fill("gruppen")
        await page.getByRole("option", { name: "Nordbygg Gruppen" }).click()
        await page.keyboard.press("Control+Enter")
        await heading(page, "Nordbygg Malmö AB").waitFor()
        await section(page, "Structure").getByText("Nordbygg Solna").waitFor()
        await section(page, "Contracts")
          .getByText("Inherited from Nordbygg Gruppen")
          .waitFor()

        await section(page, "Members")
          .getByRole("link", { name: "Add", exact: true })
          .click()
        await page.getByLabel("E-mail").fill("malin@nordbygg.test")
        await page.getByLabel("First name").fill("Malin")
        await page.getByLabel("Last name").fill("Ek")
        await page.keyboard.press("Control+Enter")
        await page.getByText("The invitation was sent.").waitFor()
        await section(page, "Invited").getByText("Malin Ek").waitFor()

        const id = page.url().split("/").at(-1)
        const { invitations } = await succeed(
          staff().get<{ invitations: InvitationRow[] }>(
            `/admin/companies/${id}/invitations`
          )
        )
        expect(invitations.map(({ role, email }) => [role, email])).toEqual([
          ["buyer", "malin@nordbygg.test"],
        ])
      })

      it("says in the server's words why a company cannot be made", async () => {
        const page = await logIn("en")
        await page.goto(`${admin.url}/companies/create`)
        await page.getByLabel("Name").fill("Dubblett AB")
        await page.getByLabel("Organisation number").fill("559000-1235")
        await page.keyboard.press("Control+Enter")
        await page.getByText(/559000-1235.*already exists/).waitFor()

        const { companies } = await succeed(
          staff().get<{ companies: unknown[] }>("/admin/companies?q=Dubblett")
        )
        expect(companies).toEqual([])
      })

      it("suspends a company with a reason, and all below it with it", async () => {
        const page = await logIn("en")
        const { group, solna } = given.companies
        await page.goto(`${admin.url}/companies/${group.id}`)
        await section(page, "Nordbygg Gruppen").getByRole("button").click()
        await page.getByRole("menuitem", { name: "Suspend" }).click()
        const prompt = page.getByRole("alertdialog")
        await prompt.getByLabel("Reason, for the staff").fill("Unpaid")
        await prompt.getByRole("button", { name: "Suspend" }).click()
        await section(page, "Nordbygg Gruppen").getByText("Unpaid").waitFor()

        await page.goto(`${admin.url}/companies/${solna.id}`)
        await section(page, "Nordbygg Solna")
          .getByText("A company above it is suspended.")
          .waitFor()
        await section(page, "Contracts").getByText("Not in force").waitFor()
      })

      it("shows a contract's tiers, and refuses those that overlap", async () => {
        const page = await logIn("en")
        await page.getByRole("link", { name: "Contracts" }).click()
        await page.getByRole("cell", { name: "NB-2026", exact: true }).click()
        const screws = section(page, "Prices")
          .getByRole("row")
          .filter({ hasText: "SKRUV-100" })
        await screws.first().waitFor()
        expect(
          (await rowsOf(page, "Prices")).filter((row) =>
            row.includes("SKRUV-100")
          )
        ).toEqual([
          expect.stringMatching(/1–9[^]*80\.00/),
          expect.stringMatching(/10 and more[^]*70\.00/),
        ])

        await screws.first().click()
        await page.getByRole("button", { name: "Add tier" }).click()
        await page.getByLabel("From").nth(2).fill("5")
        await page.getByLabel("Price in SEK").nth(2).fill("60,50")
        await page.keyboard.press("Control+Enter")
        await page.getByText("This quantity is in another tier too.").waitFor()
        await page.getByLabel("From").nth(2).fill("100")
        await page.keyboard.press("Control+Enter")
        await page.getByText("The prices were saved.").waitFor()

        expect(await tiersOf("SKRUV-100")).toEqual([
          [null, 9, 80],
          [10, 99, 70],
          [100, null, 60.5],
        ])
      })

      it("takes prices from a spreadsheet, one of them mended, to what a buyer pays", async () => {
        const page = await logIn("sv")
        await page.goto(
          `${admin.url}/contracts/${given.contract.id}/prices/sheet`
        )
        await page
          .getByRole("textbox", { name: "Klistra in cellerna här" })
          .fill(
            "Artikel\tAntal\tPris\nSKRUV-100\t1\t81,50 kr\nSKRUV-1OO\t25\t61,25"
          )
        await page.getByText("Artikeln finns inte.").waitFor()
        await page.getByText(/^I dag .*80[.,]00/).waitFor()
        await page.keyboard.press("Control+Enter")
        await page.getByText("1 cell måste rättas först.").waitFor()
        expect(await tiersOf("SKRUV-100")).toEqual([
          [null, 9, 80],
          [10, null, 70],
        ])

        await page
          .getByRole("textbox", { name: "Artikelnummer, rad 2" })
          .fill("SKRUV-100")
        await page.getByText("Nytt", { exact: true }).waitFor()
        await page.keyboard.press("Control+Enter")
        await page.getByText("Priserna är sparade.").waitFor()
        expect(await tiersOf("SKRUV-100")).toEqual([
          [null, 24, 81.5],
          [25, null, 61.25],
        ])

        const { store, people, articles } = given
        const { order } = await placeOrderOf(
          store,
          asBuyer(store, people.buyer.token),
          [{ article: articles["SKRUV-100"], quantity: 30 }],
          { references: { purchase_order_number: "PO-12346" } }
        )
        const { order: placed } = await succeed(
          staff().get<{ order: { item_subtotal: number } }>(
            `/admin/orders/${order.id}?fields=item_subtotal`
          )
        )
        expect(placed.item_subtotal).toBe(30 * 61.25)
      })

      it("says on an order for which company and by whom it was placed", async () => {
        const page = await logIn("en")
        await page.goto(`${admin.url}/orders/${given.order.id}`)
        const box = section(page, "Company")
        await box.getByRole("link", { name: "Nordbygg Stockholm AB" }).waitFor()
        await box.getByText("PO-12345").waitFor()
        await box.getByText("Shop", { exact: true }).waitFor()
        await box.getByRole("link", { name: "buyer Test" }).waitFor()
        expect(await box.getByText("Placed past the checkout").count()).toBe(0)
      })

      it("speaks Swedish", async () => {
        const page = await logIn("sv")
        await page.getByRole("link", { name: "Företag", exact: true }).click()
        await page.getByRole("row", { name: /Vilande.*Spärrat/ }).waitFor()
        await page.getByRole("link", { name: "Avtal", exact: true }).click()
        await page.getByRole("row", { name: /NB-2026.*Aktivt/ }).waitFor()
      })
    },
  })
})

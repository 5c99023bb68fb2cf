import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { eventually, sentMails } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import type {
  Browser,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core"
import { chromiumPath, launchBrowser } from "../__fixtures__/browser"
import { serveStorefront } from "../__fixtures__/serve-storefront"
import type { ServedStorefront } from "../__fixtures__/serve-storefront"

const PATIENCE_MS = 60_000
const PHONE = { width: 375, height: 812 }

// The storefront has an address of its own. Set here, because the runner reads
// medusa-config before it sets a suite's environment.
process.env.STORE_CORS = "/localhost/"
process.env.AUTH_CORS = "/localhost/"

/** The fixture store, where Nordbygg wants a purchase order number. */
const storeWithReferences = async (app: TestApp) => {
  const fixture = await wholesaleStore(app)
  await succeed(
    asAdmin(app, fixture.admin.token).post(
      `/admin/companies/${fixture.companies.group.id}`,
      {
        reference_rules: {
          purchase_order_number: { required: true, pattern: null },
        },
      }
    )
  )
  return fixture
}

const suite = chromiumPath() ? describe : describe.skip

suite("in a browser", () => {
  storeTest({
    name: "storefront",
    fixtures: storeWithReferences,
    suite: ({ app, given }) => {
      let browser: Browser
      let shop: ServedStorefront

      beforeAll(async () => {
        browser = await launchBrowser()
        shop = await serveStorefront({
          backend_url: String(app.api.defaults.baseURL),
          publishable_key: given.store.publishable_key,
          region: given.store.sweden.id,
        })
      })

      afterAll(async () => {
        await browser?.close()
        await shop?.stop()
      })

      // A page that is left open would go on asking while the database is put
      // back.
      afterEach(() =>
        Promise.all(browser.contexts().map((context) => context.close()))
      )

      const visit = async (
        path: string,
        options: BrowserContextOptions = {}
      ): Promise<Page> => {
        const context = await browser.newContext({
          locale: "en-GB",
          ...options,
        })
        const page = await context.newPage()
        page.setDefaultTimeout(PATIENCE_MS)
        await page.goto(shop.url + path)
        return page
      }

      const logIn = async (
        page: Page,
        { email, password }: { email: string; password: string }
      ) => {
        await page.getByLabel(/^(E-mail|E-post)/).fill(email)
        await page.getByLabel(/^(Password|Lösenord)/).fill(password)
        await page.keyboard.press("Enter")
      }

      const chooseCompany = (page: Page, name: string) =>
        page.getByRole("button", { name }).click()

      const addScrews = async (page: Page, quantity: number) => {
        const row = page.getByRole("listitem").filter({ hasText: "SKRUV-100" })
        await row.getByRole("textbox").fill(String(quantity))
        await row.getByRole("button", { name: /^Add to cart/ }).click()
        await page.getByRole("status").getByText("Added to the cart").waitFor()
      }

      const fillAddress = async (page: Page) => {
        await page.getByLabel("Street address (required)").fill("Storgatan 1")
        await page.getByLabel("Postal code").fill("111 22")
        await page.getByLabel("City").fill("Stockholm")
        await page.getByLabel("Country").selectOption("se")
        await page.getByRole("button", { name: "Use this address" }).click()
        await page
          .getByRole("radio", { name: "Frakt", checked: true })
          .waitFor()
      }

      /** Texts as people read them: Intl's spaces that do not break are spaces. */
      const textsOf = async (locator: Locator) =>
        (await locator.allInnerTexts()).map((text) =>
          text.replaceAll("\u00a0", " ")
        )

      const countOrders = async () =>
        (await app.container.resolve(Modules.ORDER).listOrders({})).length

      const expectNoSideways = async (page: Page) =>
        expect(
          await page.evaluate("document.documentElement.scrollWidth")
        ).toBeLessThanOrEqual(PHONE.width)

      it("takes a buyer from the log-in to an order of the company", async () => {
        const { inBoth, buyer } = given.people
        const page = await visit("/products/traskruv-5x60")

        const screws = page
          .getByRole("listitem")
          .filter({ hasText: "SKRUV-100" })
        await screws.getByText("SEK 100.00").waitFor()
        expect(await page.getByTestId("tiers").count()).toBe(0)
        expect(
          await page.getByRole("button", { name: /^Add to cart/ }).count()
        ).toBe(0)

        await page.getByRole("link", { name: "Log in", exact: true }).click()
        await logIn(page, { email: inBoth.email, password: "wrong" })
        await page
          .getByRole("alert")
          .getByText("E-mail and password do not belong together.")
          .waitFor()
        await logIn(page, inBoth)
        await chooseCompany(page, "Nordbygg Stockholm AB")

        await page.waitForURL("**/products/traskruv-5x60")
        await page
          .getByTestId("acting-for")
          .getByText("Nordbygg Stockholm AB")
          .waitFor()
        await screws.getByText("Your contract NB-2026").waitFor()
        await screws.locator("s").waitFor()
        expect(await textsOf(screws.locator("s"))).toEqual(["SEK 100.00"])
        expect(
          await textsOf(screws.getByTestId("tiers").locator("tbody tr"))
        ).toEqual(["1–9\tSEK 80.00", "10 and more\tSEK 70.00"])

        await addScrews(page, 12)
        await page.getByRole("link", { name: "Cart, 1 line" }).click()
        await page.getByTestId("unit-price").getByText("SEK 70.00").waitFor()
        expect(await textsOf(page.getByTestId("line-total"))).toEqual([
          "SEK 840.00",
        ])

        await fillAddress(page)
        await page.getByRole("button", { name: "Place order" }).click()
        const openPoints = page.getByTestId("open-points")
        await openPoints.getByText("One thing to see to:").waitFor()
        await openPoints
          .getByText(/purchase order number/i)
          .first()
          .waitFor()
        expect(await countOrders()).toBe(0)

        await openPoints.getByRole("link").click()
        await page.keyboard.type("PO-118")
        await page.keyboard.press("Tab")
        await openPoints.getByText("Everything is there.").waitFor()
        // 12 × 70 and 50 for freight, with 25 % tax.
        expect(await textsOf(page.getByTestId("totals").locator("dd"))).toEqual(
          ["SEK 840.00", "SEK 50.00", "SEK 222.50", "SEK 1,112.50"]
        )

        await page.getByRole("button", { name: "Place order" }).dblclick()
        await page.waitForURL("**/placed")
        await page.getByText("PO-118").waitFor()
        expect(await countOrders()).toBe(1)
        await page.getByRole("link", { name: "Cart, 0 lines" }).waitFor()

        await page.getByRole("link", { name: "Orders", exact: true }).click()
        const row = page.getByRole("listitem").filter({ hasText: "PO-118" })
        await row.getByText("inBoth Test").waitFor()
        await row.getByText("SEK 1,112.50").waitFor()

        // A colleague with the same role sees their own orders only.
        const colleague = await visit("/orders")
        await logIn(colleague, buyer)
        await colleague.getByText("No orders yet").waitFor()
      })

      it("keeps prices and carts of two companies apart", async () => {
        const page = await visit("/products/traskruv-5x60")
        await page.getByRole("link", { name: "Log in", exact: true }).click()
        await logIn(page, given.people.inBoth)
        await chooseCompany(page, "Nordbygg Stockholm AB")
        await addScrews(page, 1)
        await page.getByRole("link", { name: "Cart, 1 line" }).waitFor()

        await page
          .getByTestId("acting-for")
          .getByRole("link", { name: "Change" })
          .click()
        await chooseCompany(page, "Sydel Installation AB")
        const price = page
          .getByRole("listitem")
          .filter({ hasText: "SKRUV-100" })
          .getByTestId("price")
        await price.getByText("SEK 100.00").waitFor()
        expect(await page.getByText("NB-2026").count()).toBe(0)
        await page.getByRole("link", { name: "Cart, 0 lines" }).waitFor()

        await page.reload()
        await page
          .getByTestId("acting-for")
          .getByText("Sydel Installation AB")
          .waitFor()
        await page
          .getByTestId("acting-for")
          .getByRole("link", { name: "Change" })
          .click()
        await chooseCompany(page, "Nordbygg Stockholm AB")
        await price.getByText("SEK 80.00").waitFor()
        await page.getByRole("link", { name: "Cart, 1 line" }).waitFor()
      })

      it("leads a stranger to the log-in, and back", async () => {
        const page = await visit("/orders")
        await page.waitForURL("**/log-in?return=%2Forders")
        await logIn(page, given.people.buyer)
        await page.waitForURL("**/orders")
        await page.getByText("No orders yet").waitFor()
        expect(await page.getByText("Sydel").count()).toBe(0)
      })

      it("lets nobody else accept the invitation of somebody with an account", async () => {
        const { admin, sydelBuyer } = given.people
        await succeed(
          asBuyer(given.store, admin.token).post(
            `/store/companies/${given.companies.stockholm.id}/invitations`,
            { email: sydelBuyer.email, role: "viewer", language: "en" }
          )
        )
        const link = await eventually(async () => {
          const [mail] = await sentMails(sydelBuyer.email)
          return new URL(/https?:\/\/\S+#\S+/.exec(mail.text)![0])
        })

        const page = await visit("/log-in")
        await logIn(page, given.people.buyer)
        await page.getByRole("button", { name: "Log out" }).waitFor()
        await page.goto(`${shop.url}/invitation${link.hash}`)
        const main = page.getByRole("main")
        await main
          .getByText(/You are logged in as .*, but the invitation is for/)
          .waitFor()
        expect(
          await main.getByRole("button", { name: /accept/i }).count()
        ).toBe(0)

        await main.getByRole("button", { name: "Log out" }).click()
        await main.getByRole("link", { name: "Log in" }).click()
        await logIn(page, sydelBuyer)
        await main
          .getByRole("button", { name: "Accept the invitation" })
          .click()
        await page
          .getByRole("status")
          .getByText(/You now buy for Nordbygg Stockholm AB/)
          .waitFor()
      })

      it("tells the buyer of a suspended company that they cannot order", async () => {
        const page = await visit("/log-in")
        await logIn(page, given.people.vilandeBuyer)
        await page.getByText(/Vilande Handel AB is suspended/).waitFor()
      })

      it("fits a phone, works by keyboard, and remembers Swedish", async () => {
        const page = await visit("/", { viewport: PHONE })
        await page.getByText("You see list prices.").waitFor()
        await page.keyboard.press("Tab")
        await page.getByRole("link", { name: "Skip to content" }).waitFor()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        const menu = page.getByRole("dialog", { name: "Menu" })
        await menu.getByRole("button", { name: "Svenska" }).press("Enter")
        await page.getByRole("dialog", { name: "Meny" }).waitFor()
        await page.keyboard.press("Escape")
        await page.getByRole("heading", { name: "Artiklar" }).waitFor()

        await page.reload()
        await page.getByText("Du ser listpriser.").waitFor()
        await expectNoSideways(page)
        await page.goto(`${shop.url}/cart`)
        await logIn(page, given.people.buyer)
        await page.getByText("Varukorgen är tom").waitFor()
        await page.goto(`${shop.url}/products/traskruv-5x60`)
        await page.getByTestId("tiers").waitFor()
        await expectNoSideways(page)
        await page
          .getByRole("button", { name: /^Lägg i varukorgen.*100 st$/ })
          .press("Enter")
        await page.getByRole("status").getByText("Lagt i varukorgen").waitFor()
        await page.goto(`${shop.url}/cart`)
        await page.getByTestId("open-points").waitFor()
        await expectNoSideways(page)
      })
    },
  })
})

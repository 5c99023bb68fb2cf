import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { atExit } from "../../scripts/lib/at-exit.mjs"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { Problem } from "../../scripts/lib/problem.mjs"
import { freePort } from "../../scripts/postgres/free-port.mjs"
import { clientOf } from "../lib/client.mjs"
import { memoryEnvironment } from "./store-memory.mjs"

/** The demo's first start fills in its data. */
const READY_WITHIN = 15 * 60_000

const PASSWORD = "demodemo"

/** Members who order in kronor and need no references. */
const BUYERS = ["goran@nordbygg.example", "bo@sydel.example"]

/** So many different articles are bought. */
const ARTICLES = 90

/** More than anybody buys in five minutes. */
const PLENTY = 1_000_000

const ADDRESS = {
  first_name: "Göran",
  last_name: "Test",
  address_1: "Storgatan 1",
  city: "Göteborg",
  postal_code: "411 01",
  country_code: "se",
}

/** Starts a demo with a folder of its own, which is gone when this ends. */
export const startDemo = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "load-"))
  const port = await freePort()
  const child = spawn(process.execPath, [inRoot("scripts/demo/start.mjs")], {
    env: {
      ...process.env,
      ...memoryEnvironment(folder),
      PORT: String(port),
      DEMO_FOLDER: folder,
    },
    stdio: ["ignore", "inherit", "inherit"],
  })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  atExit(async () => {
    child.kill("SIGINT")
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  const address = `http://localhost:${port}`
  for (let waited = 0; waited < READY_WITHIN; waited += 500) {
    if (child.exitCode !== null) {
      break
    }
    if (
      await fetch(`${address}/health`).then(
        ({ ok }) => ok,
        () => false
      )
    ) {
      const { store } = JSON.parse(
        readFileSync(path.join(folder, "running.json"), "utf8")
      )
      return { address, folder, pid: store }
    }
    await sleep(500)
  }
  throw new Problem("The demo does not start; see above.")
}

const stockUp = async (admin, articles) => {
  for (const { product_id, variant_id } of articles) {
    const { variant } = await admin.get(
      `/admin/products/${product_id}/variants/${variant_id}`,
      { fields: "id,*inventory_items.inventory.location_levels" }
    )
    for (const { inventory } of variant.inventory_items) {
      await admin.post("/admin/inventory-items/location-levels/batch", {
        update: inventory.location_levels.map(
          ({ id, inventory_item_id, location_id }) => ({
            id,
            inventory_item_id,
            location_id,
            stocked_quantity: PLENTY,
          })
        ),
      })
    }
  }
}

/**
 * A person's first payment opens their account at the provider, which Medusa
 * does not do twice at once: several tabs of one person would be in each
 * other's way.
 */
const payOnce = async (buyer, region_id) => {
  const { cart } = await buyer.post("/store/carts", { region_id })
  const { payment_collection } = await buyer.post(
    "/store/payment-collections",
    { cart_id: cart.id }
  )
  await buyer.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" }
  )
}

/** What the buyers need to know of the demo, and enough in its warehouses. */
export const openDemoShop = async (address) => {
  const { publishable_key, region: region_id } =
    await clientOf(address).get("/shop/config.json")
  const visitor = clientOf(address, {
    "x-publishable-api-key": publishable_key,
  })
  const tokens = []
  for (const email of BUYERS) {
    const { token } = await visitor.post("/auth/customer/emailpass", {
      email,
      password: PASSWORD,
    })
    await payOnce(visitor.as(token), region_id)
    tokens.push(token)
  }
  const buyer = visitor.as(tokens[0])
  const { products } = await buyer.get("/store/products", {
    limit: ARTICLES,
    order: "title",
    region_id,
  })
  const articles = products.map(({ id, variants }) => ({
    product_id: id,
    variant_id: variants[0].id,
  }))
  const { token } = await visitor.post("/auth/user/emailpass", {
    email: "admin@malarel.example",
    password: PASSWORD,
  })
  await stockUp(clientOf(address).as(token), articles)
  const { cart } = await buyer.post("/store/carts", {
    region_id,
    items: [{ variant_id: articles[0].variant_id, quantity: 1 }],
  })
  await buyer.post(`/store/carts/${cart.id}`, { shipping_address: ADDRESS })
  const { shipping_options } = await buyer.get("/store/shipping-options", {
    cart_id: cart.id,
  })
  return {
    publishable_key,
    tokens,
    region_id,
    option_id: shipping_options[0].id,
    address: ADDRESS,
    articles,
  }
}

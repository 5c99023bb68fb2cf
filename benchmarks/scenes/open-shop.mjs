import { createArticles } from "../fixtures/articles.mjs"
import { createBuyer, logIn } from "../fixtures/buyer.mjs"
import { createContracts } from "../fixtures/contracts.mjs"
import { COUNTRIES, openStore } from "../fixtures/open-store.mjs"
import { adminOf, clientOf } from "../lib/client.mjs"
import { makeDatabase } from "../lib/database.mjs"
import { migrateStore, serveStore } from "../lib/serve-store.mjs"

/**
 * A wholesaler's shop on a database of its own: articles, contracts with a
 * price for each of them, or for the first `priced`, and a buyer whose company has one of the contracts.
 *
 * @param {string} base address of the PostgreSQL server
 * @param {{ articles: number, contracts: number, priced?: number }} size
 */
export const openShop = async (base, size) => {
  const { url, client: database, drop } = await makeDatabase(base)
  await migrateStore("b2b", url)
  const ours = await serveStore("b2b", url)
  const admin = await adminOf(ours.address)
  const store = await openStore(admin)
  const articles = await createArticles(
    { admin, database, store },
    size.articles
  )
  const headers = { "x-publishable-api-key": store.publishable_key }
  const account = await createBuyer(admin, clientOf(ours.address, headers))
  await createContracts(
    { admin, database },
    {
      company: account.company,
      articles: articles.slice(0, size.priced),
      count: size.contracts,
    }
  )
  const servers = [ours]

  /** A store as the buyer sees it who has logged in there. */
  const sideOf = async (name, { address }) => ({
    buyer: await logIn(clientOf(address, headers), account),
    region_id: store.regions[name],
    country_code: COUNTRIES[name],
    shipping_option_id: store.shipping_option_id,
  })
  return {
    articles,
    admin,
    database,
    company: account.company,
    ours: await sideOf("ours", ours),
    /** Starts a server without our plugins on the same database. */
    openPlain: async () => {
      const plain = await serveStore("plain", url)
      servers.push(plain)
      return sideOf("plain", plain)
    },
    close: async () => {
      for (const { stop } of servers) {
        await stop()
      }
      await drop()
    },
  }
}

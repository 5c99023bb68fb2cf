import { serveStore } from "../lib/serve-store.mjs"
import { twoDatabases } from "../scenes/two-databases.mjs"

const boot = async (name, url) => {
  const { stop } = await serveStore(name, url)
  return stop
}

/** From the start of the process to its first answer. */
export const bootMeasure = {
  name: "boot",
  title: "boot with all plugins ÷ boot without",
  aim: 2,
  better: "lower",
  scene: twoDatabases,
  prepare: async (urls) => {
    const nothing = async () => {}
    let stop = nothing
    const end = async () => {
      await stop()
      stop = nothing
    }
    return {
      plain: async () => {
        stop = await boot("plain", urls.plain)
      },
      ours: async () => {
        stop = await boot("b2b", urls.ours)
      },
      reset: end,
      end,
    }
  },
}

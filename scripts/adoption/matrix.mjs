/**
 * The cases of `npm run test:adoption`, made from the plugins' package.json:
 * a new plugin has its cases without an edit here.
 *
 * @typedef {object} Plugin
 * @property {string} name its folder's name: `contracts`
 * @property {string} package `@medusa-b2b/contracts`
 * @property {string[]} needs names of the plugins below it
 *
 * @typedef {object} AdoptionCase
 * @property {string} name as it is typed after `--only`
 * @property {string} title for people
 * @property {"plain" | "boots" | "refuses" | "uninstalls"} kind
 * @property {Record<string, object>} [chosen] what `b2b()` is given; a store
 *   without it has no plugin of ours
 * @property {string[]} [list] plugins as a list written by hand, instead
 * @property {string[]} [installed] names of the plugins that then run
 * @property {string[]} [guests] plugins of others
 * @property {string[]} [parts] folders of store-parts that the store has too
 * @property {boolean} [admin] whether the admin pages are built and served
 * @property {Fault} [fault] what is wrong
 * @property {RegExp} [sentence] how the store refuses
 * @property {string} [removed] the plugin that is uninstalled
 *
 * @typedef {object} Fault what is missing from node_modules
 * @property {string} package
 * @property {string} [path] below the package; all of it otherwise
 */

/**
 * What a store sets that sells to persons as well: the plain cart of a plain
 * customer, which every case places, is refused otherwise.
 */
const OPTIONS = { company: { require_company: false } }

const optionsOf = (names) =>
  Object.fromEntries(names.map((name) => [name, OPTIONS[name] ?? {}]))

/** @param {{ name: string, shortName: string, manifest: any }[]} packages */
export const pluginsIn = (packages) =>
  packages
    .filter(({ manifest }) => manifest.medusaB2b)
    .map(({ name, shortName, manifest }) => ({
      name: shortName,
      package: name,
      needs: manifest.medusaB2b.needs ?? [],
    }))

/**
 * Plugins and all that they need, in the order of the list.
 *
 * @param {Plugin[]} plugins
 * @param {string[]} names
 */
export const withLower = (plugins, names) => {
  const found = new Set()
  const add = (name) => {
    if (!found.has(name)) {
      found.add(name)
      plugins.find((each) => each.name === name)?.needs.forEach(add)
    }
  }
  names.forEach(add)
  return plugins.map(({ name }) => name).filter((name) => found.has(name))
}

/** What is left when a plugin goes, and with it all that cannot do without it. */
export const withoutUpper = (plugins, removed) =>
  plugins
    .map(({ name }) => name)
    .filter((name) => !withLower(plugins, [name]).includes(removed))

const boots = (plugins, name, title, chosen, more = {}) => ({
  name,
  title,
  kind: "boots",
  chosen: optionsOf(chosen),
  installed: withLower(plugins, ["kit", ...chosen]),
  ...more,
})

const alone = (plugins) =>
  plugins.map(({ name }) => {
    const lower = withLower(plugins, [name]).filter((each) => each !== name)
    const title = lower.length
      ? `${name} alone, with ${lower.join(" and ")} below it`
      : `${name} alone`
    // What a chosen one needs is added by b2b().
    const chosen = name === "kit" ? [] : [name]
    return boots(plugins, `alone-${name}`, title, chosen, {
      chosen: {
        ...optionsOf(lower.filter((each) => OPTIONS[each])),
        ...optionsOf(chosen),
      },
    })
  })

const refuses = (name, title, sentence, more) => ({
  name,
  title,
  kind: "refuses",
  sentence,
  ...more,
})

const faultsOf = (plugins, plugin) => {
  const { name, needs } = plugin
  const others = withLower(plugins, [name]).filter((each) => each !== name)
  const packages = (names) =>
    names.map((each) => plugins.find((one) => one.name === each).package)
  const chosen = { [name]: {} }
  const unbuilt = new RegExp(`${plugin.package} is installed but not built`)
  const build = { package: plugin.package, path: ".medusa" }
  return [
    refuses(`unbuilt-${name}`, `${name} without its build`, unbuilt, {
      chosen,
      fault: build,
    }),
    refuses(
      `unbuilt-in-list-${name}`,
      `${name} without its build, in a list written by hand`,
      unbuilt,
      { list: packages([...others, name]), fault: build }
    ),
    refuses(
      `wrong-option-${name}`,
      `${name} with an option that it does not know`,
      new RegExp(`options of "${name}" are wrong.*mistyped`),
      { chosen: { [name]: { mistyped: true } } }
    ),
    ...needs.flatMap((need) => {
      const without = plugins
        .map((one) => one.name)
        .filter((each) => others.includes(each) && each !== need)
      return [
        refuses(
          `not-in-list-${name}-${need}`,
          `${name} in a list written by hand, without ${need}`,
          new RegExp(`"[\\w-]+" needs "${need}"`),
          { list: packages([...without, name]) }
        ),
        // Without kit there is nobody to say a sentence of ours: npm's own does.
        ...(need === "kit"
          ? []
          : [
              refuses(
                `not-installed-${name}-${need}`,
                `${name}, while ${need} is not installed`,
                new RegExp(`needs the plugin "${need}".*npm install`),
                { chosen, fault: { package: packages([need])[0] } }
              ),
            ]),
      ]
    }),
  ]
}

const uninstalls = (plugins) =>
  plugins.map(({ name }) => {
    const installed = withoutUpper(plugins, name)
    const chosen = installed.filter((each) => each !== "kit")
    const left = installed.length
      ? `${installed.join(", ")} stay`
      : "none stays"
    return {
      name: `without-${name}`,
      title: `${name} uninstalled from a store that had all; ${left}`,
      kind: "uninstalls",
      removed: name,
      chosen: installed.length ? optionsOf(chosen) : undefined,
      installed,
    }
  })

/**
 * All cases, in the order in which they run: the first makes the database that
 * the others start from, and `full` the one that plugins are uninstalled from.
 *
 * @param {Plugin[]} plugins lower ones first
 * @returns {AdoptionCase[]}
 */
export const casesFor = (plugins) => {
  const upper = plugins.map(({ name }) => name).filter((name) => name !== "kit")
  const all = (name, title, more) => boots(plugins, name, title, upper, more)
  return [
    {
      name: "plain",
      title: "plain Medusa, before any plugin",
      kind: "plain",
      installed: [],
    },
    ...alone(plugins),
    all("full", "all plugins"),
    all("own-handlers", "all plugins, and the merchant's own handlers", {
      parts: ["own-handlers"],
    }),
    all("admin", "all plugins, with the admin as built by the store", {
      admin: true,
    }),
    ...uninstalls(plugins),
    ...plugins
      .filter(({ name }) => name !== "kit")
      .flatMap((plugin) => faultsOf(plugins, plugin)),
    all("loyalty", "all plugins, and @medusajs/loyalty-plugin", {
      guests: ["@medusajs/loyalty-plugin"],
    }),
  ]
}

/**
 * The cases that were asked for, and those that make what they start from.
 *
 * @param {AdoptionCase[]} cases
 * @param {string[]} names all without any
 */
export const chooseCases = (cases, names) => {
  if (!names.length) {
    return cases
  }
  const wanted = cases.filter((each) =>
    names.some((name) => each.name === name || each.kind === name)
  )
  const needed = new Set(wanted.map(({ name }) => name))
  needed.add("plain")
  if (wanted.some(({ kind }) => kind === "uninstalls")) {
    needed.add("full")
  }
  return cases.filter(({ name }) => needed.has(name))
}

/** As the template's a-shop-that-sells.ts makes them. */
const STAFF = { email: "staff@store.test", password: "staff-password" }

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {boolean} isJson Medusa's own answers are; Express says that there
 *   is no such route in HTML
 * @property {any} body
 */

/**
 * Who asks a store, over HTTP as everybody does.
 *
 * @typedef {object} Caller
 * @property {(path: string) => Promise<Answer>} try GET, whatever the answer
 * @property {(path: string, body?: object) => Promise<Answer>} tryPost
 * @property {(path: string) => Promise<any>} get the body; fails unless 2xx
 * @property {(path: string, body?: object) => Promise<any>} post
 */

const ask = async (address, headers, method, path, body) => {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  })
  const text = await answer.text()
  const isJson = (answer.headers.get("content-type") ?? "").includes("json")
  return {
    status: answer.status,
    isJson,
    body: isJson ? JSON.parse(text) : text,
  }
}

const callerWith = (address, headers) => {
  const succeed = async (method, path, body) => {
    const answer = await ask(address, headers, method, path, body)
    if (answer.status >= 300) {
      const said = JSON.stringify(answer.body).slice(0, 600)
      throw new Error(`${method} ${path} answers ${answer.status}: ${said}`)
    }
    return answer.body
  }
  return {
    try: (path) => ask(address, headers, "GET", path),
    tryPost: (path, body) => ask(address, headers, "POST", path, body),
    get: (path) => succeed("GET", path),
    post: (path, body) => succeed("POST", path, body),
  }
}

const logIn = async (address, actor, account) => {
  const { token } = await callerWith(address, {}).post(
    `/auth/${actor}/emailpass`,
    account
  )
  return { authorization: `Bearer ${token}` }
}

/**
 * Those who use a store: staff, a visitor, and people with an account.
 *
 * @param {string} address
 */
export const usersOf = async (address) => {
  const staff = callerWith(address, await logIn(address, "user", STAFF))
  const { api_keys } = await staff.get("/admin/api-keys?type=publishable")
  const key = { "x-publishable-api-key": api_keys[0].token }
  return {
    staff,
    visitor: callerWith(address, key),
    /** Registers a person, as a storefront does. */
    register: async (email) => {
      const account = { email, password: "buyer-password" }
      const registered = await callerWith(address, {}).post(
        "/auth/customer/emailpass/register",
        account
      )
      const fresh = { authorization: `Bearer ${registered.token}` }
      const { customer } = await callerWith(address, {
        ...key,
        ...fresh,
      }).post("/store/customers", { email, first_name: "Berit" })
      const caller = callerWith(address, {
        ...key,
        ...(await logIn(address, "customer", account)),
      })
      return { ...caller, customer_id: customer.id }
    },
  }
}

/**
 * @typedef {object} Client
 * @property {(path: string, query?: object) => Promise<any>} get
 * @property {(path: string, body?: object) => Promise<any>} post
 * @property {(path: string) => Promise<any>} delete
 * @property {(token: string) => Client} as the same, logged in
 */

/**
 * A client of a store.
 *
 * @param {string} address
 * @param {Record<string, string>} headers sent with every request
 * @returns {Client}
 */
export const clientOf = (address, headers = {}) => {
  const send = async (method, path, body) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    }
    return JSON.parse(text)
  }
  return {
    get: (path, query = {}) =>
      send("GET", `${path}?${new URLSearchParams(query)}`),
    post: (path, body = {}) => send("POST", path, body),
    delete: (path) => send("DELETE", path),
    as: (token) =>
      clientOf(address, { ...headers, authorization: `Bearer ${token}` }),
  }
}

/**
 * A client logged in as an admin, whom it makes.
 *
 * @returns {Promise<Client>}
 */
export const adminOf = async (address) => {
  const visitor = clientOf(address)
  const account = { email: "bench@bench.test", password: "bench-password" }
  const { token: registered } = await visitor.post(
    "/auth/user/emailpass/register",
    account
  )
  await visitor.as(registered).post("/bench/admin", { email: account.email })
  const { token } = await visitor.post("/auth/user/emailpass", account)
  return visitor.as(token)
}

/**
 * @typedef {object} Client
 * @property {(path: string, query?: object) => Promise<any>} get
 * @property {(path: string, body: object) => Promise<any>} post
 */

const send = async (address, token, path, init = {}) => {
  const answer = await fetch(`${address}${path}`, {
    ...init,
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
  })
  const body = await answer.text()
  if (!answer.ok) {
    throw new Error(`${init.method ?? "GET"} ${path}: ${answer.status} ${body}`)
  }
  return JSON.parse(body)
}

const post = (address, token, path, body) =>
  send(address, token, path, { method: "POST", body: JSON.stringify(body) })

/**
 * A client of a store, logged in as an admin whom it makes.
 *
 * @returns {Promise<Client>}
 */
export const clientOf = async (address) => {
  const account = { email: "bench@bench.test", password: "bench-password" }
  const { token: registered } = await post(
    address,
    null,
    "/auth/user/emailpass/register",
    account
  )
  await post(address, registered, "/bench/admin", { email: account.email })
  const { token } = await post(address, null, "/auth/user/emailpass", account)
  return {
    get: (path, query = {}) =>
      send(address, token, `${path}?${new URLSearchParams(query)}`),
    post: (path, body) => post(address, token, path, body),
  }
}

import { Problem } from "../../lib/problem.mjs"

/**
 * Talks to the store as a browser does.
 *
 * @param {string} address
 * @param {Record<string, string>} headers sent with every request
 */
export const createClient = (address, headers = {}) => {
  const send = async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: {
        ...headers,
        "accept-language": "en",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return {
      status: response.status,
      company: response.headers.get("x-company-id"),
      body: isJson ? JSON.parse(text) : text,
    }
  }

  /** For requests that have to succeed for the story to go on. */
  const must = async (method, path, body) => {
    const answer = await send(method, path, body)
    if (answer.status >= 300) {
      throw new Problem(
        `The store answers ${method} ${path} with ${answer.status}: ` +
          JSON.stringify(answer.body).slice(0, 500)
      )
    }
    return answer.body
  }

  return {
    /** The whole answer, whatever its status is. */
    ask: send,
    get: (path) => must("GET", path),
    post: (path, body) => must("POST", path, body ?? {}),
    /** The same caller with more headers. */
    with: (more) => createClient(address, { ...headers, ...more }),
  }
}

/** Logs in with e-mail and password; the answer acts as that person. */
export const logIn = async (client, actor, email, password) => {
  const { token } = await client.post(`/auth/${actor}/emailpass`, {
    email,
    password,
  })
  return client.with({ authorization: `Bearer ${token}` })
}

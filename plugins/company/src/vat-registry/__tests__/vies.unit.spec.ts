import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { vatRegistry, provideVatRegistry, viesRegistry } from ".."

type Asked = { path: string; body: Record<string, unknown> }

/** A server that speaks as VIES does; the number asked for says how it answers. */
const ANSWERS: Record<string, { status: number; body: unknown } | "silence"> = {
  "13585628": {
    status: 200,
    body: {
      countryCode: "DK",
      vatNumber: "13585628",
      requestDate: "2026-11-23T15:00:00.000Z",
      valid: true,
      requestIdentifier: "WAPIAAAAX1234",
      name: "DANSK BYG APS",
      address: "Havnegade 1\n1058 København K",
      traderName: "---",
    },
  },
  "88146328": {
    status: 200,
    body: { valid: false, requestIdentifier: "", name: "---", address: "---" },
  },
  "30000001": {
    status: 200,
    body: {
      actionSucceed: false,
      errorWrappers: [{ error: "MS_UNAVAILABLE" }],
    },
  },
  "30000002": { status: 200, body: { valid: false, userError: "TIMEOUT" } },
  "30000003": {
    status: 500,
    body: { actionSucceed: false, errorWrappers: [{ error: "INVALID_INPUT" }] },
  },
  "30000004": { status: 200, body: "<html>maintenance</html>" },
  "30000005": { status: 503, body: { valid: true } },
  "30000006": "silence",
}

describe("VIES", () => {
  let server: Server
  let url: string
  const asked: Asked[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = ""
      request.on("data", (chunk) => (text += chunk))
      request.on("end", () => {
        const body = JSON.parse(text) as { vatNumber: string }
        asked.push({ path: request.url ?? "", body })
        const answer = ANSWERS[body.vatNumber]
        if (answer === "silence") {
          return
        }
        response.writeHead(answer.status, {
          "content-type": "application/json",
        })
        response.end(
          typeof answer.body === "string"
            ? answer.body
            : JSON.stringify(answer.body)
        )
      })
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest-api`
  })

  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  const check = (vatId: string, requester?: string) =>
    viesRegistry({
      url,
      timeout_ms: 200,
      requester_vat_id: requester,
    }).check(vatId)

  it("keeps what a valid number's answer says, and its proof", async () => {
    expect(await check("DK13585628", "SE556036079301")).toEqual({
      result: "valid",
      request_identifier: "WAPIAAAAX1234",
      registered_name: "DANSK BYG APS",
      registered_address: "Havnegade 1\n1058 København K",
    })
    expect(asked.at(-1)).toEqual({
      path: "/rest-api/check-vat-number",
      body: {
        countryCode: "DK",
        vatNumber: "13585628",
        requesterMemberStateCode: "SE",
        requesterNumber: "556036079301",
      },
    })
  })

  it("reads dashes as nothing", async () => {
    expect(await check("DK88146328")).toEqual({
      result: "invalid",
      request_identifier: null,
      registered_name: null,
      registered_address: null,
    })
  })

  it("asks for Greece as EL, and without a requester when there is none", async () => {
    await check("GR13585628")

    expect(asked.at(-1)?.body).toEqual({
      countryCode: "EL",
      vatNumber: "13585628",
    })
  })

  it.each([
    ["a member state's register that is down", "DK30000001", "MS_UNAVAILABLE"],
    ["valid: false that only means a time-out", "DK30000002", "TIMEOUT"],
    ["a refusal with a status", "DK30000003", "INVALID_INPUT"],
    ["a page instead of an answer", "DK30000004", "JSON"],
    ["an answer with the wrong status", "DK30000005", "HTTP 503"],
    ["nothing in time", "DK30000006", "No answer within 200 ms"],
  ])("%s says nothing about the number", async (_, vatId, note) => {
    expect(await check(vatId)).toEqual({
      result: "unavailable",
      note: expect.stringContaining(note),
    })
  })

  it("nobody there says nothing about the number", async () => {
    const nowhere = viesRegistry({
      url: "http://127.0.0.1:1",
      timeout_ms: 200,
    })

    expect(await nowhere.check("DK13585628")).toMatchObject({
      result: "unavailable",
      note: expect.stringMatching(/fetch failed/),
    })
  })
})

describe("vatRegistry", () => {
  const vies = {
    url: "http://localhost:1",
    timeout_ms: 200,
    requester_vat_id: null,
  }

  afterEach(() => provideVatRegistry(null))

  it("is VIES, or nothing, or what was put in its place", () => {
    const own = {
      name: "Brønnøysund",
      check: async () => ({ result: "unavailable" as const, note: "" }),
    }

    expect(vatRegistry({ vies })?.name).toBe("VIES")
    expect(vatRegistry({ vies: null })).toBeNull()
    provideVatRegistry(own)
    expect(vatRegistry({ vies })).toBe(own)
    expect(vatRegistry({ vies: null })).toBe(own)
  })
})

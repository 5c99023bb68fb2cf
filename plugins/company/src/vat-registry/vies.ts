import { z } from "@medusajs/framework/zod"
import type { VatRegistry, VatRegistryAnswer } from "./vat-registry"

/** Where VIES is, how long it is waited for, and who asks. */
export type ViesSettings = {
  url: string
  timeout_ms: number
  requester_vat_id?: string | null
}

/** An answer of `POST /check-vat-number`; VIES leaves out or dashes what a country does not tell. */
const Answer = z.object({
  valid: z.boolean(),
  userError: z.string().nullish(),
  requestIdentifier: z.string().nullish(),
  name: z.string().nullish(),
  address: z.string().nullish(),
})

/** A refusal: `{ actionSucceed: false, errorWrappers: [{ error: "MS_UNAVAILABLE" }] }`. */
const Failure = z.object({
  errorWrappers: z.array(z.object({ error: z.string() })).min(1),
})

const unavailable = (note: string): VatRegistryAnswer => ({
  result: "unavailable",
  note: note.slice(0, 4000),
})

/** VIES writes `---` for what a country does not tell. */
const told = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim()
  return trimmed && !/^-+$/.test(trimmed) ? trimmed.slice(0, 4000) : null
}

/** `SE556036079301` in two parts; VIES knows Greece as EL. */
const split = (vatId: string): { country: string; number: string } => {
  const prefix = vatId.slice(0, 2).toUpperCase()
  return {
    country: prefix === "GR" ? "EL" : prefix,
    number: vatId.slice(2),
  }
}

const bodyFor = (vatId: string, requester?: string | null): string => {
  const asked = split(vatId)
  const asking = requester ? split(requester) : null
  return JSON.stringify({
    countryCode: asked.country,
    vatNumber: asked.number,
    ...(asking && {
      requesterMemberStateCode: asking.country,
      requesterNumber: asking.number,
    }),
  })
}

const read = (body: unknown, status: number): VatRegistryAnswer => {
  const failure = Failure.safeParse(body)
  if (failure.success) {
    return unavailable(failure.data.errorWrappers[0].error)
  }
  const answer = Answer.safeParse(body)
  if (status !== 200 || !answer.success) {
    return unavailable(`HTTP ${status} without an answer`)
  }
  const { valid, userError, requestIdentifier, name, address } = answer.data
  // `valid: false` also comes with MS_UNAVAILABLE, and then says nothing.
  if (userError && !["VALID", "INVALID"].includes(userError)) {
    return unavailable(userError)
  }
  return {
    result: valid ? "valid" : "invalid",
    request_identifier: told(requestIdentifier),
    registered_name: told(name),
    registered_address: told(address),
  }
}

/**
 * VIES, the EU's register of VAT ids, through its REST interface. Whatever
 * keeps it from answering — a member state's register that is down, too many
 * requests, a time-out — is `unavailable`, never `invalid`.
 */
export const viesRegistry = ({
  url,
  timeout_ms,
  requester_vat_id,
}: ViesSettings): VatRegistry => ({
  name: "VIES",
  check: async (vat_id) => {
    try {
      const response = await fetch(
        `${url.replace(/\/$/, "")}/check-vat-number`,
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: bodyFor(vat_id, requester_vat_id),
          signal: AbortSignal.timeout(timeout_ms),
        }
      )
      return read(await response.json(), response.status)
    } catch (error) {
      const { name, message, cause } = error as Error
      return unavailable(
        name === "TimeoutError"
          ? `No answer within ${timeout_ms} ms`
          : [message, (cause as Error | undefined)?.message]
              .filter(Boolean)
              .join(": ")
      )
    }
  },
})

import { createHash, randomBytes } from "node:crypto"

export const INVITATION_STATUSES = ["pending", "accepted", "revoked"] as const

export type InvitationStatus = (typeof INVITATION_STATUSES)[number]

/** An invitation as people see it: one whose time has run out is expired. */
export type InvitationState = InvitationStatus | "expired"

const BYTES = 32
const DAY = 24 * 60 * 60 * 1000

/** Milliseconds after which a letter that a server took from the queue and never handed over is taken again. */
export const TAKEN_FOR = 120_000

/** A secret for one letter, safe in an address: 256 bits of chance. */
export const newToken = (): string => randomBytes(BYTES).toString("base64url")

/** What is stored of a token: whoever reads the database cannot accept with it. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex")

/** When an invitation that is sent now runs out. */
export const expiryAfter = (days: number, now = new Date()): Date =>
  new Date(now.getTime() + days * DAY)

/** How an invitation stands at a moment. */
export const stateOf = (
  {
    status,
    expires_at,
  }: { status: InvitationStatus; expires_at: Date | string },
  now = new Date()
): InvitationState =>
  status === "pending" && new Date(expires_at) <= now ? "expired" : status

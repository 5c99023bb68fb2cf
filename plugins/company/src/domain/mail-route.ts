import type { Language, PaperKind } from "@medusa-b2b/kit/mail"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { isGranted } from "@medusa-b2b/kit/permissions"
import { idsOnPath } from "./company-path"
import { nearest, type PathNode } from "./nearest"

/** A company, as far as its post needs it. */
export type PostNode = PathNode & {
  name: string
  /** Language of its post; null: the nearest ancestor's. */
  language: Language | null
  /** Whether the member who ordered gets the confirmation too; null: the nearest ancestor's word, else yes. */
  order_confirmation_to_buyer: boolean | null
}

/** A mail address in a company's book. */
export type PostContactPoint = {
  id: string
  company_id: string
  name: string
  email: string
  language: Language | null
  papers: PaperKind[]
}

/** An active member with their mail address. */
export type PostMember = {
  id: string
  company_id: string
  /** What they may do by their role. */
  grants: Grant[]
  name: string | null
  email: string
  language: Language | null
}

/**
 * Who bought: an active member; somebody whom nothing can be sent to (removed,
 * erased, not known), `null`; or whoever it will be, for the preview.
 */
export type Buyer = PostMember | null | "whoever_orders"

/** All that decides who of a company gets a paper. */
export type PostFacts = {
  /** Path of the company whose paper it is. */
  path: string
  /** The company and its ancestors, in any order. */
  nodes: PostNode[]
  /** Contact points of all of them. */
  contact_points: PostContactPoint[]
  /** Active members of all of them. */
  members: PostMember[]
  default_language: Language
}

/** Why somebody gets a paper. */
export type MailReason =
  "contact_point" | "buyer" | "finance_member" | "admin_member"

/** Somebody who gets a paper. Without an address: whoever orders. */
export type RoutedRecipient = {
  email: string | null
  name: string | null
  language: Language | null
  because: { reason: MailReason; company_id: string | null }
}

type Addressed = Pick<PostMember, "company_id" | "email" | "language" | "name">

/** Permission of those who get invoices and reminders when nobody is named for them. */
export const RECEIVE_INVOICES = "invoice.receive"

/** Permissions by which somebody gets papers for which nobody is named. */
export const PAPER_PERMISSIONS = [RECEIVE_INVOICES, "member.manage"] as const

/** A group of people who may get a paper when nobody is named for it. */
type FallbackGroup = "buyer" | "finance" | "admin"

/** Who gets a paper when nobody is named for it: the first group that has anybody in it. */
const FALLBACKS: Record<PaperKind, readonly FallbackGroup[]> = {
  order_confirmation: ["admin"],
  delivery_note: ["buyer", "admin"],
  return: ["buyer", "admin"],
  invoice: ["finance", "admin"],
  reminder: ["finance", "admin"],
}

/** Who looks after the company's members is an admin; who gets invoices without that keeps the books. */
const holdsIn: Record<
  Exclude<FallbackGroup, "buyer">,
  (grants: Grant[], scope: "company" | "subtree") => boolean
> = {
  admin: (grants, scope) => isGranted({ grants }, "member.manage", scope),
  finance: (grants, scope) =>
    isGranted({ grants }, RECEIVE_INVOICES, scope) &&
    !isGranted({ grants }, "member.manage", scope),
}

/** The things of the nearest company on the path that has any. */
const ofNearest = <Thing extends { company_id: string }>(
  path: string,
  things: Thing[]
): Thing[] => {
  const owner = idsOnPath(path)
    .reverse()
    .find((id) => things.some(({ company_id }) => company_id === id))
  return things.filter(({ company_id }) => company_id === owner)
}

/** The language of somebody's post: their own choice, or that of the company where they are. */
const languageOf = (
  { language, company_id }: Addressed,
  { nodes, default_language }: PostFacts
): Language => {
  const path = nodes.find(({ id }) => id === company_id)?.path
  const inherited = path
    ? nearest(path, nodes, (node) => node.language)?.value
    : null
  return language ?? inherited ?? default_language
}

const recipient = (
  to: Addressed,
  reason: MailReason,
  facts: PostFacts
): RoutedRecipient => ({
  email: to.email.toLowerCase(),
  name: to.name,
  language: languageOf(to, facts),
  because: { reason, company_id: to.company_id },
})

const buyerAs = (buyer: Buyer, facts: PostFacts): RoutedRecipient[] => {
  if (buyer === "whoever_orders") {
    return [
      {
        email: null,
        name: null,
        language: null,
        because: { reason: "buyer", company_id: null },
      },
    ]
  }
  return buyer ? [recipient(buyer, "buyer", facts)] : []
}

/** Of the company itself, or of one above if their permission reaches below it. */
const membersWho = (
  group: Exclude<FallbackGroup, "buyer">,
  facts: PostFacts
): RoutedRecipient[] => {
  const own = idsOnPath(facts.path).at(-1)
  return ofNearest(
    facts.path,
    facts.members.filter(({ company_id, grants }) =>
      holdsIn[group](grants, company_id === own ? "company" : "subtree")
    )
  ).map((member) => recipient(member, `${group}_member`, facts))
}

const groupOf = (
  group: FallbackGroup,
  buyer: Buyer,
  facts: PostFacts
): RoutedRecipient[] =>
  group === "buyer" ? buyerAs(buyer, facts) : membersWho(group, facts)

/** Whether the company, or its nearest ancestor with a word on it, wants the buyer to get the confirmation. */
const confirmsToBuyer = ({ path, nodes }: PostFacts): boolean =>
  nearest(path, nodes, (node) => node.order_confirmation_to_buyer)?.value ??
  true

/** Each address once, for the first reason. */
const onceEach = (recipients: RoutedRecipient[]): RoutedRecipient[] =>
  recipients.filter(
    ({ email }, index) =>
      recipients.findIndex((each) => each.email === email) === index
  )

/**
 * Who of a company gets a paper, and why. The nearest company on the path with
 * contact points for the paper decides, and all of them get it; the order's
 * confirmation goes to the member who ordered as well, unless the company says
 * otherwise. When nobody is named: an invoice or a reminder goes to those who
 * may receive invoices and are no admins, else to the admins; the others to the
 * buyer, else to the admins. Permissions decide, so that roles that a company
 * has defined count like the standing ones. A company's status changes nothing: a suspended one still owes.
 */
export const routePaper = (
  paper: PaperKind,
  buyer: Buyer,
  facts: PostFacts
): RoutedRecipient[] => {
  const named = ofNearest(
    facts.path,
    facts.contact_points.filter(({ papers }) => papers.includes(paper))
  ).map((point) => recipient(point, "contact_point", facts))

  const buyerToo =
    paper === "order_confirmation" && confirmsToBuyer(facts)
      ? buyerAs(buyer, facts)
      : []
  const decided = onceEach([...named, ...buyerToo])
  if (decided.length) {
    return decided
  }
  const fallback = FALLBACKS[paper]
    .map((group) => groupOf(group, buyer, facts))
    .find((group) => group.length)
  return onceEach(fallback ?? [])
}

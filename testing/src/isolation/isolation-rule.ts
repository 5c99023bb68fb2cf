/**
 * Ids of somebody's things by what they are. A plugin's rules may ask for
 * further ones; the cast that a test brings has to know them.
 */
export type Belongings = Record<string, string>

/** One request that a stranger makes. */
export type Attempt = {
  /** What is foreign in it, for the report; e.g. "their cart in the query". */
  what?: string
  /** Values of the path's parameters. */
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  headers?: Record<string, string>
  /**
   * The owner makes the same request last and has to succeed, so that a
   * mistyped body is not taken for a guard. Where that cannot be: why.
   */
  noControl?: string
  /** Statuses that are a refusal here beside 401, 403 and 404. */
  alsoRefusedBy?: number[]
}

/** What attempts are made of. */
export type Ids = {
  /** What belongs to the owner: all of it is foreign to who tries. */
  theirs: Belongings
  /** What belongs to who tries. */
  own: Belongings
  /** What everybody may know: regions, variants, shipping options. */
  common: Belongings
}

/** The requests to try. */
export type Attempts = (ids: Ids) => Attempt[]

type WhoseData =
  | {
      /** The route gives everybody the same: why that is right. */
      public: string
    }
  | {
      /** The route gives each caller their own: what it goes by. */
      self: string
    }
  | {
      /** The route works on the things of a company, or of one person in all companies. */
      ownedBy: "company" | "person"
    }

/**
 * Whose data a store route hands out, and how a stranger would go about
 * getting at somebody else's.
 */
export type IsolationRule = {
  /** As mounted: `GET /store/carts/:id`. */
  route: string
  /** With foreign ids in path, query or body: each has to be refused and change nothing. */
  refuses?: Attempts
  /** May succeed, but shows and changes nothing of the owner's. Default for public and self routes: one plain request. */
  allows?: Attempts
} & WhoseData

/** Whether the same person, acting for another company, is a stranger to these things too. */
export const isPersonal = (rule: IsolationRule): boolean =>
  "ownedBy" in rule && rule.ownedBy === "person"

/** The attempts that may succeed. */
export const allowedAttempts = (rule: IsolationRule, ids: Ids): Attempt[] =>
  rule.allows?.(ids) ?? ("ownedBy" in rule ? [] : [{}])

import { secret } from "../secret"

const of = (JWT_SECRET: string | undefined, NODE_ENV: string | undefined) =>
  secret("JWT_SECRET", { JWT_SECRET, NODE_ENV })

describe("a secret of the store", () => {
  it.each([undefined, "", "only-for-development"])(
    "is not %j in production",
    (given) => {
      expect(() => of(given, "production")).toThrow(
        "In production the store does not start without JWT_SECRET"
      )
    }
  )

  it("is the environment's; elsewhere than in production one that everybody knows does", () => {
    expect(of("mine", "production")).toBe("mine")
    expect(of("mine", "development")).toBe("mine")
    for (const where of [undefined, "development", "test"]) {
      expect(of(undefined, where)).toBe("only-for-development")
    }
  })
})

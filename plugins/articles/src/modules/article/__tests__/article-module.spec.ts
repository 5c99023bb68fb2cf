import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { resolve } from "node:path"
import { livingSuccessor, type Mortal } from "../../../domain/successors"
import { ARTICLE_MODULE } from "../index"
import { Article, ArticleNumber, PartNumber, SalesUnit } from "../models"
import type { ArticleModuleService } from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<ArticleModuleService>({
  moduleName: ARTICLE_MODULE,
  moduleModels: [Article, ArticleNumber, PartNumber, SalesUnit],
  resolve: resolve(__dirname, ".."),
  // The migrations themselves, so that what they lack fails here.
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const box = {
      code: "XBX",
      factor: 200,
      is_default: true,
      gtin: "14006381333938",
    }
    const screw = {
      is_base_sold: false,
      price_unit: 100 as const,
      gtin: "4006381333931",
      units: [box],
      numbers: [
        { kind: "e_number" as const, value: "E1234567", maker: null },
        { kind: "maker" as const, value: "SK-5/60", maker: "Essve" },
      ],
    }
    const found = async (words: string, ...companies: string[]) =>
      (await service.findByNumber(words, companies)).map(
        ({ variant_id, kind, is_exact }) =>
          `${variant_id} ${kind}${is_exact ? "" : "…"}`
      )

    describe("an article's card", () => {
      it("says what was said, and keeps what is left out", async () => {
        const { previous, current } = await service.saveCard("v1", screw)
        expect(previous).toBeNull()
        expect(current).toEqual({
          ...screw,
          base_unit: "C62",
          numbers: [
            { kind: "e_number", value: "E 12 345 67", maker: null },
            { kind: "maker", value: "SK-5/60", maker: "Essve" },
          ],
          discontinued_on: null,
          successor_variant_id: null,
        })
        const later = await service.saveCard("v1", { price_unit: 1000 })
        expect(later.previous).toEqual(current)
        expect(later.current).toEqual({ ...current, price_unit: 1000 })
        await service.restoreCard("v1", current)
        expect((await service.cardsOf(["v1"])).get("v1")).toEqual(current)
        await service.restoreCard("v1", null)
        expect(await service.cardsOf(["v1"])).toEqual(new Map())
        expect(await service.listArticleNumbers({})).toEqual([])
      })

      it.each([
        [
          { units: [{ ...box, factor: 2.5 }] },
          "whole number of base units, not 2.5 (XBX)",
        ],
        [{ units: [{ ...box, factor: 0 }] }, "not 0 (XBX)"],
        [{ units: [box, { ...box, gtin: null }] }, "XBX is there twice"],
        [{ units: [{ ...box, code: "C62" }] }, "C62 is there twice"],
        [
          { units: [box, { ...box, code: "XPX", gtin: null }] },
          "Only one unit can be the default one",
        ],
        [{ base_unit: "pieces" }, '"pieces" is no unit code'],
        [{ units: [], is_base_sold: false }, "nobody could buy it"],
        [{ gtin: "4006381333932" }, '"4006381333932" is not a GTIN'],
        [{ gtin: box.gtin, units: [box] }, "is there twice"],
        [
          { numbers: [{ kind: "rsk" as const, value: "12", maker: null }] },
          '"12" is not an RSK number',
        ],
        [{ successor_variant_id: "v1" }, "lead back there"],
      ])("refuses %j", async (changes, sentence) => {
        await expect(service.saveCard("v1", changes)).rejects.toThrow(sentence)
        expect(await service.cardsOf(["v1"])).toEqual(new Map())
      })

      it("has GTINs and trade numbers for itself alone, a maker's number not", async () => {
        await service.saveCard("v1", screw)
        await expect(
          service.saveCard("v2", { gtin: "04006381333931" })
        ).rejects.toThrow("4006381333931 (gtin) is that of another article: v1")
        await expect(
          service.saveCard("v2", {
            numbers: [{ kind: "e_number", value: "12 345 67", maker: null }],
          })
        ).rejects.toThrow("is that of another article: v1")
        await service.saveCard("v2", {
          numbers: [{ kind: "maker", value: "sk 5 60", maker: "Gunnebo" }],
        })
        expect(await found("SK560")).toEqual(["v1 maker", "v2 maker"])
      })

      it("gives a GTIN to one of ten who claim it at once", async () => {
        const claims = await Promise.allSettled(
          Array.from({ length: 10 }, async (_, at) =>
            service.saveCard(`v${at}`, { gtin: "4006381333931" })
          )
        )
        expect(
          claims.filter(({ status }) => status === "fulfilled")
        ).toHaveLength(1)
        expect(await service.listArticleNumbers({})).toHaveLength(1)
      })
    })

    describe("successors", () => {
      const dead = (successor_variant_id: string | null) => ({
        discontinued_on: "2026-01-01",
        successor_variant_id,
      })

      it("are followed, and never lead back", async () => {
        await service.saveCard("v1", dead("v2"))
        await service.saveCard("v2", dead("v3"))
        await expect(service.saveCard("v3", dead("v1"))).rejects.toThrow(
          "v1 cannot take the place of v3"
        )
        const all = await service.successorsOf(["v1"])
        expect(
          livingSuccessor(all.get("v1") as Mortal, all, "2026-11-24")
        ).toBe("v3")
      })

      it("close no circle when two name one another at once", async () => {
        for (let round = 0; round < 5; round++) {
          const [a, b] = [`a${round}`, `b${round}`]
          const named = await Promise.allSettled([
            service.saveCard(a, dead(b)),
            service.saveCard(b, dead(a)),
          ])
          expect(
            named.filter(({ status }) => status === "rejected")
          ).toHaveLength(1)
        }
      })
    })

    describe("numbers", () => {
      const mine = (
        company_id: string,
        variant_id: string,
        number: string,
        key: string,
        name: string | null = null
      ) =>
        service.createPartNumbers({ company_id, variant_id, number, key, name })

      it("are found however they are written, exactly or by how they begin", async () => {
        await service.saveCard("v1", screw)
        expect(await found("4006381333931")).toEqual(["v1 gtin"])
        expect(await found("1 4006381 33393 8")).toEqual(["v1 gtin"])
        expect(await found("E 12 345 67")).toEqual(["v1 e_number"])
        expect(await found("1234567")).toEqual(["v1 e_number"])
        expect(await found("sk-5")).toEqual(["v1 maker…"])
        expect(await found("sk")).toEqual([])
        expect(await found("%%%")).toEqual([])
        expect(await found("   ")).toEqual([])
      })

      it("of a company are those of it and above it, the nearest one's first", async () => {
        await mine("group", "v1", "47-11", "4711", "Plåtskruv lång")
        await mine("group", "v2", "4712", "4712")
        await mine("solna", "v3", "4711", "4711")
        await mine("other", "v9", "4711", "4711", "Plåtskruv")
        expect(await found("4711", "solna", "group")).toEqual([
          "v3 part_number",
        ])
        expect(await found("4711", "group")).toEqual(["v1 part_number"])
        expect(await found("471", "solna", "group")).toEqual([
          "v3 part_number…",
          "v2 part_number…",
        ])
        expect(await found("plåtskruv", "group")).toEqual(["v1 part_number…"])
        expect(await found("4711")).toEqual([])
        await expect(mine("group", "v5", "4711", "4711")).rejects.toThrow(
          /already exists/
        )
      })
    })
  },
})

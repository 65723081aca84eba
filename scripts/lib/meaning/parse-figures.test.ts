import { describe, expect, test } from "vitest";
import { keepFigures, parseFigures, restoreFigures } from "./parse-figures.ts";

/** The figures of a text, those that need not be elsewhere left out, in short. */
function show(text: string): string {
  return parseFigures(text)
    .filter(({ kind }) => kind !== "loose")
    .map((figure) => {
      if (figure.kind === "name") return figure.name;
      const sign = { above: ">", below: "<" } as const;
      const number = Number(figure.number.toPrecision(10));
      return `${figure.comparator ? sign[figure.comparator] : ""}${number}${figure.unit === undefined ? "" : ` ${figure.unit}`}`;
    })
    .join(", ");
}

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "digits with thousands, points and percent": [
    ["12,345 of 67.8%", "12345, 67.8 %"],
    ["100 000 people", "100000 person"],
    ["P = .04 and 0·05", "0.04, 0.05"],
    ["0,94", "0.94"],
    ["1.000", "1"],
  ],
  "full-width digits and signs": [
    ["１２，３４５ 人", "12345 person"],
    ["Ｐ＜０．０５", "<0.05"],
    ["４５．６％", "45.6 %"],
  ],
  "character references": [["P &lt; 0.05 and &ge;65 years", "<0.05, >65 year"]],
  "ranges and pairs share a unit": [
    ["10–20%", "10 %, 20 %"],
    ["9% 與 6%", "9 %, 6 %"],
    ["20 至 30 歲", "20 year, 30 year"],
    ["45.3 ± 13.6 years", "45.3 year, 13.6 year"],
  ],
  "confidence intervals and P values": [
    ["(95%CI1.08-1.15)p<0.001", "95 %, 1.08, 1.15, <0.001"],
    ["95% 信賴區間 1.08 至 1.15", "95 %, 1.08, 1.15"],
    ["n=417", "417"],
  ],
  exponents: [
    ["10^5, 10⁵ and 1e5", "100000, 100000, 100000"],
    ["2.3 × 10⁻³", "0.0023"],
    ["2.3×10-3", "0.0023"],
    ["3 × 10(9)/L", "3000000000"],
    ["10 的 5 次方", "100000"],
  ],
  magnitudes: [
    ["nearly 1.3 million pairs", "<1300000"],
    ["近 130 萬組", "<1300000"],
    ["1 萬 2 千元", "12000"],
    ["4 萬 6,200 元、1 億 2,000 萬、3 萬 2018 年", "46200, 120000000, 30000, 2018"],
    ["3億5千萬", "350000000"],
    ["六百萬份", "6000000"],
    ["兩千三百萬人", "23000000 person"],
    ["half a million", "500000"],
    ["5 千克", "5 kg"],
  ],
  "shares in words": [
    ["四成、四成五", "0.4 part, 0.45 part"],
    ["三分之二", "0.6666666667 part"],
    ["百分之三十五點二，百分之百", "35.2 %, 100 %"],
    ["一半，過半，半數，近半", "0.5 part, >0.5 part, 0.5 part, <0.5 part"],
    ["one in five", "0.2 part"],
    ["two-thirds and three quarters", "0.6666666667 part, 0.75 part"],
    ["about half, half of them", "0.5 part, 0.5 part"],
    ["a third of them, a third group", "0.3333333333 part"],
  ],
  "English counts": [
    ["Twenty-five of two hundred and thirty-one", "25, 231"],
    ["six thousand four hundred", "6400"],
    ["one and a half years, a year and a half", "1.5 year"],
    ["two dozen, a dozen", "24"],
    ["two decades", "2 decade"],
    ["one of the first, the second, both", ""],
  ],
  "Chinese counts": [
    ["兩組、十五位、二十三例", "2, 15 person, 23"],
    ["兩年半，三個半月", "2.5 year, 3.5 month"],
    ["兩者、第三、第 三組、星期三、三級醫院、四分位距、四捨五入、數十名、十分顯著、三四個", ""],
    ["百分點、股四頭肌、八段錦、二元變項、二次分析、一成不變", ""],
  ],
  "dates and decades": [
    ["November 20, 2024", "20, 2024"],
    ["2024 年 11 月 20 日", "2024, 11, 20"],
    ["the 1990s", "1990"],
    ["90 年代", "1990"],
  ],
  "names with digits": [
    ["GPT-4o, GPT-4.1 and S-758/2021", "gpt4o, gpt41, s7582021"],
    ["VGG16／ResNet50", "vgg16, resnet50"],
    ["T2-weighted, HbA1c, SpO₂", "t2, hba1c, spo2"],
    ["Claude 3.5 Sonnet", "3.5"],
    ["the top-10 and day-7", "10, 7"],
    ["https://example.org/a1b2 and 10.5555/x1", ""],
  ],
  "sides of a number": [
    ["more than 5, no more than 6, not less than 7, 8 or more", ">5, <6, >7, >8"],
    ["超過 5、不超過 6、不低於 7、8 以上、未達 9、10 天內", ">5, <6, >7, >8, <9, <10 day"],
    ["≦65 歲", "<65 year"],
  ],
  units: [
    ["5 mg, 5 mL, 5 mM", "5 mg, 5 mL, 5 mmol"],
    ["5 毫克、5 毫升、5 公分", "5 mg, 5 mL, 5 cm"],
    ["30-day, 1.79s, 12-week", "30 day, 1.79 s, 12 week"],
    ["5 percentage points, 5 個百分點", "5 percentage point, 5 percentage point"],
  ],
};

describe("figures of a text", () => {
  for (const [name, rows] of Object.entries(cases)) {
    test.each(rows)(`${name}: %s`, (text, shown) => {
      expect(show(text)).toBe(shown);
    });
  }

  test("places are those of the text itself", () => {
    const text = "Ｐ &lt; ０．０５，近 130 萬組";
    expect(parseFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "０．０５",
      "130 萬",
    ]);
  });

  test("a number in words, an ordinal and the digits of a name are there to be found", () => {
    const loose = parseFigures("one, second, 兩者, 第三, GPT-4").filter(
      ({ kind }) => kind === "loose",
    );
    expect(loose.map((figure) => "number" in figure && figure.number)).toEqual([1, 2, 2, 3, 4]);
  });

  test("figures that were kept of an abstract say the same of number, unit and name", () => {
    const kept = keepFigures("BM25 reached 82.0% in 384 patients.");
    expect(kept).toEqual([
      { number: "bm25", place: 0 },
      { number: 25, place: 2 },
      { number: 82, unit: "%", place: 13 },
      { number: 384, unit: "person", place: 22 },
    ]);
    expect(restoreFigures(kept).map(({ kind }) => kind)).toEqual([
      "name",
      "digits",
      "digits",
      "digits",
    ]);
  });
});

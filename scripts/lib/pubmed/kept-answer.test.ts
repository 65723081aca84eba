import { expect, it } from "vitest";
import { inventArticle, inventSet } from "../../test/services/invented-articles.ts";
import { buildKeptAnswer, parseKeptAnswer, renderKeptAnswer } from "./kept-answer.ts";
import { parsePubmedXml } from "./parse-pubmed-xml.ts";

async function keep(parts: Parameters<typeof inventArticle>[0]) {
  for await (const { article } of parsePubmedXml([inventSet(inventArticle(parts))], { file: "" })) {
    if (article?.pmid === undefined) continue;
    return buildKeptAnswer({ ...article, pmid: article.pmid }, (text) => `hash of ${text}`);
  }
  throw new Error("no article");
}

it("is written a value a line, in one order, and read back as it was", async () => {
  const answer = await keep({
    article: `<Language>eng</Language><Abstract><AbstractText Label="RESULTS">Some\n 3%.</AbstractText></Abstract>`,
  });
  const text = renderKeptAnswer(answer);
  expect(text).toMatchInlineSnapshot(`
    "{
      "pmid": "90000001",
      "title": "An invented paper.",
      "published": {},
      "languages": [
        "eng"
      ],
      "types": [],
      "links": [],
      "authorCountries": [],
      "abstract": {
        "hash": "hash of RESULTS: Some 3%.",
        "figures": [
          {
            "number": 3,
            "unit": "%",
            "place": 14
          }
        ]
      }
    }
    "
  `);
  expect(parseKeptAnswer(text)).toEqual(answer);
});

it("keeps nothing of the abstract where there is none, and reads no text that is no answer", async () => {
  expect((await keep({})).abstract).toBeUndefined();
  for (const text of ["", "{}", "[1]", '{"pmid": 1}']) {
    expect(parseKeptAnswer(text)).toBeUndefined();
  }
});

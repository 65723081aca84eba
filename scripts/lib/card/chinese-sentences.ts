import { absentWords } from "../record/schema/absent-words.ts";
import type { DefaultText, SentenceFacts } from "./needed-words.ts";
import { phrase } from "./phrase.ts";

const unrated = absentWords.score["zh-Hant"];

/** The default sentences of the Traditional Chinese page: those of the reference page, to the character. */
export function writeChineseSentences(facts: SentenceFacts): DefaultText {
  const { area, finding, journal, country, roi, score, scoreOutOfTen } = facts;
  const isRated = score !== undefined && scoreOutOfTen !== undefined;
  return {
    innovation: phrase`本研究的主要創新在於：${finding}`,
    purpose: phrase`本研究聚焦於${area}領域，旨在探討 AI 技術在醫療場景中的應用。`,
    contribution: phrase`研究提出了${finding}，為臨床實踐提供了新的解決方案。`,
    features: [
      { text: phrase`應用場景：${area}` },
      { text: phrase`創新程度：${isRated ? `評分 ${scoreOutOfTen}` : unrated}` },
      { text: phrase`期刊影響：發表於 ${journal}` },
    ],
    questions: [
      {
        question: "這項研究解決了什麼問題？",
        answer: phrase`本研究針對${area}領域的挑戰，提出了基於 AI 的解決方案。`,
      },
      { question: "採用了什麼技術方法？", answer: phrase`${finding}` },
      {
        question: "研究的主要成果是什麼？",
        answer: isRated
          ? phrase`研究獲得了 ${score} 分的專家評分，證明了其在${area}領域的應用價值。`
          : phrase`${unrated}`,
      },
      {
        question: "有哪些實際應用場景？",
        answer: phrase`主要應用於${area}，可用於改善醫療服務品質和效率。`,
      },
    ],
    limitations: [
      {
        label: "研究範圍",
        text: isRated ? phrase`研究評分為 ${scoreOutOfTen}，可能存在改進空間` : phrase`${unrated}`,
      },
      { label: "地區差異", text: phrase`研究來自${country}，其他地區適用性需驗證` },
      { label: "ROI 數據", text: phrase`${roi}，經濟效益評估可能不完整` },
    ],
    openQuestions: [
      { text: phrase`該技術在不同規模醫院的適用性如何？` },
      { text: phrase`長期使用的效果和穩定性是否經過驗證？` },
      { text: phrase`與現有系統整合時可能面臨哪些挑戰？` },
    ],
    critique: [
      { label: "技術成熟度", text: phrase`需要評估從研究到實際部署的距離` },
      { label: "成本效益", text: phrase`${roi}，需要更詳細的經濟分析` },
      { label: "倫理考量", text: phrase`AI 在${area}應用時的倫理和隱私問題` },
      { label: "可推廣性", text: phrase`研究結果在其他醫療場景的適用性` },
    ],
  };
}

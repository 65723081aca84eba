import type { DefaultText, SentenceFacts, Words } from "./needed-words.ts";
import { phrase } from "./phrase.ts";

const unrated = "尚未評分";

function defaultText(facts: SentenceFacts): DefaultText {
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

const conducts = {
  prospective: "前瞻性",
  retrospective: "回溯性",
  both: "前瞻性與回溯性",
} as const;

/** The words of the Traditional Chinese page: those of the reference page, to the character. */
export const chineseWords: Words = {
  pageTitle: (position) => `文獻 ${position}：`,
  cards: {
    core: "📌 第一張：核心觀點卡",
    paraphrase: "✍️ 第二張：Paraphrase 卡",
    qa: "❓ 第三張：問答卡",
    exceptions: "🤔 第四張：例外卡",
    references: "📚 參考資訊",
  },
  sections: {
    finding: "主要發現",
    abstractEn: "文獻摘要（Abstract）",
    abstractZh: "中文摘要",
    keyFigures: "關鍵數據",
    innovation: "核心創新點",
    purpose: "研究目的與方法",
    contribution: "主要貢獻",
    features: "技術特點",
    limitations: "潛在限制",
    openQuestions: "需要進一步探討的問題",
    critique: "批判性思考",
  },
  questionNumber: (number) => `Q${number}: `,
  answer: "A: ",
  labels: {
    titleEn: "English Title",
    titleZh: "中文標題",
    titleOriginal: "原文標題",
    pmid: "PMID",
    pmcid: "PMCID",
    doi: "DOI",
    journal: "期刊",
    score: "評分",
    area: "應用領域",
    authors: "作者",
    importance: "重要性",
    innovation: "創新程度",
    studyType: "研究類型",
    country: "國家/地區",
    year: "發表年份",
    roi: "ROI 數值",
    published: "發表日期",
    volume: "卷",
    issue: "期",
    pages: "頁碼",
    type: "文獻類型",
    language: "論文語言",
    meshTerms: "醫學主題詞（MeSH）",
    keywords: "關鍵詞",
    source: "資料來源",
    retrieved: "擷取日期",
    curators: "策展人",
    drafting: "卡片撰寫",
    verified: "人工核對日期",
    accepted: "檢視後接受",
    date: "日期",
    topic: "主題",
    tags: "標籤",
    funding: "經費來源",
    authorCountries: "作者所在國家/地區",
    added: "收錄日期",
    preprint: "預印本",
    article: "正式發表版本",
    update: "更新版本",
    comment: "評論文章",
  },
  absent: {
    title: "未提供",
    pmid: "未提供",
    doi: "未提供",
    journal: "未知期刊",
    score: unrated,
    area: "未分類",
    finding: "待整理",
    studyType: "未分類",
    country: "待查",
    year: "待查",
    roi: "無數值",
  },
  levels: { high: "高", medium: "中", low: "低" },
  drafting: { human: "由人撰寫", machine: "由機器起草", mixed: "由人與機器共同撰寫" },
  conducted: (design, conduct) => `${design}（${conducts[conduct]}）`,
  grant: (name, id) => `${name}（${id}）`,
  listSeparator: "、",
  evidence: {
    label: {
      abstract: "佐證（摘要）",
      "full-text": "佐證（全文）",
      curator: "佐證（策展人）",
    },
    mark: { abstract: "", "full-text": "（依據全文）", curator: "（策展人觀點）" },
  },
  status: {
    retracted: "這篇文獻已被撤稿",
    concern: "期刊已對這篇文獻發出關切聲明",
    corrected: "這篇文獻已有勘誤",
    noNotice: "引用或應用前，請先查閱期刊公告。",
  },
  defaultText,
};

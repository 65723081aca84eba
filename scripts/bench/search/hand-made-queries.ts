/** Queries as readers of this repository's own papers may type them, with the ids of the right answers. */
export const handMadeQueries: Readonly<
  Record<string, readonly (readonly [query: string, ...ids: string[]])[]>
> = {
  "two characters within a word": [
    ["腺癌", "pubmed-69", "pubmed-49"],
    ["檢傷", "pubmed-54"],
    ["蛋白", "pubmed-16"],
    ["併發", "pubmed-23"],
    ["同調", "pubmed-68"],
  ],
  "Simplified characters": [
    ["胰脏癌", "pubmed-69"],
    ["热影像", "pubmed-26"],
    ["肿瘤专科问答", "pubmed-41"],
    ["急诊 检伤", "pubmed-54"],
    ["肝病预测", "pubmed-67"],
  ],
  "the other word": [
    ["前列腺癌", "pubmed-49"],
    ["前列腺 磁共振", "pubmed-49"],
    ["乳腺癌 筛查", "pubmed-26"],
    ["可解释人工智能", "pubmed-58"],
    ["心肌梗死", "pubmed-8"],
    ["大语言模型 检索增强", "pubmed-53"],
    ["队列研究 手术", "pubmed-23"],
  ],
  "typing errors": [
    ["pancraetic cancer", "pubmed-69"],
    ["thermograpy", "pubmed-26"],
    ["proteomc profiling", "pubmed-16"],
    ["retreival augmented", "pubmed-53"],
    ["rostate", "pubmed-49"],
    ["ctascope", "pubmed-68"],
    ["xplainable", "pubmed-58"],
  ],
  identifiers: [
    ["40817317", "pubmed-69"],
    ["PMID：４０８９７９０９", "pubmed-49"],
    ["https://pubmed.ncbi.nlm.nih.gov/40935419/", "pubmed-23"],
    ["doi: 10.1136/BMJOPEN-2024-098590", "pubmed-23"],
    ["https://dx.doi.org/10.2196/64954。", "pubmed-26"],
    ["journal.pone.0330899", "pubmed-67"],
  ],
  journals: [
    ["Nature cancer", "pubmed-49"],
    ["JMIR AI", "pubmed-8"],
    ["ieee access", "pubmed-68"],
    ["scientific reports", "pubmed-58"],
  ],
  mixed: [
    ["LLM 腫瘤 synthetic data", "pubmed-41"],
    ["心電圖 multimodal", "pubmed-8"],
    ["德國 神經血管 guidelines", "pubmed-53"],
    ["韓國 ChatGPT", "pubmed-54"],
    ['"large language model" CT', "pubmed-69"],
    ["year:2025 journal:plos 機器學習", "pubmed-67"],
  ],
};

/** Queries as readers may type them, with the ids of the right answers among the papers made by hand. */
export const handMadeQueries: Readonly<
  Record<string, readonly (readonly [query: string, ...ids: string[]])[]>
> = {
  "two characters within a word": [
    ["腺癌", "pancreas", "prostate"],
    ["檢傷", "triage"],
    ["蛋白", "proteins"],
    ["併發", "surgery"],
    ["同調", "coherence"],
  ],
  "Simplified characters": [
    ["胰脏癌", "pancreas"],
    ["热影像", "warmth"],
    ["肿瘤专科问答", "oncology"],
    ["急诊 检伤", "triage"],
    ["肝病预测", "liver"],
  ],
  "the other word": [
    ["前列腺癌", "prostate"],
    ["前列腺 磁共振", "prostate"],
    ["乳腺癌 筛查", "warmth"],
    ["可解释人工智能", "trust"],
    ["心肌梗死", "heart"],
    ["大语言模型 检索增强", "guidelines"],
    ["队列研究 手术", "surgery"],
  ],
  "typing errors": [
    ["pancraetic cancer", "pancreas"],
    ["thermograpy", "warmth"],
    ["proteomc profiling", "proteins"],
    ["retreival augmented", "guidelines"],
    ["rostate", "prostate"],
    ["umoscope", "coherence"],
    ["xplainable", "trust"],
  ],
  identifiers: [
    ["90000069", "pancreas"],
    ["PMID：９０００００４９", "prostate"],
    ["https://pubmed.ncbi.nlm.nih.gov/90000023/", "surgery"],
    ["doi: 10.5555/OPENDEEP-2024-098", "surgery"],
    ["https://dx.doi.org/10.5555/64026。", "warmth"],
    ["journal.voices.0330", "liver"],
  ],
  journals: [
    ["Invented oncology", "prostate"],
    ["Waiting Rooms AI", "heart"],
    ["open circuits", "coherence"],
    ["figures and facts", "trust"],
  ],
  mixed: [
    ["LLM 腫瘤 synthetic data", "oncology"],
    ["心電圖 multimodal", "heart"],
    ["德國 神經血管 guidelines", "guidelines"],
    ["韓國 ChatGPT", "triage"],
    ['"large language model" CT', "pancreas"],
    ["year:2025 journal:public 機器學習", "liver"],
  ],
};

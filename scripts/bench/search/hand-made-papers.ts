import type { Bilingual } from "../../lib/locale.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";

/** What is said of an invented paper: the texts that a search reads, and what it is found by. */
type Sketch = Pick<PaperRecord, "pmid" | "doi" | "journal" | "published" | "country" | "score"> & {
  readonly title: Bilingual;
  readonly area: Bilingual;
  readonly design: Bilingual;
  readonly finding: Bilingual;
  readonly abstract?: string;
  readonly purpose: Bilingual;
  readonly features: readonly Bilingual[];
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly limitation: Bilingual;
};

/** Groups of terms that mean the same, of which the queries made by hand need some. */
export const handMadeSynonyms: readonly (readonly string[])[] = [
  ["胰臟癌", "胰腺癌", "pancreatic cancer"],
  ["攝護腺癌", "前列腺癌", "prostate cancer"],
  ["攝護腺", "前列腺", "prostate"],
  ["乳癌", "乳腺癌", "breast cancer"],
  ["篩檢", "篩查"],
  ["心肌梗塞", "心肌梗死", "myocardial infarction"],
  ["磁振造影", "磁共振", "MRI"],
  ["電腦斷層", "計算機斷層掃描", "computed tomography", "CT"],
  ["世代研究", "隊列研究", "cohort study"],
  ["大型語言模型", "大語言模型", "large language model", "LLM"],
  ["檢索增強生成", "檢索增強", "retrieval augmented generation"],
  ["人工智慧", "人工智能", "artificial intelligence", "AI"],
  ["可解釋性", "可解釋人工智慧", "explainable AI"],
  ["影像", "圖像"],
  ["急診", "emergency department"],
];

/** Papers that nobody wrote, alike enough that a search has to choose between them; ids by name. */
const sketches: Readonly<Record<string, Sketch>> = {
  pancreas: {
    title: {
      en: "Which tumours can be cut out? A large language model tuned on dictated CT reports of pancreatic cancer",
      "zh-Hant": "哪些腫瘤可以切除？以口述電腦斷層報告微調的大型語言模型判讀胰臟癌",
    },
    pmid: "90000069",
    doi: "10.5555/resect.0069",
    journal: "Reports and Readings",
    published: "2024-11",
    score: 8,
    area: { en: "Radiology reports", "zh-Hant": "放射科報告" },
    design: { en: "Retrospective study", "zh-Hant": "回溯性研究" },
    finding: {
      en: "The tuned model named the stage of 412 of 450 invented adenocarcinomas, the untuned one of 301.",
      "zh-Hant": "微調後的模型在 450 例虛構的腺癌中說對 412 例的分期，未微調者為 301 例。",
    },
    abstract:
      "Reports are dictated in prose. We tuned a large language model on 2,000 invented CT reports and asked it for vessel contact, spread and resectability. A second reader settled what was doubtful.",
    purpose: {
      en: "To turn prose on the pancreas into a table that a tumour board can read.",
      "zh-Hant": "把描述胰臟的敘述文字轉成腫瘤委員會看得懂的表格。",
    },
    features: [
      {
        en: "Each answer quotes the sentence of the report that it rests on.",
        "zh-Hant": "每個答案都引用所依據的報告原句。",
      },
      {
        en: "No report of another organ, liver or kidney, was among them.",
        "zh-Hant": "其中沒有肝臟或腎臟等其他器官的報告。",
      },
    ],
    question: { en: "Does it read the pictures?", "zh-Hant": "它會看影像嗎？" },
    answer: {
      en: "No, only what radiologists wrote about them.",
      "zh-Hant": "不會，只讀放射科醫師寫下的文字。",
    },
    limitation: {
      en: "One hospital, one style of dictation.",
      "zh-Hant": "只有一家醫院、一種口述習慣。",
    },
  },
  prostate: {
    title: {
      en: "One model for scans and slides: grading prostate cancer without a needle",
      "zh-Hant": "掃描與切片共用一個模型：不必穿刺的攝護腺癌分級",
    },
    pmid: "90000049",
    doi: "10.5555/onenine.49x",
    journal: "Invented Oncology",
    published: "2023",
    score: 9,
    area: { en: "Urology", "zh-Hant": "泌尿科" },
    design: { en: "Development and validation", "zh-Hant": "模型開發與驗證" },
    finding: {
      en: "On 600 MRI scans the grade was right in 84% of adenocarcinomas.",
      "zh-Hant": "在 600 份磁振造影中，84% 的腺癌分級正確。",
    },
    purpose: {
      en: "To learn from slides of the prostate what a scan shows of them.",
      "zh-Hant": "由攝護腺切片學習掃描影像所呈現的特徵。",
    },
    features: [
      {
        en: "Slides teach during training and are not needed afterwards.",
        "zh-Hant": "切片只在訓練時使用，之後不再需要。",
      },
      {
        en: "It was tried on scanners of four makers.",
        "zh-Hant": "在四家廠牌的掃描儀上試過。",
      },
    ],
    question: { en: "Is a biopsy still needed?", "zh-Hant": "還需要切片檢查嗎？" },
    answer: { en: "Yes, where the grade decides.", "zh-Hant": "要，只要分級會影響決定。" },
    limitation: {
      en: "Nobody knows what it makes of other cancers, of the breast or the pancreas.",
      "zh-Hant": "不知道它對乳癌、胰臟癌等其他癌症的判斷如何。",
    },
  },
  triage: {
    title: {
      en: "Who can wait? Three chatbots listen in at the desk of an emergency department",
      "zh-Hant": "誰可以等？三個聊天機器人旁聽急診檢傷櫃檯",
    },
    pmid: "90000054",
    doi: "10.5555/desk.2025.54",
    journal: "Acute Care Stories",
    published: "2025-02",
    score: 7.5,
    country: { en: "South Korea", "zh-Hant": "韓國" },
    area: { en: "Emergency medicine", "zh-Hant": "急診科" },
    design: { en: "Analysis of recorded talk", "zh-Hant": "錄音對話分析" },
    finding: {
      en: "ChatGPT agreed with the nurses in 71 of 100 talks, the others in fewer.",
      "zh-Hant": "ChatGPT 在 100 段對話中有 71 段與護理師一致，其餘較少。",
    },
    purpose: {
      en: "To see whether triage talk alone is enough to sort those who are not in danger.",
      "zh-Hant": "檢視只憑檢傷對話，能否分辨沒有立即危險的病人。",
    },
    features: [
      {
        en: "The talk was in Korean and was not translated.",
        "zh-Hant": "對話為韓語，未經翻譯。",
      },
      {
        en: "Vital signs were kept from the models.",
        "zh-Hant": "模型看不到生命徵象。",
      },
    ],
    question: { en: "What was missed?", "zh-Hant": "漏掉了什麼？" },
    answer: {
      en: "Two myocardial infarctions without chest pain.",
      "zh-Hant": "兩位沒有胸痛的心肌梗塞病人。",
    },
    limitation: {
      en: "Critical patients never came to the desk.",
      "zh-Hant": "危急病人不會經過櫃檯。",
    },
  },
  proteins: {
    title: {
      en: "Ten years ahead: proteomic profiling of stored blood before motor neurone disease",
      "zh-Hant": "早了十年：運動神經元疾病發病前儲存血液的蛋白質體分析",
    },
    pmid: "90000016",
    doi: "10.5555/blood.v1",
    journal: "Unreviewed Letters",
    published: "2025",
    score: 9.5,
    area: { en: "Outpatient care", "zh-Hant": "門診" },
    design: { en: "Nested in a biobank", "zh-Hant": "生物資料庫巢式研究" },
    finding: {
      en: "Four of 5,000 proteins told apart those who fell ill later.",
      "zh-Hant": "5,000 種蛋白質中有四種能分辨日後發病的人。",
    },
    purpose: {
      en: "To find how long the silent years of the disease are.",
      "zh-Hant": "找出這種疾病無聲的年份有多長。",
    },
    features: [
      {
        en: "Muscle, immunity and metabolism were among the first to change.",
        "zh-Hant": "肌肉、免疫與代謝最早改變。",
      },
      {
        en: "A language model proposed drugs; nobody tried them.",
        "zh-Hant": "語言模型提出藥物構想，沒有人試過。",
      },
    ],
    question: { en: "Is this a test for screening?", "zh-Hant": "可以用來篩檢嗎？" },
    answer: { en: "No, the disease is too rare.", "zh-Hant": "不行，這種病太罕見。" },
    limitation: { en: "Nobody has repeated it.", "zh-Hant": "尚未有人重現結果。" },
  },
  surgery: {
    title: {
      en: "Everything that monitors know: protocol of a prospective cohort study on complications after large operations",
      "zh-Hant": "監視器知道的一切：大型手術後併發症的前瞻性世代研究計畫書",
    },
    pmid: "90000023",
    doi: "10.5555/opendeep-2024-098",
    journal: "Protocols",
    published: "2024-06-30",
    score: 6,
    country: { en: "Germany", "zh-Hant": "德國" },
    area: { en: "Operating room", "zh-Hant": "手術室" },
    design: { en: "Protocol of a cohort study", "zh-Hant": "世代研究計畫書" },
    finding: {
      en: "Nothing has been found yet; 1,040 patients are to be included.",
      "zh-Hant": "尚無結果；預計納入 1,040 名病人。",
    },
    purpose: {
      en: "To keep every curve of the operating room and to learn from them.",
      "zh-Hant": "保存手術室的每條曲線並從中學習。",
    },
    features: [
      {
        en: "Hearts are left out, for they are watched otherwise.",
        "zh-Hant": "不含心臟手術，因為監測方式不同。",
      },
      {
        en: "Blood is stored for proteins that may matter later.",
        "zh-Hant": "保存血液，供日後檢驗蛋白質。",
      },
    ],
    question: { en: "When will there be results?", "zh-Hant": "何時有結果？" },
    answer: { en: "Not before all have gone home.", "zh-Hant": "要等所有人都出院。" },
    limitation: { en: "One university hospital.", "zh-Hant": "只有一家大學醫院。" },
  },
  coherence: {
    title: {
      en: "Lumoscope: a small pre-trained model for optical coherence tomography",
      "zh-Hant": "Lumoscope：光學同調斷層掃描的小型預訓練模型",
    },
    pmid: "90000068",
    doi: "10.5555/access.68.llm",
    journal: "Open Circuits",
    published: "2025-08",
    score: 7,
    area: { en: "Ophthalmology", "zh-Hant": "眼科" },
    design: { en: "Development and evaluation", "zh-Hant": "模型開發與評估" },
    finding: {
      en: "With a tenth of the weights it lost one point in a hundred.",
      "zh-Hant": "權重只有十分之一，準確率只少一個百分點。",
    },
    purpose: {
      en: "To read the retina on a machine that has no graphics card.",
      "zh-Hant": "在沒有顯示卡的機器上判讀視網膜。",
    },
    features: [
      {
        en: "Pictures of vessels and of skin were used as well.",
        "zh-Hant": "也用了血管與皮膚的影像。",
      },
      { en: "The weights are free.", "zh-Hant": "權重免費公開。" },
    ],
    question: { en: "Why so small?", "zh-Hant": "為什麼做得這麼小？" },
    answer: { en: "Clinics have old computers.", "zh-Hant": "診所的電腦老舊。" },
    limitation: { en: "Only one device was tried.", "zh-Hant": "只試過一種儀器。" },
  },
  warmth: {
    title: {
      en: "Warm pictures instead of pressure: what women say of thermography for breast cancer screening",
      "zh-Hant": "以熱影像取代壓迫：女性對乳癌篩檢的看法",
    },
    pmid: "90000026",
    doi: "10.5555/64026",
    journal: "Waiting Rooms",
    published: "2024-03",
    score: 6.5,
    area: { en: "Radiology", "zh-Hant": "影像科" },
    design: { en: "Survey and focus groups", "zh-Hant": "問卷與焦點團體" },
    finding: {
      en: "Of 300 women, 190 would rather be photographed than pressed.",
      "zh-Hant": "300 名女性中有 190 名寧可拍攝熱影像也不願被壓迫。",
    },
    purpose: {
      en: "To hear why appointments for mammography are missed.",
      "zh-Hant": "了解為何有人不赴乳房攝影的約。",
    },
    features: [
      {
        en: "The idea was explained with drawings.",
        "zh-Hant": "以圖畫說明這個構想。",
      },
      {
        en: "Nurses were asked too.",
        "zh-Hant": "也訪問了護理師。",
      },
    ],
    question: { en: "Does it find tumours?", "zh-Hant": "找得到腫瘤嗎？" },
    answer: { en: "That was not asked here.", "zh-Hant": "這項研究沒有問這件事。" },
    limitation: { en: "They answered on paper only.", "zh-Hant": "只有書面回答。" },
  },
  oncology: {
    title: {
      en: "Made-up questions, real answers: embeddings for oncology tuned on synthetic data",
      "zh-Hant": "虛構的問題、真實的答案：以合成資料微調腫瘤專科問答的嵌入模型",
    },
    pmid: "90000041",
    doi: "10.5555/ebd-25-00041",
    journal: "Clinic and Computer",
    published: "2025",
    score: 8.5,
    area: { en: "Oncology", "zh-Hant": "腫瘤科" },
    design: { en: "Development and retrieval test", "zh-Hant": "開發與檢索測試" },
    finding: {
      en: "The right passage came first in 79% of questions, before in 62%.",
      "zh-Hant": "79% 的問題首先找到正確段落，先前為 62%。",
    },
    purpose: {
      en: "To spare experts the writing of questions; an LLM writes them.",
      "zh-Hant": "由 LLM 撰寫問題，省下專家的時間。",
    },
    features: [
      {
        en: "Passages came from guidelines on many tumours.",
        "zh-Hant": "段落取自多種腫瘤的指引。",
      },
      {
        en: "Nothing of any patient was used.",
        "zh-Hant": "沒有使用任何病人資料。",
      },
    ],
    question: { en: "Were answers checked?", "zh-Hant": "答案有人檢查嗎？" },
    answer: { en: "A tenth of them.", "zh-Hant": "檢查了十分之一。" },
    limitation: { en: "English only.", "zh-Hant": "只有英文。" },
  },
  guidelines: {
    title: {
      en: "Asking the book: retrieval augmented generation on German neurovascular guidelines",
      "zh-Hant": "問書就好：以檢索增強生成回答德國神經血管指引的問題",
    },
    pmid: "90000053",
    doi: "10.5555/s53-025-1562",
    journal: "Vessels of the Mind",
    published: "2025-01",
    score: 8,
    area: { en: "Neurology", "zh-Hant": "神經內科" },
    design: { en: "Comparison of models", "zh-Hant": "模型比較研究" },
    finding: {
      en: "Large language models with the guideline at hand were right in 88 of 100 answers.",
      "zh-Hant": "手邊有指引的大型語言模型在 100 題中答對 88 題。",
    },
    purpose: {
      en: "To compare models that look things up with models that remember.",
      "zh-Hant": "比較會查資料的模型與只靠記憶的模型。",
    },
    features: [
      {
        en: "Questions were asked in German by neurologists.",
        "zh-Hant": "由神經科醫師以德語提問。",
      },
      { en: "Answers name their page.", "zh-Hant": "答案註明頁碼。" },
    ],
    question: { en: "Did any invent a page?", "zh-Hant": "有模型捏造頁碼嗎？" },
    answer: { en: "The small ones did.", "zh-Hant": "小型模型會。" },
    limitation: { en: "One guideline of one country.", "zh-Hant": "只有一國的一份指引。" },
  },
  trust: {
    title: {
      en: "A reason with each alarm: explainable AI for monitoring at the bedside",
      "zh-Hant": "每個警報都附理由：床邊監測的可解釋人工智慧",
    },
    pmid: "90000058",
    doi: "10.5555/s58-025-867-z",
    journal: "Figures and Facts",
    published: "2025-07",
    score: 5,
    area: { en: "Critical care", "zh-Hant": "重症監護" },
    design: { en: "Development on existing data", "zh-Hant": "既有資料之開發研究" },
    finding: {
      en: "Nurses believed 8 of 10 alarms with a reason, and 5 of 10 without.",
      "zh-Hant": "附理由的警報 10 個有 8 個獲護理師採信，不附理由者 5 個。",
    },
    purpose: {
      en: "To say which curve made the model speak.",
      "zh-Hant": "說明是哪條曲線讓模型發出警報。",
    },
    features: [
      {
        en: "The reasons come after the prediction and may be wrong.",
        "zh-Hant": "理由產生於預測之後，可能有誤。",
      },
      { en: "Each patient has a baseline.", "zh-Hant": "每名病人各有基準值。" },
    ],
    question: { en: "Were lives saved?", "zh-Hant": "救了人嗎？" },
    answer: { en: "Nobody looked.", "zh-Hant": "沒有人追蹤。" },
    limitation: { en: "The data are twenty years old.", "zh-Hant": "資料已有二十年。" },
  },
  judges: {
    title: {
      en: "Models that mark models: a quick contest on patients with many diseases",
      "zh-Hant": "由模型評分模型：多重共病病人的快速競賽",
    },
    pmid: "90000059",
    doi: "10.5555/67059",
    journal: "Machine and Ward",
    published: "2025",
    score: 7,
    area: { en: "All wards", "zh-Hant": "各科病房" },
    design: { en: "Comparison on records", "zh-Hant": "病歷比較研究" },
    finding: {
      en: "The judge agreed with doctors on 9 of 10 diagnoses by LLMs.",
      "zh-Hant": "對 LLM 的診斷，評分模型與醫師有九成一致。",
    },
    purpose: {
      en: "To compare large language models in days, not months.",
      "zh-Hant": "以數日而非數月比較大型語言模型。",
    },
    features: [
      {
        en: "Records of the emergency department and of surgery were mixed.",
        "zh-Hant": "混合急診與手術病歷。",
      },
      { en: "No judge marked itself.", "zh-Hant": "沒有模型替自己評分。" },
    ],
    question: { en: "Who checks the judge?", "zh-Hant": "誰來檢查評分者？" },
    answer: { en: "Three doctors, on a sample.", "zh-Hant": "三位醫師抽查。" },
    limitation: { en: "Short records only.", "zh-Hant": "只有簡短病歷。" },
  },
  liver: {
    title: {
      en: "Many weak voices: machine learning ensembles that foretell liver disease",
      "zh-Hant": "眾聲合議：以集成機器學習預測肝病",
    },
    pmid: "90000067",
    doi: "10.5555/journal.voices.0330",
    journal: "Public Numbers",
    published: "2025",
    score: 6,
    area: { en: "Hepatology", "zh-Hant": "肝病科" },
    design: { en: "Comparison on an old data set", "zh-Hant": "既有資料集之比較研究" },
    finding: {
      en: "Five models together were right in 91% of cases, the best alone in 88%.",
      "zh-Hant": "五個模型合議的準確率為 91%，單一最佳者為 88%。",
    },
    purpose: {
      en: "To see what a vote of models adds.",
      "zh-Hant": "檢視模型投票的好處。",
    },
    features: [
      {
        en: "Albumin and bilirubin weighed most.",
        "zh-Hant": "白蛋白與膽紅素影響最大。",
      },
      { en: "The code is free.", "zh-Hant": "程式碼公開。" },
    ],
    question: { en: "Does it find cancer?", "zh-Hant": "找得到癌症嗎？" },
    answer: { en: "It was not trained to.", "zh-Hant": "沒有為此訓練。" },
    limitation: { en: "583 people of one region.", "zh-Hant": "只有一個地區的 583 人。" },
  },
  heart: {
    title: {
      en: "Photographs of heartbeats: multimodal chatbots against an ECG program in myocardial infarction",
      "zh-Hant": "心跳的照片：多模態聊天機器人與心電圖程式判讀心肌梗塞的比較",
    },
    pmid: "90000008",
    doi: "10.5555/75008",
    journal: "Waiting Rooms AI",
    published: "2025-09",
    score: 8,
    area: { en: "Emergency and outpatient care", "zh-Hant": "門診與急診" },
    design: { en: "Retrospective comparison", "zh-Hant": "回溯性比較研究" },
    finding: {
      en: "The program was right in 95 of 100 pictures; ChatGPT in 60.",
      "zh-Hant": "100 張影像中，專用程式判對 95 張，ChatGPT 60 張。",
    },
    purpose: {
      en: "To learn whether a photograph of a tracing is enough.",
      "zh-Hant": "了解一張心電圖照片是否足夠。",
    },
    features: [
      {
        en: "A third of the tracings were of infarctions.",
        "zh-Hant": "三分之一為梗塞的心電圖。",
      },
      {
        en: "The reasons that the large language models gave were marked as well.",
        "zh-Hant": "大型語言模型所給的理由也評了分。",
      },
    ],
    question: { en: "May I rely on a chatbot?", "zh-Hant": "可以靠聊天機器人嗎？" },
    answer: { en: "Not for this.", "zh-Hant": "這件事不行。" },
    limitation: { en: "No doctor read them for comparison.", "zh-Hant": "沒有醫師判讀作為比較。" },
  },
};

/** The papers that the queries made by hand are about, in the order of their positions. */
export const handMadePapers: readonly Paper[] = Object.entries(sketches).map(
  ([id, sketch], index) => ({ collection: "invented", id, record: buildRecord(sketch, index + 1) }),
);

function buildRecord(sketch: Sketch, position: number): PaperRecord {
  const { area, design, abstract, purpose, features, question, answer, limitation, ...facts } =
    sketch;
  return {
    position,
    ...facts,
    applicationArea: area,
    studyType: design,
    ...(abstract !== undefined && { abstract: { en: abstract } }),
    cards: {
      paraphrase: { purpose, features: [...features] },
      qa: [{ question, answer }],
      exceptions: { limitations: [limitation] },
    },
  };
}

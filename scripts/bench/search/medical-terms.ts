/** A thing that papers are about, as Taiwan calls it, in English, and as the mainland does where that differs. */
export type MedicalTerm = { readonly zh: string; readonly en: string; readonly mainland?: string };

/** Terms of a line `Taiwan's word = English`, or `Taiwan's word / the mainland's = English`. */
function parseTerms(lines: string): readonly MedicalTerm[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [chinese = "", en = ""] = line.trim().split(" = ");
      const [zh = "", mainland] = chinese.split(" / ");
      return { zh, en, ...(mainland !== undefined && { mainland }) };
    });
}

export const conditions = parseTerms(`
胰臟癌 / 胰腺癌 = pancreatic cancer
攝護腺癌 / 前列腺癌 = prostate cancer
乳癌 / 乳腺癌 = breast cancer
大腸癌 / 結直腸癌 = colorectal cancer
子宮頸癌 / 宮頸癌 = cervical cancer
非小細胞肺癌 = non-small cell lung cancer
肝細胞癌 = hepatocellular carcinoma
黑色素瘤 = melanoma
膠質母細胞瘤 = glioblastoma
急性骨髓性白血病 = acute myeloid leukemia
瀰漫性大B細胞淋巴瘤 = diffuse large B-cell lymphoma
膀胱癌 = bladder cancer
卵巢癌 = ovarian cancer
食道癌 = esophageal carcinoma
甲狀腺結節 = thyroid nodules
氣喘 / 哮喘 = asthma
慢性阻塞性肺病 / 慢阻肺 = chronic obstructive pulmonary disease
肺結核 / 結核病 = tuberculosis
社區型肺炎 = community-acquired pneumonia
肺栓塞 = pulmonary embolism
睡眠呼吸中止 / 睡眠呼吸暫停 = sleep apnea
特發性肺纖維化 = idiopathic pulmonary fibrosis
缺血性腦中風 = ischemic stroke
蜘蛛網膜下腔出血 = subarachnoid hemorrhage
癲癇 = epilepsy
偏頭痛 = migraine
多發性硬化症 = multiple sclerosis
阿茲海默症 / 阿爾茨海默病 = Alzheimer disease
巴金森氏症 / 帕金森病 = Parkinson disease
失智症 / 癡呆 = dementia
憂鬱症 / 抑鬱症 = depression
思覺失調症 / 精神分裂症 = schizophrenia
自閉症 / 孤獨症 = autism spectrum disorder
創傷後壓力症候群 = posttraumatic stress disorder
急性心肌梗塞 / 心肌梗死 = acute myocardial infarction
心房顫動 / 房顫 = atrial fibrillation
心律不整 / 心律失常 = arrhythmia
心臟衰竭 / 心力衰竭 = heart failure
主動脈瓣狹窄 = aortic stenosis
主動脈剝離 = aortic dissection
深部靜脈栓塞 = deep vein thrombosis
高血壓 = hypertension
妊娠糖尿病 = gestational diabetes
第二型糖尿病 = type 2 diabetes
糖尿病視網膜病變 = diabetic retinopathy
青光眼 = glaucoma
白內障 = cataract
黃斑部病變 / 黃斑變性 = macular degeneration
肥胖 = obesity
骨質疏鬆 = osteoporosis
退化性關節炎 / 骨關節炎 = osteoarthritis
類風濕性關節炎 / 類風濕關節炎 = rheumatoid arthritis
紅斑性狼瘡 = lupus erythematosus
痛風 = gout
乾癬 / 銀屑病 = psoriasis
異位性皮膚炎 = atopic dermatitis
慢性腎臟病 / 慢性腎病 = chronic kidney disease
急性腎損傷 = acute kidney injury
腎結石 = kidney stones
尿路感染 = urinary tract infection
敗血症 / 膿毒症 = sepsis
愛滋病 / 艾滋病 = AIDS
登革熱 = dengue fever
流行性感冒 = seasonal influenza
B型肝炎 / 乙型肝炎 = hepatitis B
C型肝炎 / 丙型肝炎 = hepatitis C
肝硬化 = cirrhosis
脂肪肝 = fatty liver
胃食道逆流 / 胃食管反流 = gastroesophageal reflux
克隆氏症 = Crohn disease
潰瘍性結腸炎 = ulcerative colitis
急性闌尾炎 = acute appendicitis
膽結石 = gallstones
子宮內膜異位症 = endometriosis
子癲前症 = preeclampsia
早產兒視網膜病變 = retinopathy of prematurity
新生兒黃疸 = neonatal jaundice
髖部骨折 = hip fracture
脊椎側彎 = scoliosis
腕隧道症候群 = carpal tunnel syndrome
褥瘡 / 壓瘡 = pressure ulcers
術後譫妄 = postoperative delirium
牙周病 = periodontitis
口腔癌 = oral squamous cell carcinoma
聽力損失 = hearing loss
慢性鼻竇炎 = chronic rhinosinusitis
地中海型貧血 = thalassemia
血友病 = hemophilia
`);

export const methods = parseTerms(`
大型語言模型 / 大語言模型 = large language models
卷積神經網路 / 卷積神經網絡 = convolutional neural networks
檢索增強生成 = retrieval-augmented generation
隨機森林 = random forests
梯度提升 = gradient boosting
圖神經網路 = graph neural networks
視覺轉換器 = vision transformers
聯邦學習 = federated learning
遷移學習 = transfer learning
強化學習 = reinforcement learning
自監督學習 = self-supervised learning
知識圖譜 = knowledge graphs
擴散模型 = diffusion models
支持向量機 = support vector machines
邏輯斯迴歸 = logistic regression
貝氏網路 = Bayesian networks
影像組學 = radiomics
語音辨識 = speech recognition
聊天機器人 / 對話機器人 = conversational chatbots
臨床決策支援 / 臨床決策支持 = clinical decision support
虛擬實境 / 虛擬現實 = virtual reality
擴增實境 / 增強現實 = augmented reality
數位孿生 / 數字孿生 = digital twins
穿戴式裝置 / 可穿戴設備 = wearable sensors
遠距醫療 / 遠程醫療 = telemedicine
機器人手術 = robotic surgery
自然語言處理 = natural language processing
異常偵測 = anomaly detection
存活分析 = survival analysis
因果推論 = causal inference
`);

export const materials = parseTerms(`
電腦斷層 / 計算機斷層 = computed tomography
磁振造影 / 磁共振 = magnetic resonance imaging
正子造影 = positron emission tomography
超音波 / 超聲 = ultrasound
乳房攝影 = mammography
胸部X光 / 胸部X線 = chest radiographs
心電圖 = electrocardiograms
腦波 / 腦電圖 = electroencephalography
眼底照相 = fundus photographs
光學同調斷層 = optical coherence tomography
病理切片 = histopathology slides
內視鏡影像 = endoscopic video
電子病歷 / 電子健康檔案 = electronic health records
出院病摘 / 出院小結 = discharge summaries
護理紀錄 = nursing notes
急診檢傷紀錄 = triage notes
健保資料庫 = insurance claims
基因定序 = genome sequencing
單細胞轉錄體 = single-cell transcriptomics
蛋白質體 = proteomics
代謝體 = metabolomics
腸道菌相 = gut microbiome
血糖監測 = glucose monitoring
步態分析 = gait analysis
病患問卷 = patient questionnaires
社群媒體 / 社交媒體 = social media posts
`);

export const tasks = parseTerms(`
早期偵測 = early detection
風險預測 = risk prediction
預後評估 = prognosis
分期 = staging
影像分割 = segmentation
鑑別診斷 = differential diagnosis
自動編碼 = automated coding
報告結構化 = report structuring
藥物交互作用 = drug interactions
劑量最佳化 = dose optimisation
篩檢 = screening
再入院預測 = readmission prediction
病人衛教 = patient education
照護品質 = quality of care
治療反應 = treatment response
復發監測 = recurrence surveillance
死亡率預測 = mortality prediction
工作流程 = workflow
成本效益 = cost-effectiveness
不良事件 = adverse events
`);

export const designs = parseTerms(`
回溯性研究 / 回顧性研究 = retrospective study
前瞻性世代研究 / 前瞻性隊列研究 = prospective cohort study
隨機對照試驗 = randomized controlled trial
系統性回顧 / 系統綜述 = systematic review
統合分析 / 薈萃分析 = meta-analysis
多中心驗證 = multicenter validation
橫斷面調查 = cross-sectional survey
質性訪談 = qualitative interviews
模擬研究 = simulation study
先導試驗 = pilot trial
`);

export const journals = (
  "Annals of Invented Medicine|Journal of Clinical Computing|Radiology Workbench|" +
  "The Formosan Review of Informatics|Nursing and Machines|Open Cardiology Letters|" +
  "Archives of Digital Pathology|Pulmonary Signals|Journal of Ward Practice|Ophthalmic Imaging Quarterly|" +
  "European Notes on Oncology|Sleep and Sensors|Pediatric Data Science|Proceedings in Surgical Robotics|" +
  "Critical Care Models|Hepatology Bench and Bedside|Journal of Honest Statistics|Kidney Informatics|" +
  "Mental Health Technology Reports|Gastroenterology Pictures|Bulletin of Rural Telehealth|" +
  "Dermatology by Numbers|Infection Forecasts|Endocrine Computing|Rehabilitation Engineering Today|" +
  "Journal of Small Trials|Neurology in Practice and Code|Genomic Ledger|Dental Imaging Archive|" +
  "Public Health Arithmetic"
).split("|");

export const families = (
  "Tanaka Suzuki Nakamura Kobayashi Haddad Okafor Lindqvist Moreau Rossi Novak Petrov Kowalski " +
  "Hernandez Oliveira Schneider Andersson Virtanen Papadopoulos Yilmaz Nguyen Santoso Banerjee " +
  "Krishnan Fernando Mwangi Abebe Thompson Gallagher Macdonald Beaumont Castillo Jansen Vermeulen " +
  "Horvat Ionescu Szabo Dvorak Eriksen Halvorsen Takahashi Ishikawa Matsumoto Kuroda"
).split(" ");

export const givens = (
  "Kenji Aiko Haruto Leila Chidi Astrid Camille Giulia Tomas Irina Marek Lucia Rafael Greta Oskar " +
  "Aino Nikos Elif Minh Dewi Arjun Meera Nuwan Wanjiru Selam Grace Declan Fiona Hugo Isabel Pieter " +
  "Sanne Luka Andrei Zsofia Jana Sigrid Ingrid Yuki Naoko Daichi Emre Priya"
).split(" ");

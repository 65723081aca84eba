/** An abstract that no paper has, in both languages as a journal in Taiwan might print it. */
type InventedAbstract = { readonly english: string; readonly chinese: string };

/**
 * Invented abstracts of medical AI and the medicine around it, in which numbers are said in as many ways as people do.
 * The languages say the same; where a figure is in both, it is the same figure.
 */
export const inventedAbstracts: readonly InventedAbstract[] = [
  {
    english:
      "Of 1,248 patients aged 65 years or older, 39.6% had delirium after surgery. A model using 12 routine variables reached an AUC of 0.873 (95% CI 0.846–0.900), and its alerts came a median of 18 hours before the diagnosis. Nearly four in ten alerts were false.",
    chinese:
      "1,248 名 65 歲以上的病人中，39.6% 術後出現譫妄。以 12 項常規變項建立的模型，AUC 為 0.873（95% 信賴區間 0.846–0.900），警示中位數較診斷早 18 小時。近四成警示為誤報。",
  },
  {
    english:
      "We retrospectively reviewed 3,415 chest radiographs taken between January 2018 and December 2020 at two hospitals. The algorithm flagged pneumothorax with a sensitivity of 91.4% and a specificity of 96.2%, and shortened the time to reporting from 42 minutes to 11 minutes (p<0.001).",
    chinese:
      "本研究回溯兩家醫院 2018 年 1 月至 2020 年 12 月間的 3,415 張胸部 X 光。演算法偵測氣胸的敏感度為 91.4%、特異度為 96.2%，並將報告時間由 42 分鐘縮短為 11 分鐘（p<0.001）。",
  },
  {
    english:
      "Diabetic retinopathy is found in about one third of people with diabetes. We trained ResNet50 on 128,000 fundus images and tested it on 5,320 images from five clinics; sensitivity was above 0.95 in every clinic, and fewer than 3% of images could not be graded.",
    chinese:
      "約三分之一的糖尿病人有視網膜病變。我們以 12.8 萬張眼底影像訓練 ResNet50，並以五家診所的 5,320 張影像測試；每家診所的敏感度都高於 0.95，無法判讀的影像不到 3%。",
  },
  {
    english:
      "GPT-4o answered 178 of 200 questions of the nursing licence examination correctly (89.0%), Claude 3.5 Sonnet 171 (85.5%) and Llama 3.1 149 (74.5%). The difference between the first two was not significant (P=.29).",
    chinese:
      "護理師國考 200 題中，GPT-4o 答對 178 題（89.0%），Claude 3.5 Sonnet 答對 171 題（85.5%），Llama 3.1 答對 149 題（74.5%）。前兩者差異未達顯著（P=.29）。",
  },
  {
    english:
      "Over two decades, the incidence of stroke fell from 2.9 to 1.8 per 1,000 person-years. Hypertension explained about half of the decline, and smoking a further fifth.",
    chinese:
      "二十年間，腦中風發生率由每千人年 2.9 降至 1.8。約一半的降幅可由高血壓解釋，另有五分之一與吸菸有關。",
  },
  {
    english:
      "Twenty-four residents read 60 mammograms with and without decision support, four weeks apart. With support, recall dropped by 7.5 percentage points and reading time by 13 seconds per case; cancers missed did not increase.",
    chinese:
      "二十四名住院醫師在有無決策支援下判讀 60 份乳房攝影，兩次相隔四週。使用支援時，召回率下降 7.5 個百分點，每例判讀時間減少 13 秒；漏診的癌症並未增加。",
  },
  {
    english:
      "The cohort included 23.4 million insured persons, of whom 1.2 million were newly diagnosed with chronic kidney disease. After a mean follow-up of 6.3 years, 4.8% needed dialysis.",
    chinese:
      "世代涵蓋 2,340 萬名被保險人，其中 120 萬人新診斷為慢性腎臟病。平均追蹤 6.3 年後，4.8% 需要透析。",
  },
  {
    english:
      "A total of 96 nurses (response rate 80%) completed the questionnaire. Three quarters trusted the system, one in five had switched it off at least once, and only 2 had received more than four hours of training.",
    chinese:
      "共 96 名護理師填答（回收率八成）。四分之三信任此系統，每五人有一人曾將它關閉，受訓超過四小時者僅 2 人。",
  },
  {
    english:
      "Compared with usual care, the app lowered HbA1c by 0.6% (95% CI 0.4 to 0.8) at six months and by 0.3% at one year. Weight loss was 2.1 kg against 0.7 kg. Half of the participants no longer opened the app after 12 weeks.",
    chinese:
      "與常規照護相比，應用程式在六個月時使 HbA1c 降低 0.6%（95% CI 0.4 至 0.8），一年時降低 0.3%。體重減少 2.1 公斤，對照組為 0.7 公斤。半數參與者在 12 週後不再開啟應用程式。",
  },
  {
    english:
      "We searched PubMed, Embase and the Cochrane Library up to 30 June 2023. Of 2,816 records, 37 studies with 41,902 participants were included. The pooled odds ratio was 1.74 (95% CI 1.31–2.30; I²=68%), and the risk of bias was high in more than half of the studies.",
    chinese:
      "我們檢索 PubMed、Embase 與 Cochrane Library 至 2023 年 6 月 30 日為止的文獻。2,816 筆紀錄中納入 37 篇研究，共 41,902 名受試者。合併勝算比為 1.74（95% CI 1.31–2.30；I²=68%），過半研究的偏誤風險偏高。",
  },
  {
    english:
      "Speech recordings of 15 seconds sufficed to tell early Parkinson's disease from ageing with an accuracy of 84%. Noise above 60 dB reduced accuracy to 71%, and a second recording restored it to 80%.",
    chinese:
      "15 秒的語音即足以區分早期帕金森氏症與老化，準確率 84%。噪音超過 60 分貝時準確率降至 71%，再錄一次可回復到 80%。",
  },
  {
    english:
      "Children under 5 years received 10 mg/kg every 8 hours for three days. Fever lasted 31 hours in the treatment group and 46 hours in the control group; no child had to stop because of side effects.",
    chinese:
      "未滿 5 歲的兒童每 8 小時接受 10 毫克/公斤，共三天。治療組發燒持續 31 小時，對照組 46 小時；沒有兒童因副作用停藥。",
  },
  {
    english:
      "In 2009, 412 cases were reported; by 2014 there were 1,630, almost four times as many. Men accounted for 62.3%, and the mean age was 47.8 years (SD 15.2).",
    chinese:
      "民國 98 年通報 412 例，至 103 年為 1,630 例，幾乎是四倍。男性占 62.3%，平均年齡 47.8 歲（標準差 15.2）。",
  },
  {
    english:
      "The knowledge graph holds 1.5 million relations between 86,000 concepts. Retrieval from it raised the F1-score of Mixtral 8x7B from 0.61 to 0.78, but answers took 3.2 s instead of 0.9 s.",
    chinese:
      "知識圖譜含 8.6 萬個概念之間的 150 萬條關係。由其檢索使 Mixtral 8x7B 的 F1 分數由 0.61 提高到 0.78，但回答需 3.2 秒，原為 0.9 秒。",
  },
  {
    english:
      "Patients with type 2 diabetes at stage 3 kidney disease were randomised 2:1 to the new drug (n=318) or placebo (n=159). Serum creatinine rose by 0.4 mg/dL and 0.9 mg/dL, respectively. Potassium exceeded 5.5 mmol/L in fewer than 2% of either group.",
    chinese:
      "第 3 期腎臟病的第二型糖尿病人以 2：1 隨機分派至新藥（n=318）或安慰劑（n=159）。血清肌酸酐分別上升 0.4 mg/dL 與 0.9 mg/dL。兩組中鉀離子超過 5.5 mmol/L 者皆少於 2%。",
  },
  {
    english:
      "Of the 54 models identified, 41 had never been validated externally. Only seven reported calibration, and none had been tested in primary care.",
    chinese:
      "所找到的 54 個模型中，41 個從未接受外部驗證。僅七個報告校準度，沒有任何一個在基層醫療測試過。",
  },
  {
    english:
      "Waiting times were 25% shorter on days with the scheduling tool. Over 30 days this freed 118 appointments, about four a day, and overtime fell from 9.5 to 6.0 hours a week.",
    chinese:
      "使用排程工具的日子，等候時間縮短 25%。30 天內共釋出 118 個門診時段，一天約四個；加班由每週 9.5 小時降至 6.0 小時。",
  },
  {
    english:
      "Viral load fell below 10^5 copies/mL within 72 hours in two thirds of the patients. Interleukin-6 (IL-6) above 80 pg/mL predicted intubation with a negative predictive value of 97%.",
    chinese:
      "三分之二的病人在 72 小時內病毒量降至 10^5 copies/mL 以下。介白素-6（IL-6）高於 80 pg/mL 可預測插管，陰性預測值 97%。",
  },
  {
    english:
      "The wearable detected atrial fibrillation in 1.9% of 8,040 users; 34% of them had known of it. The positive predictive value was 0.84 at rest and 0.58 during exercise.",
    chinese:
      "8,040 名使用者中，穿戴裝置在 1.9% 偵測到心房顫動，其中 34% 原本就知道。陽性預測值在休息時為 0.84，運動時為 0.58。",
  },
  {
    english:
      "Eight focus groups with 52 caregivers were held in northern Taiwan. Three themes emerged: time, trust and cost. Caregivers spent eleven hours a day on care, and four out of ten had given up paid work.",
    chinese:
      "於北臺灣舉行八場焦點團體，共 52 名照顧者參加。歸納出三個主題：時間、信任與費用。照顧者每天花十一小時照顧，四成已放棄有薪工作。",
  },
  {
    english:
      "Deep learning segmented 97.3% of liver lesions larger than 10 mm, but only 61.8% of those smaller than 5 mm. Dice scores were 0.91 and 0.64. Inference took 1.4 seconds on a GPU with 24 GB of memory.",
    chinese:
      "深度學習可分割 97.3% 大於 10 毫米的肝臟病灶，但小於 5 毫米者僅 61.8%。Dice 係數分別為 0.91 與 0.64。在 24 GB 記憶體的 GPU 上推論需 1.4 秒。",
  },
  {
    english:
      "Mean systolic pressure was 152 mmHg at baseline and 138 mmHg after one year. Adherence was better with text messages (78% versus 64%), while pharmacist calls made no difference.",
    chinese:
      "收縮壓基線平均 152 mmHg，一年後為 138 mmHg。收到簡訊者服藥遵從性較佳（78% 對 64%），藥師電話則無差異。",
  },
  {
    english:
      "The language model drafted 5,000 discharge summaries. Two physicians found at least one error in 8.2% of drafts, and a serious one in 0.7%. Editing took 3 to 5 minutes, half the time of writing.",
    chinese:
      "語言模型草擬 5,000 份出院病歷摘要。兩位醫師在 8.2% 的草稿中發現至少一處錯誤，嚴重錯誤占 0.7%。修改需 3 至 5 分鐘，為撰寫時間的一半。",
  },
  {
    english:
      "At least 150 steps a minute for 20 minutes lowered fasting glucose by 12 mg/dL. The effect was larger in women than in men, and did not depend on age.",
    chinese:
      "每分鐘至少 150 步、持續 20 分鐘，可使空腹血糖降低 12 mg/dL。女性的效果大於男性，且與年齡無關。",
  },
  {
    english:
      "Among 640 biopsies, the classifier agreed with pathologists in 589 (92.0%); kappa was 0.81. It was wrong more often for Gleason grade group 3 than for other groups.",
    chinese:
      "640 份切片中，分類器與病理醫師一致者 589 份（92.0%），kappa 值 0.81。Gleason 第 3 級組的錯誤多於其他組別。",
  },
  {
    english:
      "Costs were NT$48,500 per patient with remote monitoring and NT$52,300 without. Readmission within 30 days fell from 14.1% to 10.6%, which saves one admission for every 29 patients.",
    chinese:
      "使用遠距監測每名病人花費新臺幣 48,500 元，未使用者 52,300 元。30 天內再入院由 14.1% 降至 10.6%，每 29 名病人可少一次住院。",
  },
  {
    english:
      "The first dose was given at 2 months, the second at 4 months and the third at 6 months. Antibodies were 2.5-fold higher after the booster at 18 months.",
    chinese: "第一劑於 2 個月大時接種，第二劑 4 個月，第三劑 6 個月。18 個月追加後抗體為 2.5 倍。",
  },
  {
    english:
      "We compared eight machine learning methods on 27 variables of 11,563 admissions. XGBoost was best (AUROC 0.902), logistic regression close behind (0.889). Removing all laboratory values cost less than 0.02.",
    chinese:
      "我們以 11,563 次住院的 27 項變項比較八種機器學習方法。XGBoost 最佳（AUROC 0.902），邏輯斯迴歸緊接在後（0.889）。移除所有檢驗值僅下降不到 0.02。",
  },
  {
    english:
      "About 60 percent of visits took place at night. Triage level 2 or above was assigned in 31% of these, against 22% by day, and the wait was one and a half hours.",
    chinese: "約六成的就診發生在夜間。其中 31% 檢傷為 2 級以上，白天為 22%，等候一個半小時。",
  },
  {
    english:
      "The tool was evaluated with the System Usability Scale (mean 76.5 out of 100). Younger users (20–39 years) scored it 82, those over 60 years 65. Seventeen of 40 comments asked for larger type.",
    chinese:
      "以系統可用性量表評估（滿分 100，平均 76.5）。較年輕的使用者（20–39 歲）給 82 分，超過 60 歲者 65 分。40 則意見中有 17 則希望字體放大。",
  },
  {
    english:
      "In the 1990s fewer than 10% of hospitals had electronic records; now nearly all of the 470 hospitals surveyed do. Sharing between hospitals remains below one third.",
    chinese:
      "1990 年代不到 10% 的醫院有電子病歷，如今受訪的 470 家醫院幾乎都有。跨院分享仍不到三分之一。",
  },
  {
    english:
      "COVID-19 patients treated within 5 days of onset had a lower risk of hospitalisation (HR 0.48, 95% CI 0.36–0.64). Benefit was not seen in those vaccinated three or more times.",
    chinese:
      "發病 5 天內接受治療的 COVID-19 病人住院風險較低（HR 0.48，95% CI 0.36–0.64）。接種三劑以上者未見效益。",
  },
  {
    english:
      "Our convolutional network has 4.2 million parameters, a tenth of VGG16, and runs at 30 frames per second on a phone. Polyps under 6 mm were found in 88 of 104 videos.",
    chinese:
      "我們的卷積神經網路有 420 萬個參數，為 VGG16 的十分之一，在手機上每秒處理 30 幀。104 段影片中，有 88 段找到 6 毫米以下的瘜肉。",
  },
  {
    english:
      "Sleep of less than six hours was associated with a 1.4-fold risk of obesity. Each additional hour lowered body mass index (BMI) by 0.35 kg/m2 on average, up to nine hours.",
    chinese:
      "睡眠少於六小時者肥胖風險為 1.4 倍。每多睡一小時，BMI 平均降低 0.35 kg/m2，最多至九小時。",
  },
  {
    english:
      "Doubling the training data from 10,000 to 20,000 notes improved recall by 2.3 points; doubling it again gave another 0.9. More than 40,000 notes brought nothing.",
    chinese:
      "訓練資料由 1 萬份增為 2 萬份，召回率提高 2.3 分；再加倍則增加 0.9 分。超過 4 萬份便無助益。",
  },
  {
    english:
      "Thirty-six patients with locked-in syndrome used the interface for a median of 14 months. Typing speed rose from 4.1 to 7.6 characters per minute, with an error rate of 6%.",
    chinese:
      "三十六名閉鎖症候群病人使用介面，中位數 14 個月。打字速度由每分鐘 4.1 字升至 7.6 字，錯誤率為 6%。",
  },
  {
    english:
      "No model exceeded an accuracy of 70% on rare diseases, whereas physicians reached 76%. The best model listed the right diagnosis among its first five in 83% of 312 cases.",
    chinese:
      "在罕見疾病上，沒有模型的準確率超過 70%，醫師則達 76%。最佳模型在 312 例中有 83% 將正確診斷列入前五名。",
  },
  {
    english:
      "The programme covered 320,000 people in seven counties and cost USD 4.6 million over three years. Screening uptake rose by 11.8% in rural areas and by 4.2% in cities.",
    chinese:
      "計畫涵蓋七個縣的 32 萬人，三年花費 460 萬美元。鄉村地區篩檢率上升 11.8%，都市上升 4.2%。",
  },
  {
    english:
      "Radiation dose was 1.2 mSv with the low-dose protocol and 5.8 mSv with the standard one. Image quality was rated lower, yet nodules of 4 mm or more were detected equally well (94.7% and 95.1%).",
    chinese:
      "低劑量方案的輻射劑量為 1.2 mSv，標準方案為 5.8 mSv。影像品質評分較低，但 4 毫米以上結節的偵測率相當（94.7% 與 95.1%）。",
  },
  {
    english:
      "Questionnaires were sent twice, three weeks apart. Cronbach's alpha was 0.88, the intraclass correlation 0.79, and a two-factor model explained 58.6% of the variance in 245 students.",
    chinese:
      "問卷分兩次寄出，相隔三週。Cronbach's α 為 0.88，組內相關係數 0.79，二因素模型可解釋 245 名學生 58.6% 的變異量。",
  },
];

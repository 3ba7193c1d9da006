/** Health services, their places and people. The form is that of `readLexicon`. */
export const healthWords = `
# agent
~ health, health service, nhs, health care, healthcare, health partner, health professional, health practitioner, health colleague, health staff, health organisation, health provider, national health service, health team, health agency
hospital, acute hospital, acute trust, hospital ward, hospital trust, general hospital, hospital site, acute care < health
community hospital, cottage hospital < hospital
private hospital < hospital
accident and emergency, a e, emergency department, accident and emergency department < health
ambulance, ambulance service, paramedic < health
general practitioner, gp, gp practice, gp surgery, family doctor, general practice, surgery, doctors surgery < health
primary care, primary health care, primary care network < health
primary care trust, pct < health
clinical commissioning group, ccg < health
integrated care board, icb < health
integrated care system, ics, integrated care partnership, sustainability and transformation partnership, stp < health
strategic health authority, sha < health
nhs england < health
mental health trust, mental health nhs trust, mental health provider < health, mental health
nhs trust, foundation trust, nhs foundation trust, community health trust, healthcare trust, health trust < health
public health, public health team, director of public health, public health service < health
~nurse, ~nursing, nursing team, nursing staff < health
community nurse, district nurse, community nursing, district nursing < nurse
consultant doctor, medical consultant < health
~doctor, physician, clinician < health
psychiatrist, psychiatry, consultant psychiatrist < health, mental health
dentist, dental, dental care, dental check, oral health, dentistry < health
optician, eye test, optometrist < health
pharmacist, pharmacy, chemist < health
sexual health, sexual health service, contraception, family planning < health
stop smoking, smoking cessation, quit smoking, smoking < health
weight management, obesity, healthy weight, overweight, obese < health
immunisation, vaccination, vaccine, -vaccinated, -immunised < health
breastfeeding, breast feeding < health
teenage pregnancy, under 18 conception, ~conception, teenage conception < health
infant mortality, infant death
life expectancy, premature death, ~mortality, early death
initial health assessment, health assessment, review health assessment, iha, rha, health check, annual health check, health checks, medical check, annual physical health check < health
developmental check, two year check, two and a half year check, two year review, check at age two, checks at age two, development check, developmental review, two year old check < health
emotional health, emotional wellbeing, emotional well being, emotional health and wellbeing < wellbeing, mental health
~ wellbeing, well being, health and wellbeing, health and well being
mental health, mental ill health, mental illness, mental health service, mental health need, mental health problem, mental health difficulty, mental health team, mental health support, mental health provision
audiology, hearing test < health
dietitian, dietetics, dietician < health
podiatry, chiropody, podiatrist < health
stroke service, ~stroke
cancer screening, ~screening, cancer
long term condition, chronic condition, diabetes, heart disease
continence service, continence
community health service, community health < health
inpatient unit, assessment and treatment unit < hospital
tier 4 bed, tier four bed
~prescription, ~medication, ~medicine, medicines management
health visitor check, new birth visit, antenatal visit, antenatal
strengths and difficulties questionnaire, sdq
`;

/** Bodies, boards and committees. The form is that of `readLexicon`. */
export const bodyWords = `
# agent
chief constable, police chief < police
police, police officer, constabulary, police force, ~policing, police service, neighbourhood policing
police and crime commissioner, pcc, police authority < police
probation, probation service, probation officer, probation trust
~prison, prison service, custody service
~court, ~judiciary, ~judge, magistrate, family justice
youth court < court
family court < court
cafcass < court
~fire, fire authority, fire service, fire and rescue, fire and rescue service, fire brigade, fire and rescue authority
border force, ~immigration, home office, immigration service
jobcentre, jobcentre plus, job centre, job centre plus, department for work and pensions, dwp
~government, central government, ~minister, secretary of state
department for education, dfe < government
department of health, dh, dhsc, department of health and social care < government
ministry of housing, dclg, department for communities and local government, mhclg, dluhc < government
government office
local government association, lga
improvement and development agency
ofsted, office for standards in education
care quality commission, cqc
commission for social care inspection, csci
social services inspectorate, ssi
audit commission
healthcare commission, health care commission
hmi probation, hm inspectorate of probation, hmip
hmicfrs, hmic, inspectorate of constabulary, hm inspectorate of constabulary
homes and communities agency
environment agency, natural england, english heritage
health and wellbeing board, health and well being board, hwb, hwbb
~ safeguarding partnership, safeguarding children partnership, safeguarding board, local safeguarding children board, lscb, safeguarding children board, local safeguarding partnership, safeguarding partners, safeguarding partner, multi agency safeguarding arrangements
safeguarding adults board, sab, adult safeguarding board, adults safeguarding board < safeguarding partnership
area child protection committee, acpc
improvement board, improvement and assurance board, improvement panel, independent improvement board
improvement adviser, improvement partner, improvement advisor, commissioner for children services, dfe adviser
corporate parenting board, corporate parenting panel, corporate parenting committee
~ corporate parent, corporate parenting
scrutiny, -scrutinise, -scrutinised, -scrutinising, scrutiny committee, overview and scrutiny, scrutiny commission, scrutiny panel, overview and scrutiny committee, scrutiny board, select committee, scrutiny function, overview and scrutiny board, overview and scrutiny management board, scrutiny member
cabinet, ~executive, cabinet member meeting, executive committee, executive board
area committee, area forum, area board, community forum, neighbourhood board
appointments committee, staffing committee, employment committee, pensions committee, audit board, health scrutiny committee
executive member board
transformation board, change board, programme board, project board, delivery board, performance board, assurance board
management team, corporate management team, senior leadership team, senior management team, leadership team, directorate management team
provider forum, market forum
youth justice board, youth offending board, youth justice management board
adoption panel board
children and young people board, childrens board
older people board
learning disability board
drug and alcohol action team, daat
full council, council meeting, meeting of the council
planning committee
licensing committee, licensing
standards committee
audit committee, audit and governance committee
learning disability partnership board, partnership board
local strategic partnership, lsp, strategic partnership
local area partnership, area partnership, local partnership, send partnership
community safety partnership, crime and disorder reduction partnership, crime and disorder partnership, safer partnership, crime partnership
children trust, childrens trust, children trust board, children and families trust
healthwatch, local involvement network, ^LINK, ^LINks, ^LINk, ^LINKs
schools forum, school forum
parent carer forum, parent carer forums, parent and carer forum, pcf, parents forum
voluntary sector, voluntary organisation, charity, charities, third sector, voluntary and community sector, vcs, community and voluntary sector, voluntary community and faith sector, voluntary group, voluntary body, charitable organisation, vcse, community group, community organisation, voluntary agency, voluntary partner, voluntary community and social enterprise sector
faith group, faith organisation, faith community, church group
parish council, town council, ~parish
district council, ~district, borough council
county council, ~county
combined authority, mayoral authority
neighbouring authority, neighbouring council, neighbouring local authority
university, universities, higher education
further education college, fe college, ~college, sixth form college, further education, ~colleges
trade union, ~union, ~unions, -staff side
~business, local business, ~employer, chamber of commerce
local enterprise partnership, lep
housing association, registered social landlord, rsl, registered provider, social landlord
arms length management organisation, almo
~landlord, ~private landlord
legal service, legal team, solicitor, legal department, ~legal advice, legal services, lawyer
human resources, ^HR, workforce team
finance team, finance department, finance service, finance officer
information technology, ^IT, ^ICT, it system, ict system, ~computer system, case management system, electronic recording system, ~recording system, electronic record system, client record system, ~information system
ombudsman, local government ombudsman, local government and social care ombudsman
~auditor, external auditor, district auditor, appointed auditor, audit service, external audit
internal audit, internal auditor < audit
user led organisation, disabled people organisation, disability group, user group
citizens advice, citizens advice bureau
age concern, age uk
migrant group, refugee group, asylum seeker, refugee
tenants group, tenants association, residents association, tenant panel
neighbourhood watch, neighbourhood forum
peer team, peer challenge team
local education authority, lea
regional schools commissioner
multi academy trust, academy trust
joint commissioning board, integrated commissioning board, joint commissioning group
mental health partnership board
carers partnership, carers forum, carers group
older people forum, senior forum, pensioners forum
experts by experience, expert by experience
`;

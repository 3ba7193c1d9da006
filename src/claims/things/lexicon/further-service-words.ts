/** Services, schemes and workers that reports name less often. The form is that of `readLexicon`. */
export const furtherServiceWords = `
# agent
one stop shop, customer service point, council office, customer services, reception desk
helpline, -telephone, -phone, hotline, telephone line, advice line, duty line
rapid response, rapid response service, rapid response team, urgent response, crisis response, crisis response service
sitting service, night sitting, night service
hospital at home, virtual ward < hospital
walk in centre, minor injuries unit, urgent care, urgent care centre < health
nhs 111, nhs direct < health
community matron, matron < nurse
mental health nurse, community psychiatric nurse, cpn < nurse
care navigator, community connector, local area coordinator, local area co ordinator, village agent, community agent, navigator
good neighbour scheme, time bank, timebank
dementia cafe, memory cafe, dementia friend
mens shed
eating disorder service
perinatal mental health
independent domestic violence adviser, idva, domestic abuse adviser < domestic abuse
sexual assault referral centre, sarc
street pastor
troubled families, supporting families, troubled families programme, intensive family support, intensive support team
multisystemic therapy, multi systemic therapy, functional family therapy < therapy
family therapy, systemic therapy, family therapist < therapy
art therapy, music therapy < therapy
family drug and alcohol court < court
school meal, school meals, school catering, school dinner
school crossing patrol, lollipop patrol
free entitlement, funded place, funded childcare, free nursery place, free early education, early education place
family information service
toy library
children rights officer, childrens rights service, children rights service
complaints officer, complaints manager, complaints team
mystery shopper, mystery shopping
coroner
cctv, security camera
credit union
community asset transfer
winter gritting, gritting, winter maintenance, snow clearance
electric vehicle, charging point
harbour, ~port
airport
conference centre, stadium
outdoor education, outdoor centre, adventure centre
holiday scheme, play scheme, summer scheme, holiday play scheme
scout, brownies, uniformed group
developer, private developer, housebuilder, builder
tenants forum, tenant forum
private hire
occupational health
caterer, catering, catering service, canteen
cleaning service, ~cleaning
caretaker
surveyor, engineer, architect
accountant, accountancy
~trainer, assessor
moving and handling, manual handling
first aid, fire safety
infection control, infection prevention
emergency plan, evacuation
pharmaceutical, medication review
care leavers hub, drop in centre, drop in service
foyer
driving lesson
junior savings account, savings account, junior isa
setting up home grant, setting up home allowance, leaving home grant
bursary, scholarship
council tax exemption, council tax support, council tax reduction
mental health support worker
psychotherapy, psychotherapist < therapy
cognitive behavioural therapy < therapy
brain injury service
supported employment, employment service, job coach
sheltered workshop
adult college
community transport scheme
patient transport < transport
shopmobility
ferry < transport
household support fund, hardship fund, crisis grant, local welfare
night shelter, ~shelter
women centre
travellers education service
ethnic minority achievement service
sensory room, changing place
community safety team, community safety officer, community safety unit
prevent board, channel panel
community cohesion
# process
contingency plan, contingency planning
crisis plan, advance care plan
person centred plan, person centred planning, person centred review
one page profile, hospital passport
transition plan, transition planning, transition review
discharge plan, discharge planning
behaviour plan, behaviour support plan
care programme approach
section 117, section 117 aftercare
guardianship
community treatment order
case summary, case summaries
court statement, court report, social work statement, evidence to court, court evidence
delegated authority
disruption meeting, disruption review
exit interview
~escalation, dispute process, escalation process, professional challenge
practice week, practice observation, observation of practice
mock inspection
annual conversation, annual engagement meeting
learning circle, learning event
court order, injunction, civil order
youth caution, referral order, community order
remand, custody, custodial sentence, youth custody, remanded
resettlement
~notification, police notification
multi disciplinary team, multidisciplinary team, mdt, multi disciplinary meeting
workforce stability, stable workforce, stability of workforce, stability of the workforce, ~stability of the team, stability of staff
# need
eating disorder, anorexia
epilepsy
cerebral palsy
down syndrome
dyslexia
personality disorder, psychosis, schizophrenia
~depression, anxiety
frailty, -frail
parkinsons disease, parkinson
gambling
# crime
bicycle theft, cycle theft, metal theft < theft
rural crime < crime
drink driving, speeding, dangerous driving
begging
# learning
attainment gap, disadvantage gap, achievement gap, gap in attainment
modern languages, language lessons
physical education
# money
revenue support grant, area based grant, formula grant < grant
public health grant < grant
housing revenue account
social care precept
winter pressures money
market sustainability fund
revenue spending, revenue budget, revenue expenditure
`;

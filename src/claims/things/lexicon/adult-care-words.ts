/** Services for adults and what they are arranged by. The form is that of `readLexicon`. */
export const adultCareWords = `
# agent
~ social care, adult social care, adults social care, social services, adult care, children social care, social care services, social care staff, social care service
home care, domiciliary care, homecare, care at home, home support, domiciliary support, home help, care in their own homes, care in people own homes, domiciliary services, home care services, homecare services
home care agency, domiciliary provider, home care company, domiciliary care agency, homecare agency, home care provider, homecare provider, domiciliary care provider, domiciliary agency < home care, care provider
~ care provider, provider, independent provider, private provider, care agency, social care provider
care home, residential care, residential home, residential care home, residential placement, residential provision, care home bed, care home placement
nursing home, nursing care, nursing home bed, nursing bed, nursing placement, care home with nursing < care home
intermediate care, step down care, step down bed, intermediate care bed
reablement, re ablement, enablement, reablement service, re enablement < intermediate care, rehabilitation
~rehabilitation, rehab, rehabilitation service
day care, day centre, day service, day opportunity, day support, day activities, daycare
respite, -break, -take a break, -time off caring, respite care, short break, short breaks service, short break care, short stay, overnight break, break from caring
residential respite, overnight respite < respite
extra care, extra care housing, extra care scheme, very sheltered housing, housing with care < supported living
sheltered housing, sheltered accommodation, sheltered scheme, retirement housing
supported living, supported housing, supported accommodation, supported tenancy, supported independent living
supported lodgings
shared lives, adult placement, adult placement scheme
telecare, assistive technology, technology enabled care, community alarm, lifeline, pendant alarm, care technology, telehealth
community equipment, ~equipment, equipment service, equipment store, aids and equipment, specialist equipment, disability equipment
~adaptation, major adaptation, minor adaptation, home adaptation, housing adaptation, adapted housing
disabled facilities grant, dfg < adaptation
meals on wheels, community meals, meals service, meals at home
direct payment, cash payment, cash for care
personal budget, individual budget, personalised budget
self directed support, personalisation, personalised care
personal health budget
personal assistant
blue badge, disabled parking badge
carers centre, carers service, ~carers support, ~support for carers, ~carer support, carers support service
carers break, carer break, break for carers < respite
advocacy, advocate, independent advocate, independent advocacy, advocacy service
independent mental capacity advocate, imca < advocacy
independent mental health advocate, imha < advocacy
independent visitor
appropriate adult
safeguarding adults, adult safeguarding, adult protection, safeguarding vulnerable adults, protection of vulnerable adults
deprivation of liberty safeguards, dols, deprivation of liberty, deprivation of liberty safeguard, liberty protection safeguards
mental capacity act, mental capacity, mca, mental capacity assessment
best interests assessor, bia
approved mental health professional, amhp, approved social worker
continuing healthcare, continuing health care, chc, nhs continuing care, continuing care
hospital discharge, -stay in hospital, -leave hospital, -left hospital, -out of hospital, -home from hospital, -go home from hospital, -leaves hospital, -hospital stay, -sent home, ~discharge, discharge from hospital, delayed discharge, delayed transfer, delayed transfer of care, dtoc, transfer of care, -leaving hospital, -discharged from hospital, -discharged
discharge hub, ~discharge team, hospital social work team, hospital team < hospital discharge
hospital admission, admission to hospital, emergency admission, admission avoidance, -admitted to hospital, hospitalisation
social prescribing, link worker, social prescriber
floating support, tenancy support, tenancy sustainment
supporting people, housing related support
handyperson, handyman, home improvement agency, care and repair
befriending, befriending scheme, befriending service
lunch club, luncheon club
end of life care, palliative care, hospice, end of life
memory clinic, memory service, memory assessment
falls prevention, falls service, preventing falls, falls clinic
community mental health team, cmht < mental health
crisis team, crisis service, home treatment team, crisis resolution, crisis cafe
assertive outreach
drug and alcohol service, substance misuse service, drug treatment, alcohol treatment, drug service, alcohol service < substance misuse
access team, contact centre, customer service centre, call centre, first point of contact, single point of access, single point of contact, first contact team, customer contact < front door
~front door, ~front door service, initial contact
emergency duty team, edt, emergency duty service, out of hours service, out of hours team, out of hours
brokerage, brokerage team, broker
commissioning team, ~commissioners, ~commissioner
contract monitoring, ~contract management, contract compliance
appointeeship, deputyship, client finance
welfare rights, money advice, debt advice, benefits advice
welfare benefit, housing benefit, council tax benefit, benefit claim, attendance allowance, universal credit, disability living allowance, personal independence payment
food bank, warm space
interpreter, ~interpreting, translation service
sensory service, sensory team, rehabilitation officer < sensory
wheelchair service, wheelchair
laundry service
transitions team, transition service, preparing for adulthood team < transition
~transition, preparing for adulthood, preparation for adulthood, transition to adulthood, -move to adulthood, -move into adulthood, -moving to adulthood, -moving into adulthood, -becoming an adult, -move into adult service, pathway to adulthood, -adulthood, -move to adult service, -moving to adult service
`;

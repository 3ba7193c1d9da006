/** What workers and panels do, and what they write of a case. The form is that of `readLexicon`. */
export const processWords = `
# process
return home interview, return interview, rhi, return to home interview, interview on return, interview after they return, return home conversation, interview when they return
initial child protection conference, initial conference, initial case conference, icpc < child protection conference
review child protection conference, review conference < child protection conference
child protection conference, case conference, child protection case conference, protection conference < child protection
strategy meeting, strategy discussion, strategy talk, safeguarding strategy meeting
core group, core group meeting
section 47 enquiry, section 47, child protection enquiry, child protection investigation, section 47 investigation, s47, child protection enquiries, section 47 enquiries
section 42 enquiry, safeguarding enquiry, safeguarding investigation, section 42, s42, adult safeguarding enquiry, safeguarding enquiries, section 42 enquiries
child in need plan, cin plan, child in need planning, child in need meeting
child in need, children in need, cin
child protection plan, cp plan, child protection planning, child protection register, protection plan < child protection
child looked after review, looked after review, lac review, statutory review, children in care review, looked after child review, care review
pathway plan, pathway planning
care plan, care planning, support plan, care and support plan, care and support planning, support planning, care package plan
placement plan, placement planning
permanence plan, permanence planning, plan for permanence, ~permanence, ~permanency, permanency planning, permanent home
safety plan, safety planning
risk assessment, -assess risk, -assessing risk, assessment of risk
single assessment, child and family assessment, core assessment, initial assessment, c f assessment < assessment
parenting assessment, pre birth assessment, pre birth planning < assessment
viability assessment, connected carer assessment < assessment
common assessment framework, caf, early help assessment, common assessment < assessment
single assessment process, sap < assessment
carers assessment, carer assessment, assessment of carers, assessment for carers, carer review, assessment of carer, -assess carers, -assessing carers, -assessed carers, carers assessments < assessment
care act assessment, needs assessment, assessment of need, community care assessment, assessment of needs, social care assessment, care assessment < assessment
financial assessment, means test, fairer charging assessment < assessment
self assessment of need, supported self assessment
~ assessment, -assess, -assessing, -assessed, reassessment
~ review, -reviewing, -reviewed, -reassessed
unannounced visit
~statutory visit, social work visit
life story work, life story, life story book, later life letter
genogram, ecomap
chronology, chronologies
direct work
case recording, ~case record, case file, ~records, ~recording, case note, file recording, recorded in case files, written record
~supervision, supervision session, ~staff supervision, -supervised, one to one with managers, reflective supervision
~management oversight, ~manager oversight, oversight by managers, ~oversight
~audit, case audit, -auditing, case file audit, -audited, dip sample, file audit, practice audit, audit programme
~quality assurance, quality assurance framework, -quality assure, -quality assured, quality assurance system
performance management, performance management framework, managing performance, ~performance monitoring, ~performance information, ~performance data, performance framework, -managing its performance, -manage performance, management of performance
~appraisal, staff appraisal, personal development review
~induction
~training, ~staff training, learning and development, -trained, training programme
~recruitment, -recruit, -recruiting, -recruited, recruitment and retention
~retention, ~staff retention, -retain staff, ~staff turnover, ~turnover, -retaining staff, -keeping staff, -staff leaving
~vacancy, ~vacancies, vacant post, unfilled post, -vacant, vacancy rate, -post not filled
~sickness, sickness absence, staff sickness, sick leave, absence through sickness
~caseload, ~workload, case load, ~number of cases
~allocation, unallocated case, case allocation, ~unallocated, allocated case, awaiting allocation
~referral, re referral, repeat referral, -referred, -refer, rereferral
safeguarding referral, safeguarding concern, safeguarding alert, adult protection referral, safeguarding notification < referral
~threshold, thresholds document, threshold document, application of threshold, ~threshold guidance
~eligibility, eligibility criteria, fair access to care services, facs, fair access, eligible need, national eligibility
step down, -stepped down, -stepping down
legal planning meeting, legal gateway meeting, legal gateway, gateway meeting
public law outline, plo, pre proceedings, pre proceeding, letter before proceedings
care proceedings, court proceedings, care order, ~proceedings, interim care order
placement order, adoption order
section 20, voluntary accommodation, accommodated voluntarily
~placement, -placed, -matching
placement breakdown, placement disruption, ~placement stability, ~placement move, ~move of placement, ~stability of placement, breakdown of placement
out of area placement, -placed out of area, out of county placement, placement outside the area, out of borough, out of area, -placed at a distance, distant placement, -placed outside
emergency placement
reunification, -return home, rehabilitation home, -returning home, -return to their family, -return to their parents, reunification plan
~panel
resource panel, allocation panel, funding panel, placement panel, resources panel < panel
fostering panel < panel, fostering
adoption panel < panel, adoption
permanence panel < panel
quality panel, quality assurance panel < panel
complex case panel, risk panel, high risk panel < panel
multi agency risk assessment conference, marac
multi agency public protection arrangements, mappa
team around the child, team around the family, taf, tac
rapid review, serious case review, child safeguarding practice review, local child safeguarding practice review, scr, ~case review, safeguarding practice review
safeguarding adults review, sar, serious adult review
domestic homicide review
child death overview panel, child death review, cdop
~complaint, complaint process, complaints procedure, -complain, -complained, complaints process, ~dissatisfaction
~compliment, praise from public
appeal panel
stage 2 complaint
~consultation, -consulted, -consult, public consultation, -consulting
~survey, user survey, questionnaire, residents survey, place survey, user experience survey, staff survey, -surveyed, poll
petition
focus group
peer review, peer challenge, lga peer challenge, peer inspection, corporate peer challenge, peer led review
~ inspection, site visit, inspection visit, -inspected, cqc inspection, ofsted inspection, -inspect
focused visit, focused visit letter < inspection
monitoring visit < inspection
joint targeted area inspection, jtai < inspection
joint area review, jar < inspection
annual performance assessment, apa
comprehensive performance assessment, cpa
comprehensive area assessment, caa
corporate assessment, organisational assessment < assessment
area assessment < assessment
best value review, best value, best value inspection
local account, local accounts
star rating, performance rating, performance star rating
red flag
green flag
~safeguarding
care act
children act, children and families act
mental health act
equality act, race relations act, disability discrimination act
human rights act, human rights
homelessness reduction act, housing act
data protection, data protection act, gdpr
freedom of information, freedom of information act
crime and disorder act
localism act, local government act
working together, statutory guidance
gold standard
investors in people
charter mark
~ participation, engagement, co production, coproduction, involvement, parental engagement, user involvement, parental involvement, community engagement, user engagement, involving people
~ cooperation, partnership, partnerships, joint working, partnership working, partnership work, multi agency working, integrated working, joined up working, interagency working
whole family approach, think family, whole family working
strengths based practice, signs of safety, strengths based approach, strengths based, restorative practice, systemic practice, model of practice, practice model, relational practice
motivational interviewing
trauma informed practice, trauma informed
choice and control
~equality, ~diversity, ~equality and diversity, equality impact assessment, ~equalities
`;

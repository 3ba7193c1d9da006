/** Words of the field that say the same for the purpose of finding what a claim speaks of. One group a line; forms as in `polarAxes`. */
export const synonymWords: string = `
child, children, young person, young people, youngster, pupil, kid, minor, infant
children in care, looked after children, child in care, looked after child, cared for children, children looked after, children who are in care
care leaver, care leavers, care experienced, leaving care, left care
parent, mother, father, family, relative, households, =mum, =dad
older people, older person, older adults, elderly, older residents, =pensioners, over 65
adult, adults, people, person, residents, individual, citizen, local people, population, public
service user, people who use services, users, people using services, clients, people supported, people with care needs, people receiving care, customers
carer, carers, unpaid carers
foster carer, foster carers, fostering, foster families, foster parents
staff, worker, employee, practitioner, workforce, social worker, professional, personnel, team, frontline, front line, officers, caseworker, colleague
manager, management, leader, leadership, supervisor, =heads, senior, director, chief
councillor, member, elected member, politician, cabinet member, scrutiny
council, local authority, authority, =LA, city council, county council, borough
partner, partnership, partners, agency, agencies, multi agency, health, police, joint, jointly, together, stakeholder
school, education, learning, academy, teaching
inspector, inspectorate, commission, commissioners, ofsted, cqc, csci, ssi, audit
complete, finish, carry out, carried out, conduct, undertake, undertaken, undertook, do, done, conclude, perform
see, seen, visit, visited, saw, meet with, spend time with
review, revisit, reassess, reconsider, look again
assess, assessment, evaluate, evaluation, appraise
plan, planning, strategy, strategic, programme, scheme, roadmap, blueprint
record, recording, document, write, written, log, note down, case notes, file
monitor, monitoring, oversee, oversight, track, tracking, scrutinise, scrutiny, watch, supervise, supervision, audit, check, quality assurance
help, support, assist, assistance, aid, intervention, service, provision
provide, offer, deliver, give, supply, make available, delivery, provision
get, receive, obtain, access, given, offered, have access, reach
start, begin, began, commence, launch, introduce, set up, establish, create
use, utilise, apply, make use, employ, draw on
buy, commission, procure, purchase, commissioning, procurement
change, alter, amend, transform, reform, move, shift
show, demonstrate, evidence, illustrate, indicate, reveal, prove
make sure, ensure, secure, guarantee, assure, see to it
work, working, practice, practise, operate, activity
quality, standard, =calibre
important, key, main, central, crucial, vital, core, major, essential
problem, issue, difficulty, challenge, concern, shortcoming, weakness, deficiency, failing, failure, gap, shortfall
serious, significant, severe, substantial, grave, critical, considerable, major, acute
quick, prompt, swift, timely, rapid, speedy, immediate, fast, promptly, straight away
delay, late, overdue, slow, wait, waiting, backlog, drift, too long, behind
decision, decide, determine, choose, choice, resolve
think, consider, believe, view, regard, opinion, feel, reflect
listen, hear, heard, voice, views, consult, consultation, engage, engagement, involve, involvement, participation, participate, say in, shape, co produce
tell, inform, notify, communicate, communication, share, sharing, information
understand, understanding, know, knowledge, grasp, insight, aware, awareness, =picture, =overview
money, fund, funding, budget, finance, financial, resource, resources, cash, spend, spending, investment, invest
cost, price, expenditure, expense
recruit, recruitment, hire, appoint, attract, fill
retain, retention, keep, hold on
vacancy, unfilled, post, posts, job, role
train, training, develop skills, learn, learning, development, teach, skills
safe, protect, safeguard, safeguarding, protection, keep safe, secure, safety
risk, danger, harm, threat, vulnerable
abuse, neglect, exploitation, maltreatment, exploited
move, transition, transfer, preparing for adulthood
home, house, housing, accommodation, placement, live, living, residential, property, placed
care home, residential care, residential home, nursing home
home care, domiciliary care, care at home, live at home, living at home, independent, independently, independence
request, ask, call for, demand, seek
contact, referral, refer, front door, enquiry, first point
respond, response, react, reply, answer, address, tackle, deal with, act, action, act on, take action
goal, target, objective, aim, ambition, outcome, aspiration, benchmark
result, outcome, impact, effect, consequence, difference, benefit
performance, perform, achievement, attainment, results, score
information, data, evidence, intelligence, figure, statistics
number, amount, level, volume, rate, proportion, percentage, share, count, total
average, mean, typical, norm, comparator, national, england, similar councils, neighbours, similar, comparable, like, peers, group
need, requirement, demand, required
equality, diversity, equal, inclusion, ethnic, minority, culture, cultural
complaint, grievance, complain, dissatisfaction
weekly, week, month, monthly, daily, year, annual, annually, quarterly
join up, joined up, coordinate, co ordinate, coordinated, integrate, integrated, coherent, together, collaborate, collaboration, cooperation, cooperate
detail, detailed, thorough, comprehensive, specific, depth
stable, stability, settled, permanence, permanent, secure, long term
legal, court, proceedings, statutory, law, pre proceedings
attend, attendance, come, came, take part, present, join in, turn up
implement, put in place, put into practice, introduce, roll out, carry out, carried out, put into effect
look into, looked into, check, examine, investigate, inspect
meeting, conference, panel, board, forum, group, committee
waiting, wait, queue, waiting list, waiting time
culture, ethos, environment, climate
option, choice, alternative, range, variety, diverse
speed, pace, timeliness, timescale, timetable, schedule
capacity, resource, resources, workload, caseload, staffing, manageable
caseload, workload, cases
exam, gcse, attainment, results, qualification, achieve
job, work, employment, employed, workplace, training
dignity, respect, respectful, kindness, kind, caring, sensitive, sensitively, compassion, compassionate
relationship, bond, trusting, rapport, connection, link, tie
personal budget, direct payment, self directed support, direct payments
direct, guide, steer, guidance, direction
explain, describe, set out, outline, detail, spell out
happen, occur, take place, took place, taken place, arise
absent, missing, go missing, missing from home, episode
run, manage, operate, lead, led
set, agree, fix, establish
win, gain, secure, obtain
hospital, ward, discharge, nhs
mental health, emotional wellbeing, emotional, wellbeing, well being, psychological, camhs
learning disability, learning disabilities, learning disabled, learning difficulties
disability, disabled, disabilities, impairment, special needs, send, special educational needs
substance misuse, drug, alcohol, addiction
domestic abuse, domestic violence
homeless, homelessness, rough sleep
advocate, advocacy, advocates, represent
early help, prevention, preventative, early intervention, preventive
adoption, adopt, adopter, adopters
report, publish, publication, published
expect, expectation, expected
senior, experienced, top
reason, rationale, why, because
big, large, substantial, considerable, sizeable
small, little, minor, slight, modest
hard, difficult, struggle, challenging
begin, early, initial, first
regular, regularly, frequent, frequently, routine, routinely, often
strong, robust, solid, firm, effective, sound, good, well
weak, poor, fragile, ineffective, inadequate, bad
drop, fall, fell, reduce, reduction, decline, decrease, lower, cut
rise, rose, risen, increase, grow, growth, climb, higher, more
improve, improvement, better, progress, strengthen, develop, enhance, advance
enough, sufficient, adequate
consistent, consistency, uniform, always, =even, =evenly
inconsistent, inconsistency, variable, vary, uneven, patchy, mixed
clear, clarity, explicit, plain
reach, meet, met, achieve, attain, hit
lead, led, head, drive, direct
often, frequently, many times
across, throughout, all parts, everywhere
local, area, locality, neighbourhood, community, communities
reablement, rehabilitation, regain, recover
equipment, adaptation, adaptations, telecare, assistive technology, aids
crisis, emergency, urgent, out of hours
lone, alone, isolated, isolation, loneliness, lonely
transport, travel, bus
deaths, die, died, end of life, palliative
fewer, less, reduced, smaller
leave, exit, departure, depart, =leaving, =left, turnover
chase, challenge, hold to account, escalate
suitable, appropriate, right, fitting, proper, proportionate
return home interview, return interview, return interviews
personal, individual, tailored, personalised, bespoke, person centred, =tailor
fast, slow, pace, speed
make contact, making contact, made contact, get in touch, get hold of, =reach
`;

/** Services for children and families. The form is that of `readLexicon`. */
export const childrenServiceWords = `
# agent
early help, early intervention, early support, early help service, early help offer, targeted early help, early help team, early help hub, ~preventative service, ~preventive service, ~prevention, prevention service, ~preventative work
family support, family support service, family support worker, family support team, family intervention, family intervention team, targeted family support
family hub, family centre, start for life
children centre, childrens centre, sure start, sure start centre
edge of care, edge of care service, edge of care team, edge of care support
multi agency safeguarding hub, mash < front door
assessment team, assessment service, duty and assessment team, referral and assessment team, duty team
family group conference, family group conferencing
fostering, -carer, foster care, foster, foster carer, foster family, foster home, fostering service, foster placement, fostering household, foster parent, -fostered
independent fostering agency, ifa < fostering
kinship care, -relative, -relatives, -family member, -family members, -extended family, -wider family, -grandparent, connected carer, connected person, family and friends care, kinship carer, family and friends carer, connected persons carer
special guardianship, special guardian, special guardianship order, sgo
private fostering, privately fostered
adoption, adopter, adoptive family, adoption service, adoptive parent, adoptive placement, adopted child, regional adoption agency, adopted children, prospective adopter
children home, residential children home, childrens home, secure children home
secure accommodation, secure unit, secure placement, secure home
unregistered placement, unregistered home, unregistered children home, unregistered provision, unregulated placement, unregulated accommodation, unregulated provision, unregistered setting
semi independent accommodation, semi independent living, semi independent provision
staying put
staying close
leaving care, leaving care team, leaving care service, aftercare, after care, care leavers team, care leavers service
personal adviser, personal advisor, ^PA, ^PAs, leaving care worker, leaving care adviser < leaving care
virtual school, virtual school head, virtual headteacher, virtual head
virtual parents evening
youth offending team, yot, youth justice team, youth justice service, youth offending service, youth justice, youth offending
mentor, mentoring, mentoring scheme, peer mentor
advocate for parents
bereavement support, bereavement counselling
young inspectors
substance misuse worker < substance misuse
~ children services, childrens services, children and young people services, services for children, children social services, children department
youth service, youth work, youth worker, youth club, youth centre, youth provision
connexions, careers service, careers advice, careers guidance
youth council, youth parliament, young mayor
children in care council, care council, voice of care council
participation worker, participation team, participation officer
missing from home, missing children team, ~missing team, missing coordinator
exploitation team, exploitation hub, contextual safeguarding team < exploitation
child protection, child protection service
children with disabilities team, disabled children team, children disability team, disability team
play therapy, play therapist
short breaks statement
childcare, child care, ~nursery, early years setting, childminder, nursery place, early years provision, early years place, pre school, playgroup, nurseries, early years
portage, portage service
parenting programme, parenting class, parenting course, parenting support, parenting group
contact centre for families, supervised contact, family time
domestic abuse service, refuge, domestic violence service, women refuge < domestic abuse
unaccompanied asylum seeking children team
young carers service, young carers project
health visitor, health visiting, health visiting service, health visiting team < health
school nurse, school nursing, school nursing service < health, nurse
midwife, midwifery, maternity, maternity service, midwives, community midwife < health
family nurse partnership, family nurse < health
child and adolescent mental health services, camhs, child and adolescent mental health service, children and adolescent mental health services, children and young people mental health service, cypmhs, children mental health service < health, mental health
mental health support team, mental health in schools team < mental health
paediatrician, paediatric, community paediatrics, paediatrics < health
therapy, therapies, therapist, therapy service
occupational therapy, occupational therapist, ^OT, ^OTs, occupational therapy service < therapy, health
speech and language therapy, speech and language therapist, ^SALT, slt, speech therapy, speech therapist, speech and language, speech language and communication therapy < therapy, health
physiotherapy, physiotherapist, physio < therapy, health
psychological therapy, talking therapy, talking therapies, counselling, counsellor < therapy
educational psychology, educational psychologist, ^EP, ^EPs, education psychologist, educational psychology service
clinical psychologist, clinical psychology, psychologist < health
autism assessment, autism pathway, assessment for autism, autism diagnosis, diagnosis of autism, autism service < neurodevelopmental assessment, autism
adhd assessment, adhd pathway, adhd diagnosis < neurodevelopmental assessment, adhd
neurodevelopmental assessment, neurodevelopmental pathway, neurodevelopmental service, neurodevelopmental, diagnostic assessment < health
designated health staff, designated clinical officer, dco, designated medical officer, dmo, designated doctor, designated nurse, designated social care officer, designated officer for health < health
portage worker
education welfare, education welfare service, education welfare officer, attendance service
admissions team, school admission, admissions service
special educational needs team, sen team, send team, send service, sen service, send casework team
educational support, inclusion service, inclusion team, behaviour support, behaviour support team, specialist teaching service, specialist teacher, advisory teacher
short breaks team
music service, music education hub, music hub
governor support, governor services
school improvement, school improvement service, school improvement partner, school improvement adviser
adult learning, adult education, community learning, adult and community learning
apprenticeship, apprentice
traineeship, trainee
supported internship, internship
`;

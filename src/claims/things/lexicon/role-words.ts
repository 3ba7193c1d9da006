/** Posts and professions. The form is that of `readLexicon`. */
export const roleWords = `
# agent
director of adult social services, dass, director of adult services, director of adult social care, director of adults, director for adults, executive director for adults, strategic director for adults, director of adults and communities, director for adult services, strategic director adults, strategic director adults and communities, corporate director for adults
director of children services, dcs, director of childrens services, director for children services, director of children and families, director for children, executive director of children services, strategic director for children, corporate director for children, director of children social care, director of children and young people services
director of social services, corporate director of social services, director of social care and health, corporate director of social care and health
director of housing, head of housing, director of housing services
director of resources, director of finance, chief finance officer, section 151 officer, chief financial officer, s151 officer, treasurer, finance director
director of commissioning, head of commissioning, director of integrated commissioning
director of education, director of learning, chief education officer, head of education
director of place, director of environment, director of regeneration
principal social worker, psw
principal occupational therapist
~ assistant director, deputy director, service director
~ director, strategic director, executive director, corporate director, chief officer
chief executive, chief executive officer, ^CEO, ^CE, managing director
leader of the council, council leader, leader of council
lead member, lead member for children services, cabinet member, portfolio holder, executive member, lead councillor, cabinet lead, lead member for children, lead cabinet member
~ elected member, councillor, cllr
mayor, elected mayor, deputy mayor
~ head of service, service head, heads of service
~ service manager, team manager, operational manager, team leader, manager, first line manager, frontline manager, line manager
registered manager, home manager, care home manager
practice educator, ~practice lead, advanced practitioner, consultant social worker, practice supervisor, practice leader
~ social worker, social work, qualified social worker, social work team, social work staff, social work practitioner, social work service, case worker, caseworker, allocated worker, allocated social worker
agency social worker, agency staff, agency worker, temporary staff, locum, temporary worker, agency use
newly qualified social worker, nqsw, newly qualified, asye, social worker in their first year, assessed and supported year
social work assistant, social care assistant, ~support worker, community care officer
independent reviewing officer, iro, reviewing officer
child protection chair, conference chair, child protection conference chair, conference chairs
designated officer, lado, local authority designated officer
supervising social worker
care coordinator, care co ordinator, key worker, keyworker, lead professional, named worker
care worker, care assistant, carers employed, care staff, home carer, paid carer
headteacher, head teacher, ~school leader, ~leader of school, head of school, school head < schools
special educational needs coordinator, special educational needs co ordinator, senco, sencos, sendco, special needs coordinator < schools
~teacher, teaching staff, teaching assistant, classroom teacher, classroom staff < schools
governor, school governor, governing body, board of governors, governing board < schools
designated safeguarding lead, dsl, safeguarding lead < schools
designated teacher < schools
independent chair, independent chairman, board chair, chair of the board
lay member, independent person
town clerk, monitoring officer, head of legal
planning officer, ~planner
environmental health officer, environmental health, environmental health service
trading standards officer, trading standards, trading standards service
housing officer, housing team, housing department, housing service < housing
firefighter, fire fighter < fire
community support officer, pcso, police community support officer < police
~warden, street warden, neighbourhood warden
librarian
~volunteer, ~volunteering
apprentice scheme
~whistleblower, whistle blower, ~whistleblowing
interim director < director
business support, administrative staff, administrator, business support staff, administration team
quality assurance officer, quality assurance team, quality assurance manager
`;

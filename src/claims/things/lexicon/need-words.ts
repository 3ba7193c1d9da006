/** Kinds of need, and what inspectorates call the things that they score. The form is that of `readLexicon`. */
export const needWords = `
# need
autism, autistic, autistic spectrum, autism spectrum, asd, asperger, autistic spectrum disorder < neurodevelopmental need
adhd, attention deficit < neurodevelopmental need
neurodevelopmental need, neurodiversity, neurodivergent
dementia, alzheimer, alzheimers disease, memory loss
learning disability, learning disabilities, learning disabled, learning difficulty, learning disability service, learning disability team
physical disability, physically disabled, physical disabilities, physical impairment, physical disability service, physical disability team
deaf, hearing impairment, hearing impaired, hearing loss, deafness < sensory
blind, visual impairment, visually impaired, sight loss, partially sighted, blindness, vision impairment < sensory
sensory, sensory impairment, sensory loss, deafblind, sensory need
acquired brain injury, brain injury, head injury
hiv, hiv aids
multiple sclerosis
special educational needs and disabilities, ^SEND, ^SEN, special educational needs, special educational needs and disability, special needs, special educational needs and or disabilities, special educational need
social emotional and mental health, semh, social emotional and mental health need < mental health
speech language and communication need, slcn, communication need
profound and multiple learning disabilities, pmld, complex needs, complex need
behaviour that challenges, challenging behaviour
loneliness, ~isolation, social isolation, -isolated, -lonely
~poverty, -deprivation, child poverty, -deprived, poor household, low income
ethnic minority, black and minority ethnic, bme, minority ethnic, bame, ~ethnicity, black and asian
gypsy roma and traveller, gypsies and travellers, traveller
lgbt, lesbian gay bisexual
homelessness of young people
pregnancy, pregnant
# outcome
being healthy, be healthy
staying safe, stay safe, ~keeping safe
enjoying and achieving, enjoy and achieve
making a positive contribution, positive contribution, make a positive contribution
achieving economic wellbeing, economic wellbeing, achieving economic well being, economic well being, ~achieve economic wellbeing
improved health and wellbeing, improved health and emotional wellbeing, improved health, improved health and well being, improved health and emotional well being
improved quality of life, ~quality of life
increased choice and control, exercise of choice and control
freedom from discrimination and harassment, freedom from discrimination, discrimination and harassment, freedom from discrimination or harassment
maintaining personal dignity and respect, personal dignity and respect, dignity and respect, maintaining dignity and respect, maintaining personal dignity
~leadership, -leadership and management
commissioning and use of resources
assessing needs
supporting people to live healthier lives, healthier lives
equity in experience and outcomes, equity in experience, equity of experience, equity of experience and outcomes
care provision integration and continuity, care provision, integration and continuity
partnerships and communities
safe pathways systems and transitions, safe systems pathways and transitions, safe pathways, safe systems, systems pathways and transitions, pathways systems and transitions
governance management and sustainability, ~governance, governance and sustainability, governance and management
learning improvement and innovation, ~innovation, improvement and innovation
homes tenancies and neighbourhoods
impact of leaders on social work practice, impact of leaders, impact of leaders on social work practice with children and families
experiences and progress of children who need help and protection, ~help and protection, children who need help and protection, need of help and protection, need help and protection
experiences and progress of children in care, experiences and progress of children looked after
experiences and progress of care leavers
~overall effectiveness
capacity to improve, capacity for improvement, capacity for further improvement, prospects for improvement, ~prospects, improvement prospects, ~prospect for improvement
achievement of objectives, ~ambition for the community
~ambition
~prioritisation
national priorities and strategic objectives, ~strategic objectives
cost and efficiency, cost and efficiency of services
effectiveness of service delivery and outcomes, effectiveness of service delivery
quality of services for users and carers, quality of services
~managing finances, financial management
governing the business
natural resources, use of natural resources
sustainable environment, managing environmental resources
safer communities, community safety, stronger communities
delayed transfers attributable to social care
social care related quality of life
~satisfaction, -satisfied, overall satisfaction, user satisfaction, -satisfied with, -pleased with, -happy with, -dissatisfied
permanent admission, permanent admissions, -permanently admitted, admission to care home, -admitted permanently
~settled accommodation, ~stable accommodation, ~suitable accommodation, -living in their own home, -own home, -home of their own, -living independently, -live independently, ~settled home, ~independent living
`;

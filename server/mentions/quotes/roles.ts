import { wordTable, type WordTable } from '../../text/words.ts';

/** What a common noun that can speak stands for. */
export type Role = 'person' | 'people' | 'body' | 'document';

const PERSONS = `activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor announcer applicant archbishop artist assistant astronaut athlete attendee attorney author baker banker billionaire biologist bishop blogger
  boss boy bridegroom broker brother builder businessman businessperson businesswoman buyer campaigner candidate captain caller chair chairman chairperson chairwoman chancellor chef chemist chief citizen cleric clerk client climatologist coach colleague colonel columnist commander commentator commissioner commodore
  comedian composer congressman congresswoman conservative constable consultant contractor coordinator coroner correspondent councillor councilman councilor councilwoman counselor counsel counsellor critic customer daughter dealer dean defendant defender delegate deputy demonstrator democrat designer
  detective developer diplomat director dissident doctor driver ecologist economist editor employee employer engineer entrepreneur envoy epidemiologist evacuee executive expert farmer father fan fellow fighter filmmaker financier firefighter fisherman founder friend general geologist
  girl governor graduate grandfather grandmother grower guard guest headmaster head historian holder host hostess husband insider inspector instructor insurer interpreter interviewer inventor investigator investor journalist judge juror justice king labourer landlord
  lawmaker lawyer leader learner lecturer legislator liberal librarian lieutenant lobbyist magistrate major man manager marshal mayor mechanic mediator member merchant meteorologist midwife miner minister moderator monarch mother musician mogul native narrator negotiator
  neighbor neighbour nominee novelist nurse observer officer official operator opponent organiser organizer owner painter paramedic parent participant partner passenger pastor patient peer pensioner person philosopher photographer physician physicist pilot plaintiff planner player poet
  politician pollster pope premier president presenter priest prince princess principal prisoner producer professor programmer prosecutor protester psychiatrist psychologist pundit queen questioner ranger receptionist rector reader refugee regulator relative reporter representative republican rescuer researcher resident respondent
  reviewer rival runner sailor scholar scientist seller senator secretary sergeant sheriff shopkeeper shopper singer sister skipper soldier solicitor son source speaker specialist spectator spokesman spokesperson spokeswoman sportsman staffer statistician strategist striker student superintendent supervisor
  supporter surgeon surveyor survivor suspect teacher teammate technician teenager tenant theorist tourist trader trainer translator traveller treasurer trustee tycoon undersecretary user vendor veteran viewer vicar victim villager visitor volunteer voter warden watchdog
  whistleblower widow widower wife winner witness woman worker writer youth
  accountant adjudicator amputee anaesthetist anthropologist apprentice arborist archaeologist archivist assessor astronomer auctioneer auditor barber barista barrister bartender batsman beekeeper bookmaker bookseller botanist
  bowler boxer bricklayer bridesmaid butcher bystander caretaker carpenter cashier chaplain cleaner commuter comptroller conductor conservationist cook corporal courier cousin curator cyclist dancer daughter-in-law decorator
  dentist docker dockworker drummer electrician entomologist escapee eyewitness florist forecaster foreman forester foreperson forewoman gamekeeper gardener geneticist geographer glaciologist goalkeeper goldsmith gravedigger grocer
  groundsman guitarist gynaecologist headteacher herder herdsman hiker homeowner hunter hydrologist imam immunologist influencer intern ironmonger jeweller jockey keeper landlady landowner lifeguard linguist locksmith machinist
  maid mathematician mayoress microbiologist midfielder migrant miller missionary modeller motorist mountaineer neurologist neuroscientist niece nephew notary nun nutritionist oceanographer oncologist onlooker paediatrician
  palaeontologist pathologist pedestrian performer pharmacist physiotherapist pianist pilgrim playwright plumber policeman policewoman porter postman potter preacher private procurator promoter proprietor psychotherapist rabbi
  rancher recruiter referee retiree rider roofer salesman saleswoman sculptor seamstress seismologist servant shareholder shepherd smallholder sociologist sniper songwriter stallholder stepfather stepmother steward stewardess
  stockbroker stylist sufferer swimmer tailor taxpayer thatcher toxicologist tram-driver trucker tutor umpire uncle aunt undertaker usher vaccinologist vet veterinarian virologist volcanologist waiter waitress watchman weaver
  inmate detainee convict crewman crewmember serviceman servicewoman airman seaman schoolchild
  pupil gunman attacker assailant terrorist militant bomber rebel insurgent robber burglar thief kidnapper hijacker
  ceo cfo coo cto mp mep exec rep cop classmate schoolmate prefect sub-prefect flatmate roommate housemate bandmate castmate
  welder whaler winemaker woodcutter youngster zoologist
  cardinal abbot abbess archdeacon monk deacon curate patriarch sultan emir emperor empress chieftain ayatollah mufti mullah sheikh alderman bailiff magnate oligarch heiress heir admiral brigadier consul commandant gendarme bodyguard bouncer sentry trooper
  footballer winger pitcher quarterback cricketer golfer rower sprinter skier snowboarder climber alpinist motorcyclist biker celebrity rapper vlogger podcaster magician dramatist screenwriter cartoonist illustrator choreographer ballerina bassist violinist cellist soprano organist busker cameraman newsreader frontman
  cardiologist dermatologist radiologist obstetrician gynecologist pediatrician demographer criminologist ornithologist primatologist geophysicist astrophysicist cosmologist cartographer architect ombudsman jurist actuary underwriter realtor
  fiance fiancee girlfriend boyfriend grandson granddaughter grandparent sister-in-law brother-in-law father-in-law mother-in-law gentleman housewife challenger frontrunner appointee loyalist separatist assemblyman assemblywoman parliamentarian
  smuggler trafficker hacker fraudster borrower creditor debtor saver punter bookie backer benefactor philanthropist shipowner shipper brewer fishmonger joiner plasterer stonemason diver stevedore boatswain helmsman navigator deckhand lifeboatman coxswain zookeeper`;
const BODIES = `administration agency alliance army assembly association authority bank bloc board body broadcaster brewery brigade bureau business cabinet campaign carmaker caucus centre center chamber channel charity church city claimant club coalition college commission committee company congress consortium cooperative co-op corporation council county couple court crew
  crowd defence defense delegation department district division embassy enterprise faculty family federation firm force foundation fund gallery government group hospital household industry inquiry institute institution insurer jury laboratory league legislature maker manufacturer majority media military ministry mission monarchy movement municipality museum navy network
  newspaper office operator opposition organisation organization outlet panel paper parliament partnership party platform police practice presidency press producer programme program prosecution provider province public publication publisher regulator retailer school senate service society squad staff startup state station supplier
  supermarket syndicate team think-tank tribune tribunal trust union university utility watchdog website white-house
  airline airport hotel restaurant theatre orchestra zoo diocese treasury secretariat directorate inspectorate conglomerate multinational lender distributor wholesaler exporter importer reinsurer`;
const DOCUMENTS = `ad advert advertisement affidavit agreement announcement article audit autopsy banner bill billboard biography blog book broadcast brochure bulletin card chapter charter clip column commercial commentary communique communiqué complaint constitution contract declaration decision decree document draft editorial email
  entry essay filing flyer guide guideline headline indictment inscription invitation judgment label law lawsuit leaflet footage legislation letter list magazine manifesto manual map memo memorandum message motto narrative note notice opinion order page pamphlet paper paragraph passage petition placard plaque poem policy post poster presentation profile proposal proposition question questionnaire recording release report
  resolution review ruling schedule screen script section sign slogan song spot statement statute study submission summary survey telegram testimony text textbook ticket title transcript treaty tweet verdict video warrant website work`;
const PEOPLE = 'people police women men children fishermen firemen clergy spokesmen spokeswomen congressmen staff troops authorities parents folks locals media';

/** Nouns of persons, bodies and documents that news texts let speak, by singular and regular plural. The first entry of a word wins. */
export const ROLES: WordTable<Role> = wordTable([
  ...entries(singulars(PEOPLE), 'people'),
  ...entries(singulars(PERSONS), 'person'),
  ...entries(plurals(PERSONS), 'people'),
  ...entries(singulars(BODIES), 'body'),
  ...entries(singulars(DOCUMENTS), 'document'),
  ...entries(plurals(BODIES), 'body'),
  ...entries(plurals(DOCUMENTS), 'document'),
]);

function entries(words: readonly string[], role: Role): [string, Role][] {
  return words.map((word) => [word, role]);
}

function singulars(list: string): string[] {
  return list.split(/\s+/);
}

function plurals(list: string): string[] {
  return singulars(list).map((word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|sh|ch|x)$/.test(word) ? `${word}es` : word.endsWith('man') ? `${word.slice(0, -2)}en` : `${word}s`));
}

/*
 * Names that are employers beyond doubt, for places in a letter where a team, a town or a person stands as often ("Dear
 * Billing team", "Data Engineer, Payments"). Compiled by hand, 2026-11: large employers of software people, and the words
 * that company names end in. What is missing here is still found wherever the sentence says that it is an employer.
 */

/** Employers by name, in lower case. */
export const KNOWN_EMPLOYERS = `
accenture, adidas, adobe, adyen, airbnb, airbus, akamai, alibaba, allianz, alphabet, amazon, amd, anthropic, apple, arm, asana, asml, asos,
atlassian, autodesk, axa, babbel, bae systems, barclays, basecamp, bbc, blackrock, blizzard, bloomberg, bmw, boeing, booking.com, bosch, bp,
bytedance, canonical, canva, capgemini, capital one, celonis, cern, cisco, citibank, citigroup, cloudera, cloudflare, cognizant,
coinbase, comcast, commerzbank, continental, coursera, criteo, crowdstrike, databricks, datadog, deepl, deepmind, deezer, deliveroo, dell,
deloitte, delivery hero, deutsche bahn, deutsche bank, deutsche telekom, dhl, discord, docusign, doordash, dropbox, duolingo, ebay, elastic,
electronic arts, epam, epic games, ericsson, etsy, expedia, facebook, fedex, figma, flixbus, garmin, general electric, getyourguide,
github, gitlab, glovo, goldman sachs, google, grab, grafana labs, hashicorp, hellofresh, honeywell, hp, hsbc, huawei, hubspot, hugging face, ibm, ikea,
infosys, ing, instacart, intel, intercom, intuit, jane street, jetbrains, jp morgan, jpmorgan, just eat, kaggle, king, klarna, komoot,
kpmg, lego, lenovo, lidl, linkedin, lufthansa, lyft, maersk, mailchimp, mastercard, mckinsey, mercari, mercedes-benz, meta, microsoft,
miro, mollie, mongodb inc, monzo, mozilla, n26, nasa, netflix, new relic, nike, nintendo, nokia, notion, novartis, novo nordisk, ntt data, nvidia,
ocado, octopus energy, okta, openai, oracle, otto, palantir, palo alto networks, paypal, personio, philips, pinterest, plaid, porsche, pwc,
qualcomm, rakuten, red hat, reddit, revolut, roblox, roche, rolls-royce, ryanair, salesforce, samsung, sap, schneider electric, scout24,
servicenow, shell, shopify, siemens, sky, skyscanner, slack, snap, snowflake inc, sony, soundcloud, spacex, spotify, square, stripe,
supercell, tata consultancy services, tesco, tesla, thales, thoughtworks, ticketmaster, tiktok, tomtom, toyota, trivago, trustpilot, twilio, twitch, twitter,
uber, ubisoft, unilever, valve, visa, vodafone, volkswagen, volvo, walmart, wayfair, wikimedia, wipro, wise, wolt, workday, xing, yelp, zalando,
zendesk, zillow, zoom, zyngagames
`

/** What the last word of a company's name says; in lower case. */
export const FIRM_WORDS = `
bank banking insurance insurances assurance health healthcare care hospital clinic clinics pharma pharmaceuticals therapeutics biotech
biosciences diagnostics medical games interactive entertainment studios pictures records press publishing publishers books media news
newspapers broadcasting labs laboratories laboratory software systems technologies technology robotics aerospace aviation airlines airways
ferries shipping lines railways rail logistics freight couriers transit transport motors automotive energy power solar wind electric
utilities water oil gas mining steel chemicals materials industries industrial manufacturing works engineering-group foods brewery breweries
bakery farms dairy group holdings holding partners ventures capital investments securities markets exchange financial finance bancorp
credit-union consulting consultancy associates brothers bros sons university college institute academy school council agency ministry
foundation trust museum library stores retail fashion travel tours hotels resorts telecom telecommunications mobile networks wireless
semiconductors electronics instruments analytics interactive digital solutions services cloud company corporation enterprises
`

/** Given names that a letter may speak of without a surname: "I would be glad to help Anna". In lower case. */
export const GIVEN_NAMES = `
aaron adam ahmed aisha alan alex alexander alice amanda amir amy ana andrea andreas andrew andy anja anna anne antonio anya ben beth bob
carla carlos carmen caroline catherine charles charlie charlotte chloe chris christian christine claire clara dan daniel daniela david
deepak diana diego dmitri ebba elena eli elias elif elisa elizabeth ella ellen emil emily emma erik ernst esther eva fatima felix fiona
francesca frank fred gabriel george giorgia giovanni grace greta hannah hans harry hassan heidi helen helena henrik henry hugo ian igor
ingrid irina isabel isla ivan jack jake james jan jana jane javier jean jens jenny jessica joanna joe johan john jonas jorge jose joseph
julia julian karen karin karl kate katja katrin kevin klaus kumar lara lars laura lea lena leo leon lisa luca lucas lucy luis luisa lukas
mai marco marcus margaret maria marie mark marta martin martina mary mateo matthew maya mehmet mia michael miguel mike miriam mohamed
mohammed monika nadia naomi natalia nicholas nick nicole nikolai nina noah nora olga oliver olivia omar pablo patricia patrick paul paula
pedro peter petra philip piotr pierre priya rachel rahul ravi rebecca richard rita robert rosa ruth ryan sam samir samuel sandra sara
sarah sebastian sergei silvia simon sofia sonja sophie stefan stephen steve sunil susan susanne tanja theo thomas tim tom tomas tomasz
ursula uwe valentina vera victor vikram viktor vincent walter wei wendy will william xavier yan yasmin yuki yusuf zoe
`

/**
 * Places that stand beside a title or company in postings: countries, regions, states and the cities where software is
 * advertised most. Compiled by hand, 2026-11; a missing town costs little, since other evidence outweighs this list.
 */

export const COUNTRIES = `
Afghanistan, Albania, Algeria, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium,
Bolivia, Bosnia, Botswana, Brazil, Brasil, Bulgaria, Cambodia, Cameroon, Canada, Chile, China, Colombia, Costa Rica, Croatia,
Cuba, Cyprus, Czechia, Czech Republic, Denmark, Dominican Republic, Ecuador, Egypt, El Salvador, England, Estonia, Ethiopia,
Finland, France, Georgia, Germany, Deutschland, Ghana, Greece, Guatemala, Honduras, Hong Kong, Hungary, Iceland, India,
Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait,
Latvia, Lebanon, Liechtenstein, Lithuania, Luxembourg, Macedonia, Malaysia, Malta, Mauritius, Mexico, Moldova, Monaco,
Mongolia, Montenegro, Morocco, Myanmar, Namibia, Nepal, Netherlands, The Netherlands, New Zealand, Nicaragua, Nigeria,
Norway, Oman, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Polska, Portugal, Puerto Rico, Qatar, Romania, Russia,
Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, South Africa, South Korea, Korea, Spain,
Sri Lanka, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Türkiye, Uganda, Ukraine,
United Arab Emirates, UAE, United Kingdom, UK, United States, United States of America, USA, US, U.S., U.S.A., U.K., Uruguay,
Uzbekistan, Venezuela, Vietnam, Wales, Zambia, Zimbabwe
`

export const REGIONS = `
Europe, EU, European Union, EMEA, APAC, LATAM, Latin America, North America, South America, Asia, Africa, Americas, Nordics,
Scandinavia, Benelux, DACH, Baltics, Balkans, Middle East, MENA, Worldwide, Anywhere, Global, Bay Area, Silicon Valley,
Midlands, East Midlands, West Midlands, East Anglia, South East, South West, North West, North East, Home Counties, Bavaria,
Bayern, Flanders, Catalonia, Andalusia, Lombardy, Tyrol, Yorkshire, Oxfordshire, Cambridgeshire, Hampshire, Berkshire,
Surrey, Kent, Essex, Sussex, Devon, Cornwall, Somerset, Dorset, Wiltshire, Norfolk, Suffolk, Lancashire, Cheshire, Cumbria,
Northumberland, Hertfordshire, Bedfordshire, Buckinghamshire, Gloucestershire, Greater London, Greater Manchester
`

export const STATES = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
West Virginia, Wisconsin, Wyoming, District of Columbia, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba,
Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Queensland, Victoria, New South Wales, Karnataka, Maharashtra,
Telangana, Tamil Nadu, Kerala, Haryana, Uttar Pradesh
`

export const STATE_CODES = `
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE YT NT NSW VIC QLD WA ACT TAS
`

export const CITIES = `
London, Manchester, Birmingham, Leeds, Bristol, Sheffield, Liverpool, Newcastle, Nottingham, Leicester, Cambridge, Oxford,
Reading, Brighton, Bath, York, Southampton, Portsmouth, Plymouth, Exeter, Norwich, Ipswich, Milton Keynes, Coventry, Derby,
Swindon, Cheltenham, Gloucester, Bournemouth, Guildford, Slough, Watford, Croydon, Edinburgh, Glasgow, Aberdeen, Dundee,
Inverness, Cardiff, Swansea, Newport, Belfast, Dublin, Cork, Galway, Limerick, Hull, Preston, Lancaster, Carlisle, Durham,
Sunderland, Warrington, Chester, Stoke, Wolverhampton, Peterborough, Northampton, Luton, Stevenage, Chelmsford, Colchester,
Canterbury, Maidstone, Winchester, Salisbury, Shrewsbury, Worcester, Hereford, Lincoln, Grimsby, Kendal,
Berlin, Munich, München, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Hannover,
Hanover, Nuremberg, Nürnberg, Bremen, Bremerhaven, Essen, Dortmund, Bonn, Mannheim, Karlsruhe, Heidelberg, Freiburg, Mainz,
Kiel, Rostock, Erfurt, Jena, Potsdam, Augsburg, Regensburg, Ulm, Aachen, Münster, Bielefeld, Darmstadt, Walldorf, Solingen,
Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Zurich, Zürich, Geneva, Genève, Basel, Bern, Lausanne, Lugano, Zug, Winterthur,
Paris, Lyon, Toulouse, Nantes, Bordeaux, Lille, Marseille, Nice, Grenoble, Rennes, Strasbourg, Montpellier, Brest,
Amsterdam, Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Delft, Groningen, Leiden, Nijmegen, Breda, Haarlem, Arnhem,
Brussels, Antwerp, Ghent, Gent, Leuven, Bruges, Liège, Luxembourg City, Copenhagen, København, Aarhus, Odense, Aalborg,
Stockholm, Gothenburg, Göteborg, Malmö, Malmo, Uppsala, Lund, Linköping, Oslo, Bergen, Trondheim, Stavanger, Helsinki,
Espoo, Tampere, Turku, Oulu, Reykjavik, Tallinn, Tartu, Riga, Vilnius, Kaunas, Warsaw, Warszawa, Krakow, Kraków, Wroclaw,
Wrocław, Gdansk, Gdańsk, Poznan, Poznań, Łódź, Lodz, Katowice, Lublin, Prague, Praha, Brno, Ostrava, Bratislava, Košice,
Budapest, Debrecen, Bucharest, București, Cluj, Cluj-Napoca, Iasi, Timisoara, Timișoara, Brasov, Sofia, Plovdiv, Varna,
Belgrade, Novi Sad, Zagreb, Split, Ljubljana, Sarajevo, Skopje, Tirana, Athens, Thessaloniki, Nicosia, Limassol, Valletta,
Istanbul, Ankara, Izmir, Kyiv, Kiev, Lviv, Kharkiv, Odesa, Minsk, Moscow, Saint Petersburg, Tbilisi, Yerevan, Baku, Almaty,
Madrid, Barcelona, Valencia, Seville, Sevilla, Málaga, Malaga, Bilbao, Zaragoza, Lisbon, Lisboa, Porto, Braga, Coimbra,
Rome, Roma, Milan, Milano, Turin, Torino, Bologna, Florence, Naples, Padova, Verona, Genoa, Pisa, Trento,
New York City, NYC, Brooklyn, Manhattan, San Francisco, SF, Los Angeles, San Diego, San Jose, Oakland, Palo Alto,
Mountain View, Menlo Park, Sunnyvale, Santa Clara, Cupertino, Redwood City, San Mateo, Berkeley, Fremont, Irvine,
Santa Monica, Pasadena, Sacramento, Seattle, Bellevue, Redmond, Portland, Boise, Salt Lake City, Lehi, Denver, Boulder,
Phoenix, Scottsdale, Tempe, Tucson, Albuquerque, Santa Fe, Las Vegas, Reno, Austin, Dallas, Houston, San Antonio, Plano,
Fort Worth, Irving, Oklahoma City, Tulsa, Kansas City, Omaha, Des Moines, Minneapolis, St. Paul, Milwaukee, Madison,
Chicago, Indianapolis, St. Louis, Nashville, Memphis, Louisville, Cincinnati, Columbus, Cleveland, Dayton, Detroit,
Ann Arbor, Grand Rapids, Pittsburgh, Philadelphia, Harrisburg, Baltimore, Annapolis, Washington DC, Washington D.C., D.C.,
Arlington, McLean, Reston, Herndon, Tysons, Richmond, Norfolk, Charlottesville, Raleigh, Durham, Charlotte, Greensboro,
Atlanta, Alpharetta, Savannah, Charleston, Greenville, Columbia, Jacksonville, Orlando, Tampa, Miami, Fort Lauderdale,
Boca Raton, New Orleans, Baton Rouge, Huntsville, Birmingham, Boston, Somerville, Waltham, Burlington, Worcester,
Providence, Hartford, Stamford, New Haven, Newark, Jersey City, Hoboken, Princeton, Albany, Buffalo, Rochester, Syracuse,
Ithaca, White Plains, Honolulu, Anchorage, Toronto, Mississauga, Ottawa, Montreal, Montréal, Quebec City, Vancouver,
Burnaby, Kelowna, Prince George, Calgary, Edmonton, Winnipeg, Halifax, Waterloo, Kitchener, Hamilton, London Ontario,
Markham, Saskatoon, Regina, Fredericton, St. John's, Mexico City, Guadalajara, Monterrey, São Paulo, Sao Paulo,
Rio de Janeiro, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis, Florianopolis, Recife, Campinas, Brasília, Salvador,
Fortaleza, Buenos Aires, Córdoba, Rosario, Mendoza, Montevideo, Santiago, Lima, Bogotá, Bogota, Medellín, Medellin, Cali,
Quito, Caracas, San José, Tel Aviv, Haifa, Jerusalem, Herzliya, Dubai, Abu Dhabi, Riyadh, Doha, Cairo, Amman, Beirut,
Casablanca, Tunis, Lagos, Nairobi, Accra, Kigali, Kampala, Cape Town, Johannesburg, Pretoria, Durban, Bangalore, Bengaluru,
Mumbai, Delhi, New Delhi, Gurgaon, Gurugram, Noida, Hyderabad, Chennai, Pune, Kolkata, Ahmedabad, Kochi, Jaipur,
Chandigarh, Indore, Coimbatore, Trivandrum, Thiruvananthapuram, Mysore, Colombo, Dhaka, Karachi, Lahore, Islamabad,
Kathmandu, Bangkok, Chiang Mai, Hanoi, Ho Chi Minh City, Da Nang, Manila, Makati, Cebu, Jakarta, Bali, Kuala Lumpur, Penang,
Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Taipei, Seoul, Tokyo, Osaka, Kyoto, Fukuoka, Sydney, Melbourne, Brisbane,
Perth, Adelaide, Canberra, Hobart, Gold Coast, Auckland, Wellington, Christchurch, Dunedin
`

// Surnames that news uses for what is called by them. Written by hand from common knowledge. As they are written.

const FIRMS =
  'Ford Dell Disney Chrysler Porsche Ferrari Siemens Philips Heinz Cadbury Gucci Prada Chanel Dior Armani Versace ' +
  'Barclays Schwab Nordstrom Merck Pfizer Bayer Roche Novartis Deere Cargill Honda Toyota Suzuki Mazda ' +
  'Yamaha Bosch Michelin Peugeot Renault Citroën Dyson Hershey Kellogg Gannett Bloomberg Forbes ' +
  'Morrisons Lloyds Rothschild Lazard Jefferies Nomura Goldman Lucasfilm Stellantis Safran Alstom'

const PAPERS = 'Tribune Herald Gazette Chronicle Courier Telegraph Guardian Economist Spectator'

const CITIES = 'Washington'

/** Surname to what else it is the name of. */
export const NAMESAKES: ReadonlyMap<string, 'organization' | 'place'> = new Map([
  ...`${FIRMS} ${PAPERS}`.split(' ').map((name) => [name, 'organization'] as const),
  ...CITIES.split(' ').map((name) => [name, 'place'] as const),
])

// Units of measure. Names are the BIPM's English spelling in the singular; factors to SI after the SI Brochure (2019)
// and NIST Special Publication 811. Written for this project (project licence).

/** A unit's singular name, its factor to the SI unit of its dimension, its written forms and its offset. */
export type UnitRow = readonly [name: string, factor: number, forms: string, offset?: number]

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
/** Gregorian mean year and month, as in SP 811 (365.2425 days). */
const YEAR = 365.2425 * DAY

/**
 * Rows by dimension and SI unit (null where a value in it would mislead: "degree"). si = value × factor + offset. Forms are separated by commas, words of a form by spaces; letter case counts only in
 * forms with an upper-case letter or of one letter ("F", "W", "MB").
 */
export const UNITS: readonly (readonly [dimension: string, si: string | null, rows: readonly UnitRow[]])[] = [
  [
    'time',
    'second',
    [
      ['second', 1, 'second,seconds,sec,secs,s'],
      ['minute', MINUTE, 'minute,minutes,min,mins'],
      ['hour', HOUR, 'hour,hours,hr,hrs,h'],
      ['day', DAY, 'day,days'],
      ['week', 7 * DAY, 'week,weeks,wk,wks'],
      ['fortnight', 14 * DAY, 'fortnight,fortnights'],
      ['month', YEAR / 12, 'month,months'],
      ['quarter', YEAR / 4, 'quarters'],
      ['year', YEAR, 'year,years,yr,yrs'],
      ['decade', 10 * YEAR, 'decade,decades'],
      ['century', 100 * YEAR, 'century,centuries'],
      ['millennium', 1000 * YEAR, 'millennia'],
      ['millisecond', 1e-3, 'millisecond,milliseconds,ms'],
      ['microsecond', 1e-6, 'microsecond,microseconds'],
      ['nanosecond', 1e-9, 'nanosecond,nanoseconds,ns'],
      ['megayear', 1e6 * YEAR, 'Ma,Myr'],
    ],
  ],
  [
    'length',
    'metre',
    [
      ['metre', 1, 'metre,metres,meter,meters,m'],
      ['kilometre', 1000, 'kilometre,kilometres,kilometer,kilometers,km,kms,kilom'],
      ['decimetre', 0.1, 'decimetre,decimetres,decimeter,decimeters,dm'],
      ['centimetre', 0.01, 'centimetre,centimetres,centimeter,centimeters,cm,cms'],
      ['millimetre', 1e-3, 'millimetre,millimetres,millimeter,millimeters,mm'],
      ['micrometre', 1e-6, 'micrometre,micrometres,micrometer,micrometers,micron,microns,μm,µm'],
      ['nanometre', 1e-9, 'nanometre,nanometres,nanometer,nanometers,nm'],
      ['picometre', 1e-12, 'picometre,picometres,picometer,picometers'],
      ['mile', 1609.344, 'mile,miles,mi'],
      ['nautical mile', 1852, 'nautical mile,nautical miles'],
      ['yard', 0.9144, 'yard,yards,yd,yds'],
      ['foot', 0.3048, 'foot,feet,ft'],
      ['inch', 0.0254, "inch,inches,″,' '"],
      ['light-year', 9.4607304725808e15, 'light year,light years'],
      ['astronomical unit', 1.495978707e11, 'astronomical unit,astronomical units'],
      ['furlong', 201.168, 'furlong,furlongs'],
    ],
  ],
  [
    'area',
    'square metre',
    [
      ['square metre', 1, 'square metre,square metres,square meter,square meters,sq m,sqm,m 2,m²,m ²'],
      [
        'square kilometre',
        1e6,
        'square kilometre,square kilometres,square kilometer,square kilometers,sq km,sq kms,km 2,km²,km ²',
      ],
      ['square mile', 2589988.110336, 'square mile,square miles,sq mi,sq mile,sq miles'],
      ['square foot', 0.09290304, 'square foot,square feet,sq ft,sq feet,sq . ft'],
      ['square yard', 0.83612736, 'square yard,square yards'],
      ['square inch', 6.4516e-4, 'square inch,square inches'],
      ['acre', 4046.8564224, 'acre,acres'],
      ['hectare', 1e4, 'hectare,hectares,ha'],
    ],
  ],
  [
    'volume',
    'cubic metre',
    [
      ['cubic metre', 1, 'cubic metre,cubic metres,cubic meter,cubic meters,m 3,m³,m ³'],
      ['cubic kilometre', 1e9, 'cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers'],
      ['cubic foot', 0.028316846592, 'cubic foot,cubic feet,cu ft'],
      ['cubic yard', 0.764554857984, 'cubic yard,cubic yards'],
      ['cubic inch', 1.6387064e-5, 'cubic inch,cubic inches'],
      ['cubic centimetre', 1e-6, 'cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters,cc'],
      ['litre', 1e-3, 'litre,litres,liter,liters,l'],
      ['millilitre', 1e-6, 'millilitre,millilitres,milliliter,milliliters,ml'],
      ['centilitre', 1e-5, 'centilitre,centilitres,centiliter,centiliters,cl'],
      ['hectolitre', 0.1, 'hectolitre,hectolitres,hectoliter,hectoliters'],
      ['megalitre', 1000, 'megalitre,megalitres,megaliter,megaliters'],
      ['gallon', 3.785411784e-3, 'gallon,gallons,gal,gals'],
      ['quart', 9.46352946e-4, 'quart,quarts'],
      ['pint', 4.73176473e-4, 'pint,pints'],
      ['fluid ounce', 2.95735295625e-5, 'fluid ounce,fluid ounces,fl oz'],
      ['barrel', 0.158987294928, 'barrel,barrels,bbl,bbls'],
      ['bushel', 0.03523907016688, 'bushel,bushels'],
      ['acre-foot', 1233.48183754752, 'acre foot,acre feet'],
      ['tablespoon', 1.478676478125e-5, 'tablespoon,tablespoons,tbsp'],
      ['teaspoon', 4.92892159375e-6, 'teaspoon,teaspoons,tsp'],
      ['cup', 2.365882365e-4, 'cup,cups'],
    ],
  ],
  [
    'mass',
    'kilogram',
    [
      ['kilogram', 1, 'kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs,[ kg ]'],
      ['gram', 1e-3, 'gram,grams,gramme,grammes,g'],
      ['milligram', 1e-6, 'milligram,milligrams,mg'],
      ['microgram', 1e-9, 'microgram,micrograms,μg,µg,mcg'],
      ['tonne', 1000, 'tonne,tonnes,metric ton,metric tons'],
      ['ton', 907.18474, 'ton,tons'],
      ['short ton', 907.18474, 'short ton,short tons'],
      ['kilotonne', 1e6, 'kilotonne,kilotonnes'],
      ['megatonne', 1e9, 'megatonne,megatonnes'],
      ['pound', 0.45359237, 'pound,pounds,lb,lbs'],
      ['ounce', 0.028349523125, 'ounce,ounces,oz'],
      ['troy ounce', 0.0311034768, 'troy ounce,troy ounces'],
      ['stone', 6.35029318, 'stone'],
      ['carat', 2e-4, 'carat,carats'],
    ],
  ],
  [
    'temperature',
    'kelvin',
    [
      [
        'degree celsius',
        1,
        'degree celsius,degrees celsius,celsius,celcius,deg c,degc,degree c,degrees c,degrees centigrade,centigrade,° c,° celsius,℃,C',
        273.15,
      ],
      [
        'degree fahrenheit',
        5 / 9,
        'degree fahrenheit,degrees fahrenheit,fahrenheit,deg f,degf,degree f,degrees f,° f,° fahrenheit,℉,F',
        459.67 * (5 / 9),
      ],
      ['kelvin', 1, 'kelvin,kelvins'],
    ],
  ],
  ['angle', null, [['degree', 1, 'degree,degrees,°,deg']]],
  [
    'speed',
    'metre per second',
    [
      [
        'mile per hour',
        0.44704,
        'mile per hour,miles per hour,miles an hour,mile an hour,mph,m . p . h,mi / h',
      ],
      [
        'kilometre per hour',
        1 / 3.6,
        'kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,kilometres an hour,kilometers an hour,kph,kmh,kmph,km / h,km / hr,km per hour',
      ],
      ['metre per second', 1, 'metre per second,metres per second,meter per second,meters per second,m / s'],
      [
        'kilometre per second',
        1000,
        'kilometre per second,kilometres per second,kilometer per second,kilometers per second,km / s,km per second',
      ],
      ['foot per second', 0.3048, 'foot per second,feet per second,ft / s'],
      ['knot', 1852 / HOUR, 'knot,knots'],
      ['mach', 340.3, ''],
    ],
  ],
  [
    'power',
    'watt',
    [
      ['watt', 1, 'watt,watts,W'],
      ['kilowatt', 1e3, 'kilowatt,kilowatts,kw'],
      ['megawatt', 1e6, 'megawatt,megawatts,MW'],
      ['gigawatt', 1e9, 'gigawatt,gigawatts,gw'],
      ['terawatt', 1e12, 'terawatt,terawatts,tw'],
      ['horsepower', 745.6998715822702, 'horsepower,hp,bhp'],
      ['metric horsepower', 735.49875, 'PS'],
    ],
  ],
  [
    'energy',
    'joule',
    [
      ['joule', 1, 'joule,joules'],
      ['kilojoule', 1e3, 'kilojoule,kilojoules,kj'],
      ['megajoule', 1e6, 'megajoule,megajoules'],
      ['kilowatt hour', 3.6e6, 'kilowatt hour,kilowatt hours,kwh'],
      ['megawatt hour', 3.6e9, 'megawatt hour,megawatt hours,mwh'],
      ['gigawatt hour', 3.6e12, 'gigawatt hour,gigawatt hours,gwh'],
      ['terawatt hour', 3.6e15, 'terawatt hour,terawatt hours,twh'],
      ['calorie', 4184, 'calorie,calories,kcal,kilocalories'],
      ['british thermal unit', 1055.05585262, 'btu,btus'],
      ['kiloton of TNT', 4.184e12, 'kiloton,kilotons'],
      ['megaton of TNT', 4.184e15, 'megaton,megatons'],
    ],
  ],
  [
    'frequency',
    'hertz',
    [
      ['hertz', 1, 'hertz,hz'],
      ['kilohertz', 1e3, 'kilohertz,khz'],
      ['megahertz', 1e6, 'megahertz,mhz'],
      ['gigahertz', 1e9, 'gigahertz,ghz'],
      ['revolutions per minute', 1 / 60, 'revolutions per minute,rpm'],
    ],
  ],
  [
    'pressure',
    'pascal',
    [
      ['pascal', 1, 'pascal,pascals'],
      ['kilopascal', 1e3, 'kilopascal,kilopascals,kpa'],
      ['megapascal', 1e6, 'megapascal,megapascals'],
      ['gigapascal', 1e9, 'gigapascal,gigapascals,gpa'],
      ['hectopascal', 100, 'hectopascal,hectopascals,hpa'],
      ['millibar', 100, 'millibar,millibars'],
      ['millimetre of mercury', 133.322387415, 'mmhg'],
      ['bar', 1e5, ''],
      ['pound per square inch', 6894.757293168, 'pound per square inch,pounds per square inch,psi'],
      ['kilopound per square inch', 6894757.293168, 'ksi'],
    ],
  ],
  [
    'torque',
    'newton metre',
    [
      ['newton metre', 1, 'newton metre,newton metres,newton meter,newton meters,Nm'],
      ['pound-foot', 1.3558179483314, 'pound foot,pound feet'],
      ['foot pound-force', 1.3558179483314, 'lb ft,ft lb,ft lbs,foot pounds'],
    ],
  ],
  [
    'data',
    'bit',
    [
      ['bit', 1, 'bit,bits'],
      ['kilobit', 1e3, 'kilobit,kilobits'],
      ['megabit', 1e6, 'megabit,megabits,mb'],
      ['gigabit', 1e9, 'gigabit,gigabits,Gb'],
      ['byte', 8, 'byte,bytes'],
      ['kilobyte', 8e3, 'kilobyte,kilobytes,kb,KB'],
      ['megabyte', 8e6, 'megabyte,megabytes,MB'],
      ['gigabyte', 8e9, 'gigabyte,gigabytes,gb,GB'],
      ['terabyte', 8e12, 'terabyte,terabytes,tb,TB'],
      ['petabyte', 8e15, 'petabyte,petabytes,PB'],
      ['exabyte', 8e18, 'exabyte,exabytes'],
      ['kibibyte', 8192, 'kibibyte,kibibytes'],
    ],
  ],
  [
    'data rate',
    'bit per second',
    [
      ['kilobit per second', 1e3, 'kbps'],
      ['megabit per second', 1e6, 'mbps,megabits per second'],
      ['gigabit per second', 1e9, 'gbps,gigabits per second'],
    ],
  ],
  [
    'electric potential',
    'volt',
    [
      ['volt', 1, 'volt,volts,V'],
      ['kilovolt', 1e3, 'kilovolt,kilovolts,kv'],
    ],
  ],
  [
    'electric current',
    'ampere',
    [
      ['ampere', 1, 'amp,amps,ampere,amperes'],
      ['milliampere', 1e-3, 'milliamp,milliamps'],
    ],
  ],
  ['electric resistance', 'ohm', [['ohm', 1, 'ohm,ohms']]],
  ['electric charge', 'coulomb', [['milliampere hour', 3.6, 'mah']]],
  [
    'fuel economy',
    null,
    [
      ['mile per gallon', 1, 'mile per gallon,miles per gallon,mpg'],
      ['kilometre per litre', 1, 'kilometres per litre'],
    ],
  ],
  [
    'flow',
    null,
    [
      ['barrel per day', 1, 'b / d,bpd'],
      ['barrel of oil equivalent per day', 1, 'boe / d,boepd'],
    ],
  ],
  [
    'concentration',
    null,
    [
      ['part per million', 1, 'part per million,parts per million,ppm'],
      ['part per billion', 1, 'part per billion,parts per billion,ppb'],
      [
        'microgram per cubic metre',
        1,
        'microgram per cubic metre,micrograms per cubic metre,microgram per cubic meter,micrograms per cubic meter',
      ],
    ],
  ],
  ['sound level', null, [['decibel', 1, 'decibel,decibels,db,dba']]],
  [
    'radiation dose',
    'sievert',
    [
      ['sievert', 1, 'sievert,sieverts'],
      ['millisievert', 1e-3, 'millisievert,millisieverts,msv'],
    ],
  ],
  ['radioactivity', 'becquerel', [['becquerel', 1, 'becquerel,becquerels,bq']]],
  ['absorbed dose', 'gray', [['gray', 1, 'Gy']]],
  [
    'force',
    'newton',
    [
      ['newton', 1, 'newton,newtons'],
      ['kilonewton', 1e3, 'kilonewton,kilonewtons'],
    ],
  ],
  [
    'image size',
    null,
    [
      ['megapixel', 1, 'megapixel,megapixels,mp'],
      ['pixel', 1, 'pixel,pixels'],
    ],
  ],
  ['container', 'twenty-foot equivalent', [['twenty-foot equivalent unit', 1, 'TEU,TEUs']]],
  ['carbon', null, [['carat of gold', 1, 'karat']]],
]

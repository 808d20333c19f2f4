// @ts-check

/** April to June 2015, without the main story. @type {import('../types.js').StoryTexts} */
export const spring = {
  '2015-06-powder-oven': {
    title: 'The oven decides: curing powder on heavy castings',
    summary: 'Ten minutes at temperature means ten minutes for the metal, not for the air around it.',
    tags: ['powder coating', 'curing'],
    caption: 'A coating in section: each layer only as good as the one beneath.',
    body: [
      'Powder on a thin sheet and powder on a pump housing leave the same oven differently. The sheet follows the air temperature within minutes; forty kilograms of cast iron may need half an hour before the cure even begins.',
      'A data logger that rides through the oven with probes on the thickest and the thinnest section shows it at once. Typical powders want ten to twenty minutes at a metal temperature of 180 to 200 °C; below that the film looks right and fails the solvent rub.',
      {
        quote:
          'We slowed the conveyor by a tenth and stopped losing corners in transport. The oven had been telling us for years.',
        by: 'A line leader, invented for this sample',
      },
      'Where heavy and light parts share a line, hang them in separate batches, or preheat the castings. Overbaking the thin ones costs gloss and colour.',
    ],
  },
  '2015-06-call-for-papers': {
    title: 'Call for papers: bring a problem you have solved',
    summary: 'The sample forum on clean plating looks for short talks from the shop floor until 15 August.',
    tags: ['forum', 'papers'],
    body: [
      'The programme committee of the sample forum invites talks of fifteen minutes. It prefers one solved problem to a survey of many: what went wrong, how you found out, what you changed, and what it cost.',
      {
        ul: [
          'Chromium replacement in daily production',
          'Rinsing, recovery and closed loops',
          'Pretreatment of mixed metals',
          'Measuring and documenting thin layers',
        ],
      },
      'Send an abstract of up to 300 words in Chinese or English by 15 August 2015. Advertising is returned; failures that were understood are very welcome.',
    ],
  },
  '2015-06-notebook-shells': {
    title: 'Sixty million lids: what notebooks ask of a surface',
    summary:
      'A notebook shell must look like silk, resist keys and sweat, and match the next one. Finishing carries much of that load.',
    tags: ['anodising', 'electronics'],
    caption: 'One shade, many batches: colour match is the hard part.',
    body: [
      'Chongqing assembles about a third of the world’s notebooks. Behind every lid stands a chain of finishing steps that the buyer never sees and always touches.',
      'On aluminium the usual route is blasting, chemical brightening, anodising, dyeing and sealing. The blasting decides the feel, the film the hardness, the dye bath the arguments: two lids from different weeks lie side by side on a shop table, and the eye notices differences that many instruments round off.',
      { h2: 'Colour is a process figure' },
      'Shops that hold the shade do three things. They keep film thickness within one micrometre, because thickness takes up dye. They control the pH and temperature of the dye bath as closely as those of the anodising tank. And they measure colour on every rack under one fixed geometry.',
      'Magnesium and plastic shells take other routes, with conversion coating or primer, base and soft-touch clear coat. The question at the end of the line is the same: does it match?',
    ],
  },
  '2015-06-stand-booking': {
    title: 'Early booking ends on 30 June',
    summary: 'Exhibitors who reserve by the end of June choose their place first and pay the early rate.',
    tags: ['exhibitors', 'booking'],
    caption: 'The sample hall: four aisles, one roof.',
    body: [
      'The hall plan of the sample edition is open. Stands booked by 30 June 2015 are allotted first and charged at the early rate; from July, places are given in order of receipt.',
      {
        table: 'Stand types (sample)',
        head: ['Type', 'From', 'Included'],
        rows: [
          ['Shell scheme', '9 m²', 'walls, fascia, carpet, one table, two chairs, one socket'],
          ['Corner shell', '18 m²', 'as above, two open sides'],
          ['Raw space', '36 m²', 'floor area only'],
        ],
      },
      'Running baths or ovens on a stand need a technical drawing, a spill tray and the consent of the hall. Please send both with the booking and not with the lorry.',
    ],
  },
  '2015-05-zinc-nickel': {
    title: 'Zinc-nickel moves under the bonnet',
    summary: 'More heat and more salt: why fasteners and brake parts are leaving plain zinc behind.',
    tags: ['zinc-nickel', 'auto parts', 'corrosion'],
    caption: 'Same thread, other finish: fasteners sorted for plating.',
    body: [
      'Engine bays have become hotter and winter roads saltier, and plain zinc with a thin passivate no longer lasts as long as the warranty. Alloys with 12 to 15 % nickel do better: eight to ten micrometres, passivated and sealed, are commonly expected to pass 720 hours of neutral salt spray without red rust.',
      'The bath asks for more attention in return. Alkaline zinc-nickel runs with complexing agents that wastewater treatment has to break before nickel will precipitate. Current efficiency is lower, and the alloy drifts when temperature does.',
      { h2: 'Strong bolts need an oven' },
      'High-strength fasteners can take up hydrogen during pickling and plating. Baking soon after plating, usually within four hours and at around 200 °C, is part of the process and not an extra. Keep the oven chart with the batch papers.',
      'A last point concerns assembly: the friction of the sealed surface decides the clamping force. Change the sealer, and the torque table has to follow.',
    ],
  },
  '2015-05-thickness-gauges': {
    title: 'X-ray, magnet or eddy current? Choosing a thickness gauge',
    summary: 'Three methods, three strengths. The part on your bench decides, not the brochure.',
    tags: ['instruments', 'measurement'],
    caption: 'A scale is only as honest as its zero.',
    body: [
      'The cheapest gauge is the one that answers your question. For paint or zinc on steel, a magnetic-inductive probe does so in a second. For anodic films or paint on aluminium, the eddy-current probe is its twin. Layered platings, such as nickel under gold, call for X-ray fluorescence.',
      {
        table: 'Three methods at a glance',
        head: ['Method', 'Typical pair', 'Watch out for'],
        rows: [
          ['Magnetic-inductive', 'paint, zinc or chromium on steel', 'curvature, edges, rough blasting'],
          ['Eddy current', 'anodic film or paint on aluminium', 'thin base, alloy changes'],
          [
            'X-ray fluorescence',
            'multi-layer plating on small parts',
            'calibration, phosphorus in nickel, radiation rules',
          ],
        ],
      },
      'Whatever the method, check the zero on an uncoated piece of the same part each morning, and a foil or standard near the nominal thickness. Write both down. A gauge without a record is an opinion with a display.',
    ],
  },
  '2015-05-fume-extraction': {
    title: 'Catch it at the rim: fume extraction that works',
    summary: 'Air moved is not fume caught. Lip slots, push air and lids beat bigger fans.',
    tags: ['air', 'health and safety'],
    body: [
      'A plating tank releases mist when gas bubbles burst at the surface. Once the mist has risen past the operator’s face it is too late to collect it, whatever the fan on the roof can do.',
      {
        ul: [
          'Lip slots along both sides hold the mist on tanks up to about a metre wide.',
          'On wider tanks a thin curtain of push air carries it across to a single slot.',
          'Lids that open only for the rack save exhaust air, make-up air and heat at the same time.',
          'A foam or float layer calms the surface, provided it does not upset the finish.',
        ],
      },
      'Smoke tubes show within minutes whether the slots draw evenly. Repeat the test after every change to the ducts.',
    ],
  },
  '2015-05-bridge-paint': {
    title: 'Painting over water: lessons from steel bridges',
    summary:
      'Humidity, height and a river below: three reasons why bridge coatings are planned like expeditions.',
    tags: ['protective coating', 'steel'],
    caption: 'An arch has two surfaces: the one in the air and the one in the water.',
    body: [
      'A city of rivers is a city of bridges, and each of them is a very large coated part. The usual system for damp air is a zinc-rich primer, an epoxy intermediate coat and a polyurethane or fluorocarbon topcoat, some 240 to 320 micrometres altogether.',
      'The paint is the easy part. Steel must be at least three degrees warmer than the dew point, and in a foggy valley that can leave four working hours a day. Blasting grit may not fall into the river, so the scaffold is wrapped, ventilated and lit like a workshop.',
      {
        quote: 'The forecast we read most closely is the one for dew.',
        by: 'A site supervisor, invented for this sample',
      },
      'Edges and bolts fail first. Striping them by brush before each full coat is slow, dull and worth more than another coat everywhere.',
    ],
  },
  '2015-04-electrocoat': {
    title: 'Ten readings a day keep the electrocoat bath calm',
    summary: 'Solids, pH, conductivity, temperature: a bath that is measured rarely surprises anyone.',
    tags: ['electrocoating', 'process control'],
    caption: 'In goes the rack: the next three minutes are decided by the bath.',
    body: [
      'Electrocoating forgives little and explains itself well. Nearly every defect announces itself in a reading: craters after an oil leak, rough film after the temperature crept past 32 °C, thin film after the solids sank.',
      'A useful daily sheet has ten lines: solids, pH, conductivity, temperature, voltage, current peak, film thickness, anolyte conductivity, flow of the ultrafilter and the appearance of one test panel. Most take a minute.',
      'Plot them and do not merely file them. A slow slope over two weeks tells more than a single value outside the limit, and it tells you while correction is still a bucket and not a tank.',
    ],
  },
  '2015-04-annual-meeting': {
    title: 'Annual meeting puts training first',
    summary: 'Members of the sample association want shared courses, shared test panels and shorter minutes.',
    tags: ['meeting'],
    caption: 'Many circles, one table.',
    body: [
      'Some ninety members came to the annual meeting of our sample association. The accounts took ten minutes; the talk about training took two hours.',
      'Three decisions were carried. A course for line operators will be written together and taught in turn by the member companies. A set of reference panels will circulate, so that laboratories can compare readings. And circulars will be kept to a single page.',
      'A proposal for joint purchasing of chemicals was sent back for figures.',
    ],
  },
  '2015-04-nickel-recovery': {
    title: 'Nickel in the rinse is money in the drain',
    summary: 'A drag-out tank and one ion exchanger can bring back most of what racks carry away.',
    tags: ['recovery', 'nickel', 'wastewater'],
    caption: 'Every drop that drips back need not be treated.',
    body: [
      'Every rack leaves the bath with a film of solution. With complex parts that can be a tenth of a litre and more per square metre, and each litre of a Watts bath holds some seventy grams of nickel.',
      'The first measure costs seconds: let the rack hang over the tank, tilt it, and spray it with mist from the drag-out rinse. The second is a still rinse that flows back to replace what evaporates. Only what remains has to go to ion exchange, whose eluate can be returned or sold.',
      { h2: 'A sample balance' },
      {
        table: 'Nickel per 1,000 m² plated, besides the deposit (kg)',
        head: ['Step', 'Before', 'After'],
        rows: [
          ['Dragged out of the bath', '7.0', '4.2'],
          ['Returned from the still rinse', '0', '3.1'],
          ['Recovered by ion exchange', '0', '1.0'],
          ['To wastewater treatment', '7.0', '0.1'],
        ],
      },
      'Brighteners and impurities come back as well. Without carbon treatment and regular analysis, a closed loop becomes a trap.',
    ],
  },
};

// @ts-check

/** January to March 2015. @type {import('../types.js').StoryTexts} */
export const winter = {
  '2015-03-round-robin': {
    title: 'One panel, eight laboratories: what a round robin teaches',
    summary:
      'Eight sample laboratories measured the same nickel layer. The instruments agreed; the habits did not.',
    tags: ['measurement', 'laboratory'],
    caption: 'Atoms keep their distance exactly. People measuring them do so less.',
    body: [
      'Take one steel panel with a nickel layer of nominally 12 µm, send it round eight laboratories, and collect eight answers. In our sample exercise they ran from 11.2 to 13.1 µm, and hardly any of the spread came from the instruments.',
      'Most of it came from where people measured. Plating grows thicker towards edges and corners, and two participants had placed a reading within five millimetres of the rim. Two others had calibrated on a foil over brass instead of steel.',
      { h2: 'Three habits that narrow the spread' },
      {
        ol: [
          'Mark the reference areas on the drawing, and measure nowhere else.',
          'Calibrate with the base material and the thickness range of the part.',
          'Report the mean of at least five readings together with their range.',
        ],
      },
      'When the exercise was repeated with these rules written on one sheet, the eight answers lay within 0.6 µm.',
    ],
  },
  '2015-03-spray-robots': {
    title: 'Before you buy a spray robot, tidy the conveyor',
    summary:
      'A robot repeats what it is shown. Shops that first fixed hangers, part position and air supply got the savings; the others automated their overspray.',
    lead: 'Automation in the paint booth is spreading from car bodies to bumpers, housings and furniture fittings. The technology is ready. The line around it often is not.',
    tags: ['painting', 'robots', 'automation'],
    body: [
      'A good painter corrects without thinking: the part hangs crooked, the wrist follows. A robot does not. If a housing swings twenty millimetres on its hook, the fan pattern misses by twenty millimetres, every time, at full speed.',
      { h2: 'What to settle first' },
      'Hangers come before everything. They should hold the part at two points, conduct well enough for electrostatic spraying, and be stripped on a fixed schedule. Next comes the conveyor: an encoder on the drive tells the robot where the part is even when the chain stretches.',
      { h3: 'Air and paint' },
      'Pressure at the bell or gun must not dip when the neighbouring booth starts. Paint needs a temperature as steady as the recipe assumes; a difference of five degrees between morning and afternoon can change viscosity more than any programme can hide.',
      { h3: 'Programmes' },
      'Group the parts by shape and not by customer. In a sample calculation for a shop with 140 parts, eleven basic programmes with scaled variants were enough, and a new part was taught in under an hour.',
      { h2: 'What it may bring' },
      'Transfer efficiency is the figure to watch. A shop that sprays by hand at 40 % and by robot at 60 % puts the same film on the part with a third less paint, and sends correspondingly less to the filters. Colour changes, rework and booth cleaning decide the rest of the account.',
      'Painters do not disappear from such a line. They teach the paths, read the film build and decide when a panel is good, which is what they were best at anyway.',
    ],
  },
  '2015-02-holiday-shutdown': {
    title: 'Closing for the Spring Festival: a checklist for the line',
    summary: 'Baths do not take holidays. Nine points for the last shift, and three for the first.',
    tags: ['maintenance', 'checklist'],
    body: [
      'A plating line left alone for ten days ages in its own way: anodes passivate, covers drip, dust settles in rinse tanks. An hour with this list on the last shift saves a day at the restart.',
      { h2: 'Last shift' },
      {
        ul: [
          'Analyse every process bath and write down volume and temperature.',
          'Lift the anode bags and baskets, or leave them wet and covered as the supplier advises.',
          'Switch off rectifiers at the main isolator and tag them.',
          'Drain and clean the rinses; refill on return.',
          'Keep the filter of bright nickel running, or empty and seal it.',
          'Cover heated tanks and turn the heating off, not down.',
          'Check bunds, level alarms and the emergency number on the gate.',
          'Move chemicals away from windows and doors.',
          'Leave the wastewater plant with a full stock of reagents and an empty equalising tank.',
        ],
      },
      { h2: 'First shift' },
      {
        ol: [
          'Walk the line before switching anything on.',
          'Analyse again, then correct.',
          'Plate a test panel and keep it.',
        ],
      },
    ],
  },
  '2015-01-year-ahead': {
    title: 'Five questions the finishing trade takes into 2015',
    summary:
      'Cleaner chromium, dearer energy, stricter customers: an outlook with more questions than answers.',
    lead: 'January is for questions. These five came up in almost every conversation while our sample newsroom planned its year.',
    tags: ['outlook'],
    caption: 'The river bends before it widens.',
    body: [
      { h2: 'Who will still plate with hexavalent chromium?' },
      'Decorative work is moving to trivalent baths because customers ask for it. Hard chromium is another matter: for thick, wear-resistant layers, thermal spraying and vapour deposition compete part by part.',
      { h2: 'How much water does a square metre need?' },
      'Shops that measure it are often surprised. Cascades, drag-out rinses and conductivity control still cost little and repay quickly.',
      { h2: 'Where does the heat go?' },
      'Out of open tanks and oven doors, mostly. Covers and heat exchangers are the quiet investments of the year.',
      { h2: 'What will the car makers ask for?' },
      'Longer corrosion life, thinner layers and a certificate for each batch. Suppliers who keep their records by hand will feel it first.',
      { h2: 'Who will run the lines?' },
      'Young people join a clean, instrumented shop more willingly than a wet one. Training may prove the cheapest process improvement of all.',
    ],
  },
};

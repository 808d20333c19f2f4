// @ts-check

/** @type {import('../types.js').StoryTexts} */
export const main = {
  '2015-06-chongqing-manufacturing': {
    title: 'Chongqing is becoming a manufacturing centre',
    summary:
      'Cars, notebooks and new clusters carry the municipality’s industry: production grew 11 % in the first five months of 2015, and profits grew twice as fast.',
    lead: 'In the first year of “Made in China 2025”, the city on two rivers shows what an inland factory floor can do. Its industry is growing fast, and it is earning more with every point of growth.',
    tags: ['Chongqing', 'manufacturing', 'Made in China 2025'],
    caption: 'Hills, bridges and factories: Chongqing builds where the Jialing meets the Yangtze.',
    body: [
      'This year the State Council declared “Made in China 2025”, the country’s first ten-year guideline for manufacturing. Chongqing starts from a strong position: the gross output value of its industry has passed 2 trillion yuan, and three pillars are pulling at once. From January to May, output grew by 22.5 % in cars, 13.7 % in electronics and 14.1 % in materials.',
      'Production of industrial enterprises above the statistical size limit rose by 11 % in those five months, while their profits rose by 23.3 %. On the key indicators the municipality has now led the country for five years running.',
      'The car makers show where the momentum comes from. In 2014 Chongqing built 2.63 million vehicles, more than any other car base in the country; it is also at home in instruments, in research for inland ships and in large transformers. Another 1.291 million vehicles followed between January and May, and 5 of the 10 best-selling cars and SUVs in China are built here. Changan’s own-brand sales grew by 17 % over the same months: the CS35 by 70 %, and the CS75 30-fold.',
      {
        figure: 'skyline',
        caption:
          'From the river port to the plant on the hill: the illustration stands for a city whose industry has climbed inland.',
      },
      'Electronics is the second pillar. In 2014 the city made 61 million notebooks, a third of the world’s total, and 3 million tablets; the sector’s output value came to 500 billion yuan. So far this year mobile phones are up by 60.8 % and monitors by 45.8 %, and the output of liquid crystal displays and integrated circuits has multiplied. Chip packaging at SK Hynix alone was worth 740 million yuan from January to May.',
      'What comes next is already on the map. Ten emerging clusters, among them electronic parts, the internet of things, robots and smart equipment, are expected to produce more than 150 billion yuan in 2015.',
      { h2: '“Made in Chongqing” gains speed and benefit together' },
      'Growth of this kind is often bought with thin margins. Not here, say the figures of the Municipal Statistics Bureau. The output value of enterprises above the size limit reached 792.91 billion yuan from January to May, 13.0 % more than a year earlier. Industrial added value came to 517.58 billion yuan, up by 11 %; it accounted for 43.1 % of economic growth and for 4.7 points of GDP growth.',
      'Profit is outrunning production. From 2010 to 2014 industrial production grew by 19.6 % a year on average, and industrial profit by 26.7 %, a lead of 7.1 points. The profit rate of enterprises above the size limit is 6.4 %. In the first four months of 2015 total industrial profit rose by a further 24 %, according to the Municipal Economic and Information Commission.',
      'For the finishing trade the message is plain. Every wheel, notebook shell and transformer tank needs a surface, and a city that earns more from each of them can ask for better ones.',
      {
        table: 'Key figures',
        head: ['Subject', 'Period', 'Figure'],
        rows: [
          ['Gross industrial output value', 'latest', 'over 2 trillion yuan'],
          ['Industrial production above the size limit', 'Jan–May 2015', '+11 %'],
          ['Profits above the size limit', 'Jan–May 2015', '+23.3 %'],
          ['Output value above the size limit', 'Jan–May 2015', '792.91 billion yuan, +13.0 %'],
          ['Industrial added value', 'Jan–May 2015', '517.58 billion yuan, +11 %'],
          ['Vehicles built', '2014', '2.63 million'],
          ['Vehicles built', 'Jan–May 2015', '1.291 million'],
          ['Notebooks / tablets', '2014', '61 million / 3 million'],
          ['Electronics output value', '2014', '500 billion yuan'],
          ['Mobile phones / monitors', '2015 to date', '+60.8 % / +45.8 %'],
          ['Ten emerging clusters', '2015, expected', 'over 150 billion yuan'],
          ['Total industrial profit', 'Jan–Apr 2015', '+24 %'],
        ],
      },
      'Sources of the figures: State Council, Municipal Statistics Bureau, Municipal Economic and Information Commission.',
    ],
  },
};

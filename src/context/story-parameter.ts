/** The parameter of the page's fragment that names the chosen story: `#story=ID`. */
export const storyParameter = 'story';

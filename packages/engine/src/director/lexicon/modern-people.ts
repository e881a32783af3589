/** People whose names are younger than WordNet. */
export const modernPeople: ReadonlySet<string> = new Set(
  `barista influencer vlogger youtuber gamer streamer rapper skateboarder cosplayer firefighter snowboarder podcaster paraglider parkourist
  bodybuilder weightlifter cyborg superhero supermodel snowboarder kayaker freediver tiktoker blogger hacker stuntman`.split(/\s+/),
);

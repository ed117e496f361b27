/** Nouns for what bears a title: "the song “Wait for me at the river”". Written by hand. */
export const workNouns: ReadonlySet<string> = new Set(
  (
    'album anthem ballad blog book broadcast campaign cartoon column comedy comic documentary drama episode ' +
    'exhibition fairy-tale film game hit magazine memoir miniseries movie musical newsletter novel novella opera ' +
    'painting paperback play playlist podcast poem programme record sculpture sequel series show sitcom song ' +
    'soundtrack spinoff spin-off sketch thriller track trilogy videogame'
  ).split(' '),
)

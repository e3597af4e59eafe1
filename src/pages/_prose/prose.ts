import Finding from './Finding.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Value from './Value.astro';

/** The components of editors' words, on whatever page they stand: all that the guard of prose lets pass. */
export const prose = { Finding, Note, Picture, Value };

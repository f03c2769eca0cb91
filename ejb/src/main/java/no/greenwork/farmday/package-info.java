/**
 * What a farm keeps of its day besides who came: who is responsible for those who are there, that
 * what is to be known of each was read, and the fire drills. Everything is only ever added to.
 */
package no.greenwork.farmday;

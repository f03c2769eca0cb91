/**
 * The pages and REST resources of capacity: the coordinator's page, the lists behind its figures,
 * and the farm finder.
 */
package no.greenwork.capacity;

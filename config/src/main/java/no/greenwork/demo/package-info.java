/**
 * The demo's people, farms and placements, made from a seed, a scale and an anchor date: the same
 * three give the same business content. Not part of the product that is deployed.
 */
package no.greenwork.demo;

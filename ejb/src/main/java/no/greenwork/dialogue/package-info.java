/**
 * What is written about a placement: a thread of NAV and the provider, and apart from it one of the
 * provider and a farm; messages that are never changed, files that go with them, and who has read
 * them.
 */
package no.greenwork.dialogue;

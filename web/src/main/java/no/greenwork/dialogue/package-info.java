/** The threads on a placement's page and in the API, and the files that go with messages. */
package no.greenwork.dialogue;

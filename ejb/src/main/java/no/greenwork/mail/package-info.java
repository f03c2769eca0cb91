/**
 * Mail on its way out: an outbox in the database, written in the transaction of whatever the mail
 * tells of and emptied by a route. It goes to users only, and says nothing of any person.
 */
package no.greenwork.mail;

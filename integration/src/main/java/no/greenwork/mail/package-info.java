/** Mail on its way out of the house. */
package no.greenwork.mail;

/** How people and systems get in, and the pages of users and grants. */
package no.greenwork.access;

/**
 * Who may do what: users, their dated grants, the actor of a request and the actions that each role
 * may take.
 */
package no.greenwork.access;

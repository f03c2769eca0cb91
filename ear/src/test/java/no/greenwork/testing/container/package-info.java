/** What the tests add to the product inside the server. */
package no.greenwork.testing.container;

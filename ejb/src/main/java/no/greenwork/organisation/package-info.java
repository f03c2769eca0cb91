/** Providers and farms, their contacts and their agreements: who offers what, where, until when. */
package no.greenwork.organisation;

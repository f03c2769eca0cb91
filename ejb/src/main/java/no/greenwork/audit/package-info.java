/** Who changed what, and who has looked at whom: two logs that are only ever added to. */
package no.greenwork.audit;

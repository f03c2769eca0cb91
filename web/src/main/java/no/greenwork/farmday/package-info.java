/** The farm's day on its phone: who comes, who came, the person's card, who is there now. */
package no.greenwork.farmday;

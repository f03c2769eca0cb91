/** Pages and addresses of visits before a referral is decided. */
package no.greenwork.visit;

/** Pages on which a farm asks to be out of use, and its provider answers. */
package no.greenwork.stop;

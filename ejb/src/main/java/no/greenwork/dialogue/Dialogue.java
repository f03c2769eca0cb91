package no.greenwork.dialogue;

import java.util.List;

/**
 * The dialogue about a placement as NAV and the provider see it.
 *
 * @param begun whether the person has been referred: about a draft nothing is written
 * @param closed whether it is closed, since the person is protected or shielded
 * @param unit name of the NAV unit, null while closed
 */
public record Dialogue(
    boolean begun, boolean closed, String unit, String provider, List<ThreadContent> threads) {}

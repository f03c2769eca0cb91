package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known around an agreement that is to be made or changed.
 *
 * @param providerExists whether the provider is registered and has not ended
 * @param providerEnds first day on which the provider is no more, or null
 * @param taken whether another agreement has the reference
 * @param stored the agreement as it is, or null for a new one
 * @param earmarked places of its farm agreements
 * @param occupied halves of places that are taken
 * @param today rules about occupied places look from this day on
 */
public record AgreementFacts(
    boolean providerExists,
    LocalDate providerEnds,
    boolean taken,
    AgreementCommand stored,
    List<PlaceSpan> earmarked,
    List<PlaceSpan> occupied,
    LocalDate today) {}

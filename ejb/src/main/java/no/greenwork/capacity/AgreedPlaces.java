package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places as they were agreed on, with their figures on a day: a whole agreement with NAV, what it
 * has earmarked for a farm, or what is left of it for the provider's own premises.
 *
 * @param farm organisation number, {@link CapacityRow#OWN_PREMISES}, or null for the whole
 *     agreement
 * @param farmName empty where no farm is meant
 * @param validTo first day on which they are no longer agreed, or null
 */
public record AgreedPlaces(
    String reference,
    String providerName,
    String measure,
    String farm,
    String farmName,
    LocalDate validFrom,
    LocalDate validTo,
    Figures figures) {
  static AgreedPlaces of(AgreementFigures a) {
    return of(a, null, a.figures());
  }

  private static AgreedPlaces of(AgreementFigures a, String farm, Figures figures) {
    return new AgreedPlaces(
        a.reference(),
        a.place().providerName(),
        a.measure(),
        farm,
        "",
        a.validFrom(),
        a.validTo(),
        figures);
  }

  private static AgreedPlaces of(FarmFigures f) {
    return new AgreedPlaces(
        f.reference(),
        f.providerName(),
        f.measure(),
        f.farm(),
        f.farmName(),
        f.validFrom(),
        f.validTo(),
        f.figures());
  }

  /** Each farm's, and what is left of each agreement: together as much as the agreements. */
  static List<AgreedPlaces> byFarm(List<AgreementFigures> agreements, List<FarmFigures> farms) {
    Map<Long, Figures> earmarked = new HashMap<>();
    List<AgreedPlaces> all = new ArrayList<>();
    for (FarmFigures farm : farms) {
      earmarked.merge(farm.agreementId(), farm.figures(), Figures::plus);
      all.add(of(farm));
    }
    for (AgreementFigures a : agreements) {
      Figures left = a.ownPremises(earmarked.getOrDefault(a.id(), Figures.NONE));
      all.add(of(a, CapacityRow.OWN_PREMISES, left));
    }
    return all;
  }

  public boolean ofOwnPremises() {
    return CapacityRow.OWN_PREMISES.equals(farm);
  }
}

package no.greenwork.placement;

import java.util.List;

/**
 * The place that an acceptance names, as the registers know it.
 *
 * @param agreementId the provider's agreement, or null when there is none of that reference
 * @param farmId the farm, or null for the provider's own premises
 * @param farmAgreementId the agreement with the farm on the start day; null for own premises, and
 *     when there is none
 * @param farmNamed whether a farm was named, known or not
 */
public record AgreedPlace(Long agreementId, Long farmId, Long farmAgreementId, boolean farmNamed) {
  Arena arena() {
    return farmNamed ? Arena.GREEN_WORK : Arena.OWN_PREMISES;
  }

  boolean known() {
    return agreementId != null && (!farmNamed || farmAgreementId != null);
  }

  List<Long> agreements() {
    return agreementId == null ? List.of() : List.of(agreementId);
  }

  List<Long> farms() {
    return farmId == null ? List.of() : List.of(farmId);
  }
}

package no.greenwork.job;

import java.util.List;
import java.util.Map;

/**
 * The columns of each kind of file, in the order in which people are shown them.
 *
 * @param name as it stands in the header
 * @param required to create a record; a change needs only what identifies it
 */
public record ImportColumns(String name, boolean required) {
  private static final String OUTSIDE = "source external_ref ";

  private static final Map<String, String> OF =
      Map.of(
          "providers",
          "org_number* name* main_org_number municipality* address email phone region*",
          "farms",
          "org_number* name* producer_number farm_number municipality* latitude longitude activities facilities limits"
              + " bus_stop places_per_half_day email phone languages",
          "agreements",
          "agreement_ref* provider_org_number* region* measure* from* to places*",
          "farm-agreements",
          "agreement_ref* farm_org_number* from* to places* key_kind* key_value*",
          "participants",
          "identity_number* given_name* family_name* birth_date* unit* caseworker municipality phone email"
              + " letter_language protection* shielded alias activities adaptations",
          "placements",
          "identity_number* agreement_ref* farm_org_number measure* referred* accepted start end percent days_per_week"
              + " exit_reason week_pattern farm_confirmed",
          "attendance",
          "placement_ref* day* code* hours",
          "quality",
          "subject_org_number* scheme* valid_from* valid_to reference");

  /**
   * @param kind as it stands in requests, e.g. {@code farm-agreements}
   */
  public static List<ImportColumns> of(String kind) {
    return List.of((OF.get(kind) + ' ' + OUTSIDE).strip().split(" ")).stream()
        .map(text -> new ImportColumns(text.replace("*", ""), text.endsWith("*")))
        .toList();
  }
}

package no.greenwork.capacity;

import no.greenwork.region.Areas;
import no.greenwork.shared.Texts;

/**
 * What a row of figures is called: as registered, or by a word of ours where nothing is registered.
 */
record RowNames(Texts texts) {
  String name(Dimension by, CapacityRow row) {
    if (by == Dimension.MEASURE) {
      return texts.get("capacity.measure." + row.key());
    }
    if (by == Dimension.NATION) {
      return texts.get("capacity.row.NATION");
    }
    if (row.key().equals(CapacityRow.OWN_PREMISES)) {
      return texts.get("capacity.row.OWN_PREMISES");
    }
    if (by.ofAreas() && Areas.undecided(row.key())) {
      return texts.get("capacity.structure.undecided", row.name());
    }
    return row.name().isEmpty() ? texts.get("capacity.row.UNKNOWN") : row.name();
  }
}

package no.greenwork.history;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * What a decision changed, by the names that the placement's own history knows values by.
 *
 * @param day on which it was taken
 */
record EventValues(LocalDate day, JsonObject before, JsonObject after) {}

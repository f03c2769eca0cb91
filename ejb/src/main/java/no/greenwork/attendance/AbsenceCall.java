package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Somebody who stayed away without notice, and whom to call. Of whom a provider may not know, there
 * is the alias alone.
 *
 * @param placement public id
 * @param who name or alias, or null
 * @param hidden whether it is somebody protected or shielded
 * @param phone for the supervisor who calls, else null
 * @param farmVersion of what the farm has said
 * @param version of the provider's entry, 0 for none
 * @param answered whether the provider has written what it was
 */
public record AbsenceCall(
    String placement,
    LocalDate day,
    String who,
    boolean hidden,
    String phone,
    String emergencyName,
    String emergencyPhone,
    String farm,
    String farmPhone,
    String toldBy,
    LocalDateTime toldAt,
    int farmVersion,
    int version,
    boolean answered) {}

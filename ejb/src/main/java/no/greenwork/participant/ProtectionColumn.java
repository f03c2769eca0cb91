package no.greenwork.participant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A protection as it is stored; one that this version does not know is read as the strictest. */
@Converter
public class ProtectionColumn implements AttributeConverter<Protection, String> {
  @Override
  public String convertToDatabaseColumn(Protection protection) {
    return protection == null ? null : protection.name();
  }

  @Override
  public Protection convertToEntityAttribute(String stored) {
    return Protection.stored(stored);
  }
}

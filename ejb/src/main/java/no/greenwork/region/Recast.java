package no.greenwork.region;

/**
 * What a municipality of one structure is in another.
 *
 * @param from the municipality as it is stored
 * @param name its name in its own structure
 * @param structure the one that it is recast to
 * @param municipalities of that structure; several when it was split, or made of several
 * @param counties likewise; one as soon as all those municipalities lie in it
 */
public record Recast(
    MunicipalityCode from, String name, int structure, Areas municipalities, Areas counties) {
  /** Back to a structure before its own, in which it was not one yet. */
  public boolean backwards() {
    return structure < from.structure();
  }
}

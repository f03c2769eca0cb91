package no.greenwork.organisation;

/** Work that a farm can offer and a participant can wish for. */
public enum Activity {
  MILKING,
  CATTLE,
  SHEEP,
  GOATS,
  PIGS,
  POULTRY,
  HORSES,
  DOGS_CATS,
  FEEDING,
  FENCING,
  FORESTRY,
  FIREWOOD,
  CARPENTRY,
  MACHINERY,
  MAINTENANCE,
  GREENHOUSE,
  VEGETABLES,
  FRUIT_BERRIES,
  BEES,
  COOKING,
  FARM_SHOP,
  CAFE,
  CLEANING,
  CRAFTS,
  TOURISM,
  OFFICE
}

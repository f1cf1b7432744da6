package org.chaperone.roster.oneroster;

import org.chaperone.roster.oneroster.ColumnMap.MappedFile;

/** A file of a district's own, and the map that it belongs to. */
record Mapping(ColumnMap map, MappedFile file) {}

/**
 * Dossiers as JSON, YAML and JSON Lines, and results as JSON. {@link fr.tempspartage.io.json.AspJson} reads and writes
 * dossiers, {@link fr.tempspartage.io.json.ResultJson} writes results, {@link fr.tempspartage.io.json.JsonSchemas} gives
 * the schemas, and {@link fr.tempspartage.io.json.AspJacksonModule} makes the mappers of Jackson do the same.
 *
 * <p>A file first becomes a tree whose nodes know their line and column, from a JSON or a YAML parser; the tree is then
 * bound by the field tables of the domain. So the order of keys does not matter, and one pass finds everything: no type
 * has code of its own here. Results are written from descriptions, {@code Form}, which give their schemas as well.
 */
@NullMarked
package fr.tempspartage.io.json;

import org.jspecify.annotations.NullMarked;

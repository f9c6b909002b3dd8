/**
 * Dossiers as JSON and YAML. {@link fr.tempspartage.io.json.AspJson} reads and writes,
 * {@link fr.tempspartage.io.json.JsonSchemas} gives the schema.
 *
 * <p>A file first becomes a tree whose nodes know their line and column, from a JSON or a YAML parser; the tree is then
 * bound by the field tables of the domain. So the order of keys does not matter, and one pass finds everything: no type
 * has code of its own here.
 */
@NullMarked
package fr.tempspartage.io.json;

import org.jspecify.annotations.NullMarked;

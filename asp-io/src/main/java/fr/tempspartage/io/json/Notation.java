package fr.tempspartage.io.json;

/** How a file writes its values (<i>notation</i>). */
public enum Notation {
    /** JSON (RFC 8259). */
    JSON,

    /** YAML 1.2, without anchors, aliases and tags. */
    YAML
}

package fr.tempspartage.io.procedure;

/**
 * Field of a form and what became of it in one dossier (<i>champ lu</i>).
 *
 * @param id the identifier of its descriptor; empty in exports
 * @param answered whether something is answered
 */
public record ImportedField(String id, String label, boolean answered, FieldFate fate) {}

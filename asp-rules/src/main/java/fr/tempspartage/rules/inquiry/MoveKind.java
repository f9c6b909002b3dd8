package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Kinds of moves (<i>démarches</i>) that may put a dossier right, in the order in which several are made.
 *
 * <p>What nobody can change is no move: the specialty and the profession of the candidate, what was granted before, the
 * number of assistants of other dossiers. Two kinds stand for what would have had to be otherwise, and are never possible.
 */
public enum MoveKind implements Coded {
    /** Another partner in the place of one, of each kind, a legal person of its own in the same territory. */
    PARTNER("autre partenaire", "another partner", 6),
    /** One more partner, which hosts the assistant for half of the time. */
    PARTNER_ADDED("un partenaire de plus", "one more partner", 6),
    /** One partner less; its share of the time goes to the others. */
    PARTNER_LEFT_OUT("un partenaire de moins", "one partner less", 6),
    /** Partner located in another department, or in a zone. */
    PLACE("autre implantation", "another place", 5),
    /** Another partner recruits alone, and pays the salary where the dossier states who does. */
    RECRUITER("autre recruteur", "another recruiter", 2),
    /** The recruiter pays the salary. */
    SALARY_PAYER("salaire payé par le recruteur", "salary paid by the recruiter", 1),
    /** Another request: first award or renewal. */
    REQUEST("autre demande", "another request", 4),
    /** Number of assistants of the project, from one to three. */
    ASSISTANTS("nombre d’assistants", "number of assistants", 3),
    /** Contract moved to a start of the call, or to a length of the call, with the other kept where it can be. */
    CONTRACT("autre contrat", "another contract", 2),
    /** Employment status of the assistant, with the ground of the recruitment where the status has one. */
    STATUS("autre statut", "another status", 3),
    /** Ground of the recruitment of a contract practitioner. */
    GROUND("autre motif de recrutement", "another recruitment ground", 3),
    /** Full time. */
    WORKING_TIME("temps plein", "full time", 3),
    /** Split of the time: one partner gets more, up to half or a share that the call names, or one half-day where it had nothing. */
    TIME("autre répartition du temps", "another split of the time", 2),
    /** Mode of practice in the community. */
    MODE("autre mode d’exercice en ville", "another mode of practice in the community", 3),
    /** Registration with the Council, with an RPPS number: now, or planned for a day of the call. */
    REGISTRATION("inscription à l’ordre", "registration with the Council", 2),
    /** Part of the form filled in. */
    FORM("partie du formulaire", "part of the form", 1),
    /** Document supplied, dated, signed and, if it is an opinion, favourable. */
    DOCUMENT("pièce fournie", "document supplied", 1),
    /** Another person files. */
    SUBMITTER("autre déposant", "another submitter", 1),
    /** Another channel of filing. */
    CHANNEL("autre voie de dépôt", "another filing channel", 1),
    /** Residency over by the start of the contract: a fact that nobody changes. */
    DIPLOMA("fin d’internat plus tôt", "earlier end of residency", 9),
    /** Filing before the deadline, which has passed: nobody can any more. */
    FILED_IN_TIME("dépôt dans les délais", "filing in time", 9);

    private final Bilingual label;
    private final int weight;

    MoveKind(String french, String english, int weight) {
        this.label = Bilingual.of(french, english);
        this.weight = weight;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /** How much a move of this kind asks of people beside another one, for the order of equally small sets alone. */
    int weight() {
        return weight;
    }
}

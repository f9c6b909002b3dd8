package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.PostFields;

/** Fields of a {@link Dossier} (<i>dossier</i>) as they stand in files. */
public final class DossierFields {

    private static final ScalarType<CallId> CALL_ID =
            ScalarType.identifier("callId", CallId.class, CallId::parse, CallId.MAX_LENGTH, CallId.PATTERN);

    private static final RecordType.Description<Dossier, Dossier.Builder> DESCRIPTION = RecordType.describe(
            Dossier.class,
            "dossier",
            "dossier",
            "dossier",
            Dossier::builder,
            Dossier.Builder::build,
            Dossier.Builder::from);

    /** Id (<i>identifiant</i>). */
    public static final Field<Dossier, String> ID = DESCRIPTION.required(
            "id", "identifiant du dossier", "dossier id", ScalarType.line(64), Dossier::getId, Dossier.Builder::id);

    /** Call (<i>appel</i>). */
    public static final Field<Dossier, CallId> CALL = DESCRIPTION.required(
            "call", "appel à candidatures", "call for applications", CALL_ID, Dossier::getCall, Dossier.Builder::call);

    /** Kind of request (<i>nature de la demande</i>). */
    public static final Field<Dossier, RequestKind> REQUEST = DESCRIPTION.optional(
            "request",
            "nature de la demande",
            "kind of request",
            ScalarType.coded(RequestKind.class),
            Dossier::getRequest,
            Dossier.Builder::request);

    /** Filing (<i>dépôt</i>). */
    public static final Field<Dossier, Filing> FILING = DESCRIPTION.optional(
            "filing", "dépôt", "filing", FilingFields.TYPE, Dossier::getFiling, Dossier.Builder::filing);

    /** Candidate (<i>candidat</i>). */
    public static final Field<Dossier, Candidate> CANDIDATE = DESCRIPTION.optional(
            "candidate",
            "candidat",
            "candidate",
            CandidateFields.TYPE,
            Dossier::getCandidate,
            Dossier.Builder::candidate);

    /** Shared medical project (<i>projet médical partagé</i>). */
    public static final Field<Dossier, SharedMedicalProject> PROJECT = DESCRIPTION.optional(
            "project",
            "projet médical partagé",
            "shared medical project",
            SharedMedicalProjectFields.TYPE,
            Dossier::getProject,
            Dossier.Builder::project);

    /** Posts asked for (<i>postes demandés</i>). */
    public static final Field<Dossier, ImmutableList<Post>> POSTS = DESCRIPTION.optional(
            "posts",
            "postes demandés",
            "posts asked for",
            ListType.of(PostFields.TYPE, 10),
            Dossier::getPosts,
            Dossier.Builder::posts);

    /** Documents (<i>pièces</i>). */
    public static final Field<Dossier, ImmutableList<SupportingDocument>> DOCUMENTS = DESCRIPTION.optional(
            "documents",
            "pièces",
            "documents",
            ListType.of(SupportingDocumentFields.TYPE, 60),
            Dossier::getDocuments,
            Dossier.Builder::documents);

    /** Linked dossiers (<i>dossiers liés</i>). */
    public static final Field<Dossier, ImmutableList<String>> LINKED_DOSSIERS = DESCRIPTION.optional(
            "linkedDossiers",
            "dossiers liés",
            "linked dossiers",
            ListType.of(ScalarType.line(64), 10),
            Dossier::getLinkedDossiers,
            Dossier.Builder::linkedDossiers);

    /** Previous grant (<i>financement antérieur</i>). */
    public static final Field<Dossier, PreviousGrant> PREVIOUS_GRANT = DESCRIPTION.optional(
            "previousGrant",
            "financement antérieur",
            "previous grant",
            PreviousGrantFields.TYPE,
            Dossier::getPreviousGrant,
            Dossier.Builder::previousGrant);

    /** Departure (<i>fin de fonctions</i>). */
    public static final Field<Dossier, Departure> DEPARTURE = DESCRIPTION.optional(
            "departure",
            "fin de fonctions",
            "departure",
            DepartureFields.TYPE,
            Dossier::getDeparture,
            Dossier.Builder::departure);

    /** The record with all its fields. */
    public static final RecordType<Dossier> TYPE = DESCRIPTION.end();

    private DossierFields() {}
}

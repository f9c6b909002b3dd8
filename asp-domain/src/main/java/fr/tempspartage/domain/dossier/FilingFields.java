package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.time.OffsetDateTime;

/** Fields of a {@link Filing} (<i>dépôt</i>) as they stand in files. */
public final class FilingFields {

    private static final RecordType.Description<Filing, Filing.Builder> DESCRIPTION = RecordType.describe(
            Filing.class, "filing", "dépôt", "filing", Filing::builder, Filing.Builder::build, Filing.Builder::from);

    /** State (<i>état du dépôt</i>). */
    public static final Field<Filing, FilingState> STATE = DESCRIPTION.optional(
            "state",
            "état du dépôt",
            "state of the filing",
            ScalarType.coded(FilingState.class),
            Filing::getState,
            Filing.Builder::state);

    /** Instant of the filing (<i>date et heure du dépôt</i>). */
    public static final Field<Filing, OffsetDateTime> FILED_AT = DESCRIPTION.optional(
            "filedAt",
            "date et heure du dépôt",
            "date and time of the filing",
            ScalarType.INSTANT,
            Filing::getFiledAt,
            Filing.Builder::filedAt);

    /** Submitter (<i>déposant</i>). */
    public static final Field<Filing, SubmitterRole> SUBMITTER = DESCRIPTION.optional(
            "submitter",
            "déposant du dossier",
            "who files the dossier",
            ScalarType.coded(SubmitterRole.class),
            Filing::getSubmitter,
            Filing.Builder::submitter);

    /** Channel (<i>voie de dépôt</i>). */
    public static final Field<Filing, FilingChannel> CHANNEL = DESCRIPTION.optional(
            "channel",
            "voie de dépôt du dossier",
            "filing channel",
            ScalarType.coded(FilingChannel.class),
            Filing::getChannel,
            Filing.Builder::channel);

    /** Address used (<i>adresse utilisée</i>). */
    public static final Field<Filing, String> ADDRESS = DESCRIPTION.optional(
            "address",
            "adresse électronique du dépôt",
            "e-mail address of the filing",
            ScalarType.line(254),
            Filing::getAddress,
            Filing.Builder::address);

    /** Form parts filled in (<i>parties du dossier remplies</i>). */
    public static final Field<Filing, ImmutableList<FormPart>> FORM_PARTS = DESCRIPTION.optional(
            "formParts",
            "parties du dossier remplies",
            "parts of the form filled in",
            ListType.of(ScalarType.coded(FormPart.class), 10),
            Filing::getFormParts,
            Filing.Builder::formParts);

    /** The record with all its fields. */
    public static final RecordType<Filing> TYPE = DESCRIPTION.end();

    private FilingFields() {}
}

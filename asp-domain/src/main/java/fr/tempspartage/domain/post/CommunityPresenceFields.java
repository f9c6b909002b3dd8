package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;

/** Fields of a {@link CommunityPresence} (<i>exercice en ville</i>) as they stand in files. */
public final class CommunityPresenceFields {

    private static final RecordType.Description<CommunityPresence, CommunityPresence.Builder> DESCRIPTION =
            RecordType.describe(
                    CommunityPresence.class,
                    "communityPresence",
                    "exercice en ville",
                    "presence in the community",
                    CommunityPresence::builder,
                    CommunityPresence.Builder::build,
                    CommunityPresence.Builder::from);

    /** Structure (<i>structure</i>). */
    public static final Field<CommunityPresence, PartnerKey> PARTNER = DESCRIPTION.required(
            "partner",
            "structure où l’assistant exerce en ville",
            "structure where the assistant practises in the community",
            PartnerFields.KEY_TYPE,
            CommunityPresence::getPartner,
            CommunityPresence.Builder::partner);

    /** Mode of practice (<i>mode d'exercice</i>). */
    public static final Field<CommunityPresence, CommunityPracticeMode> MODE = DESCRIPTION.optional(
            "mode",
            "mode d’exercice en ville",
            "mode of practice in the community",
            ScalarType.coded(CommunityPracticeMode.class),
            CommunityPresence::getMode,
            CommunityPresence.Builder::mode);

    /** The record with all its fields. */
    public static final RecordType<CommunityPresence> TYPE = DESCRIPTION.end();

    private CommunityPresenceFields() {}
}

package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.domain.specialty.SpecialtyClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks of who is named: numbers against each other, kinds against statuses, and each party once. */
final class PartnerConsistency {

    private static final String ORAL_SURGERY = "SM56";
    private static final String ORAL_SURGERY_OF_DENTISTS = "SCD02";
    private static final String BIOLOGY = "SM03";

    private PartnerConsistency() {}

    static void check(Dossier dossier, Inconsistencies found) {
        dossier.getProject().ifPresent(project -> {
            checkPartners(project.getPartners().orElse(ImmutableList.of()), found);
            once(project.getRecruiters(), "project.recruiters", project, found);
            once(project.getSalaryPayers(), "project.salaryPayers", project, found);
            once(project.getNamedPeripheral(), "project.namedPeripheral", project, found);
            once(project.getAgreedSplit(), CostShare::getPartner, "project.agreedSplit", ".partner", project, found);
        });
        checkPosts(dossier, found);
        checkDocuments(dossier, found);
        dossier.getLinkedDossiers().ifPresent(links -> {
            Set<String> seen = new HashSet<>(Set.of(dossier.getId()));
            for (int i = 0; i < links.size(); i++) {
                if (!seen.add(links.get(i))) {
                    found.add(Inconsistency.LISTED_TWICE, "linkedDossiers[" + i + "]", Map.of("party", links.get(i)));
                }
            }
        });
    }

    private static void checkPartners(List<Partner> partners, Inconsistencies found) {
        Map<Object, Partner> byNumber = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            String path = "project.partners[" + i + "]";
            if (partner instanceof Establishment establishment) {
                checkEstablishment(establishment, path, found);
                establishment.getFiness().ifPresent(n -> number(n, "finess", partner, path, byNumber, found));
            } else if (partner instanceof CommunityPractice practice) {
                checkPractice(practice, path, found);
                practice.getFiness().ifPresent(n -> number(n, "finess", partner, path, byNumber, found));
                practice.getSiret().ifPresent(n -> number(n, "siret", partner, path, byNumber, found));
            }
        }
    }

    private static void number(
            Object number,
            String field,
            Partner partner,
            String path,
            Map<Object, Partner> byNumber,
            Inconsistencies found) {
        Partner first = byNumber.putIfAbsent(number, partner);
        if (first != null) {
            found.add(
                    Inconsistency.PARTNER_TWICE,
                    path + "." + field,
                    Map.of("number", number, "first", Shown.partner(first), "second", Shown.partner(partner)));
        }
    }

    private static void checkEstablishment(Establishment partner, String path, Inconsistencies found) {
        if (partner.getKind().isPresent() && partner.getLegalStatus().isPresent()) {
            EstablishmentKind kind = partner.getKind().get();
            LegalStatus status = partner.getLegalStatus().get();
            boolean syndicate = kind == EstablishmentKind.INTERHOSPITAL_SYNDICATE && status.isPublic();
            if (!syndicate && !kind.impliedStatus().orElse(status).equals(status)) {
                found.add(
                        Inconsistency.KIND_AND_STATUS,
                        path + ".legalStatus",
                        Map.of("partner", Shown.partner(partner), "kind", kind.label(), "status", status.label()));
            }
        }
        Optional<Department> department = partner.getDepartment();
        Optional<Department> ofCommune = partner.getSiteCommune().flatMap(InseeCode::department);
        if (differ(department, ofCommune)) {
            found.add(
                    Inconsistency.COMMUNE_AND_DEPARTMENT,
                    path + ".siteCommune",
                    Map.of(
                            "partner", Shown.partner(partner),
                            "commune", partner.getSiteCommune().orElseThrow(),
                            "of", shown(ofCommune),
                            "department", shown(department)));
        }
        checkFiness(partner, partner.getFiness(), department.or(() -> ofCommune), path, found);
    }

    private static void checkPractice(CommunityPractice partner, String path, Inconsistencies found) {
        checkFiness(partner, partner.getFiness(), partner.getSiteCommune().flatMap(InseeCode::department), path, found);
        partner.getSiret()
                .ifPresent(siret -> partner.getLegalEntity().ifPresent(siren -> {
                    if (!siret.siren().equals(siren)) {
                        found.add(
                                Inconsistency.SIRET_AND_SIREN,
                                path + ".siret",
                                Map.of("partner", Shown.partner(partner), "siret", siret, "siren", siren));
                    }
                }));
    }

    private static void checkFiness(
            Partner partner,
            Optional<Finess> finess,
            Optional<Department> department,
            String path,
            Inconsistencies found) {
        Optional<Department> ofNumber = finess.flatMap(Finess::department);
        if (differ(ofNumber, department)) {
            found.add(
                    Inconsistency.FINESS_AND_DEPARTMENT,
                    path + ".finess",
                    Map.of(
                            "partner", Shown.partner(partner),
                            "finess", finess.orElseThrow(),
                            "of", shown(ofNumber),
                            "department", shown(department)));
        }
    }

    private static boolean differ(Optional<Department> one, Optional<Department> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static String shown(Optional<Department> department) {
        return department.map(d -> d.name() + " (" + d.code() + ")").orElse("");
    }

    private static void checkPosts(Dossier dossier, Inconsistencies found) {
        Optional<Profession> profession = dossier.getCandidate().flatMap(Candidate::getProfession);
        specialty(profession, dossier.getCandidate().flatMap(Candidate::getSpecialty), "candidate.specialty", found);
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            String path = "posts[" + i + "]";
            specialty(profession, post.getSpecialty(), path + ".specialty", found);
            dossier.getProject().ifPresent(project -> {
                once(post.getDistances(), SiteDistance::getPartner, path + ".distances", ".partner", project, found);
                once(
                        post.getCommunityPresences(),
                        CommunityPresence::getPartner,
                        path + ".communityPresences",
                        ".partner",
                        project,
                        found);
            });
        }
    }

    private static void specialty(
            Optional<Profession> profession, Optional<Specialty> specialty, String path, Inconsistencies found) {
        if (profession.isPresent() && specialty.isPresent() && !isOf(profession.get(), specialty.get())) {
            found.add(
                    Inconsistency.PROFESSION_AND_SPECIALTY,
                    path,
                    Map.of("profession", profession.get().label(), "specialty", Shown.specialty(specialty.get())));
        }
    }

    private static boolean isOf(Profession profession, Specialty specialty) {
        SpecialtyClass of = specialty.specialtyClass();
        boolean ofDoctors =
                of == SpecialtyClass.MEDICAL || of == SpecialtyClass.GENERAL_MEDICINE || of == SpecialtyClass.SURGICAL;
        return switch (profession) {
            case PHYSICIAN -> ofDoctors || specialty.code().equals(ORAL_SURGERY_OF_DENTISTS);
            case DENTIST -> of == SpecialtyClass.ODONTOLOGY || specialty.code().equals(ORAL_SURGERY);
            case PHARMACIST -> of == SpecialtyClass.PHARMACY || specialty.sameFamilyAs(Specialty.parse(BIOLOGY));
            case MIDWIFE -> of == SpecialtyClass.OTHER;
            case OTHER -> true;
        };
    }

    private static void checkDocuments(Dossier dossier, Inconsistencies found) {
        List<SupportingDocument> documents = dossier.getDocuments().orElse(ImmutableList.of());
        for (int i = 0; i < documents.size(); i++) {
            String path = "documents[" + i + "]";
            SupportingDocument document = documents.get(i);
            dossier.getProject().ifPresent(project -> once(document.getPartners(), path + ".partners", project, found));
            List<Signatory> signatories = document.getSignatories().orElse(ImmutableList.of());
            Set<Signatory> seen = new HashSet<>();
            for (int j = 0; j < signatories.size(); j++) {
                Signatory signatory = signatories.get(j);
                // Two without a name may be two persons of one quality.
                if (signatory.getName().isPresent() && !seen.add(signatory)) {
                    found.add(
                            Inconsistency.SIGNATORY_TWICE,
                            path + ".signatories[" + j + "]",
                            Map.of("name", signatory.getName().get()));
                }
            }
        }
    }

    private static <K> void once(
            Optional<ImmutableList<K>> keys, String path, SharedMedicalProject project, Inconsistencies found) {
        once(keys, key -> key, path, "", project, found);
    }

    private static <E, K> void once(
            Optional<ImmutableList<E>> list,
            Function<E, K> party,
            String path,
            String end,
            SharedMedicalProject project,
            Inconsistencies found) {
        Set<K> seen = new HashSet<>();
        List<E> elements = list.orElse(ImmutableList.of());
        for (int i = 0; i < elements.size(); i++) {
            K key = party.apply(elements.get(i));
            if (!seen.add(key)) {
                String name = key instanceof PartnerKey partner
                        ? Shown.partner(partner, project.getPartners())
                        : key.toString();
                found.add(
                        Inconsistency.LISTED_TWICE,
                        path + "[" + i + "]" + end,
                        Map.of("party", Bilingual.of(name, name)));
            }
        }
    }
}

package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;

/** Field of a form as a revision describes it (<i>descripteur</i>), without answer. */
record Descriptor(
        String id, String label, FormKind kind, ImmutableList<String> options, ImmutableList<Descriptor> inner) {}
